package se.mandat.query.forms;

import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import se.mandat.kernel.FollowupCommand.GiveForecast;
import se.mandat.kernel.FollowupCommand.ReportOutcome;
import se.mandat.kernel.Measurement;
import se.mandat.kernel.Missing;
import se.mandat.kernel.Period;
import se.mandat.kernel.indicators.IndicatorId;
import se.mandat.query.followup.Aims;
import se.mandat.query.followup.FigureRow;
import se.mandat.query.followup.FigureRow.Kind;
import se.mandat.query.followup.FollowupRow;
import se.mandat.query.forms.Form.Beside;
import se.mandat.query.forms.Form.Current;
import se.mandat.query.history.Figures;
import se.mandat.query.ui.Names;
import se.mandat.query.ui.Texts;
import se.mandat.query.ui.Visit;
import se.mandat.query.view.Version;

/** Reports an outcome, or gives a forecast. What was said last time stands beside and is never filled in. */
@Controller
@RequestMapping("/{municipality:\\d{4}}/enheter/{unit}/uppfoljning/{period}")
class OutcomeForm {
    private final Sending sending;

    OutcomeForm(Sending sending) {
        this.sending = sending;
    }

    @GetMapping("/utfall")
    View outcome(
            Visit visit,
            @PathVariable String unit,
            @PathVariable String period,
            @RequestParam(name = "matt", defaultValue = "") String indicator,
            @RequestParam(name = "avser", required = false) @Nullable String about) {
        Place place = Place.of(visit, unit, period);
        String chosen = about == null ? place.reporting().value() : about;
        return place.figure(Kind.OUTCOME, indicator, chosen).isPresent()
                ? Sending.to(visit.now(place.page() + "/utfall/" + indicator + "/" + chosen + "/ratta"))
                : sending.show(visit, outcome(place, indicator, chosen));
    }

    @PostMapping("/utfall")
    View outcome(
            Visit visit,
            @PathVariable String unit,
            @PathVariable String period,
            @RequestParam MultiValueMap<String, String> words) {
        Place place = Place.of(visit, unit, period);
        return sending.send(visit, outcome(place, indicator(words), about(place, words)), words);
    }

    @GetMapping("/prognos")
    View forecast(
            Visit visit,
            @PathVariable String unit,
            @PathVariable String period,
            @RequestParam(name = "matt", defaultValue = "") String indicator,
            @RequestParam(name = "avser", required = false) @Nullable String about) {
        Place place = Place.of(visit, unit, period);
        String year = String.valueOf(place.reporting().year());
        return sending.show(visit, forecast(place, indicator, about == null ? year : about));
    }

    @PostMapping("/prognos")
    View forecast(
            Visit visit,
            @PathVariable String unit,
            @PathVariable String period,
            @RequestParam MultiValueMap<String, String> words) {
        Place place = Place.of(visit, unit, period);
        return sending.send(visit, forecast(place, indicator(words), about(place, words)), words);
    }

    /** What was chosen, where it is an indicator there is. */
    private static String indicator(MultiValueMap<String, String> words) {
        String chosen = Objects.requireNonNullElse(words.getFirst("indicator"), "");
        return chosen.matches("[a-z0-9-]{1,80}") ? chosen : "";
    }

    private static String about(Place place, MultiValueMap<String, String> words) {
        String reporting = place.reporting().value();
        return Choices.offered(
                new Choices(place.visit()).about(place.reporting(), null), words.getFirst("about"), reporting);
    }

    private static Form outcome(Place place, String indicator, String about) {
        FormBuilder form = place.form("outcome").keepsDraft();
        return form.ask(
                        indicatorField(form, place, indicator),
                        form.needed("about", Field.Kind.SELECT)
                                .among(new Choices(place.visit()).about(place.reporting(), about))
                                .initially(about),
                        form.field("number", Field.Kind.NUMBER).in(place.measure(indicator)),
                        form.field("ofTotal", Field.Kind.NUMBER),
                        form.field("missing", Field.Kind.RADIOS)
                                .among(new Choices(place.visit()).missing())
                                .initially(""),
                        form.field("comment", Field.Kind.LINES))
                .askDecision()
                .beside(place.before(indicator, new Period(about)))
                .beside(target(place, indicator, about))
                .becomes(typed -> new ReportOutcome(
                        place.id(),
                        typed.id("indicator", IndicatorId::new),
                        typed.id("about", Period::new),
                        measurement(typed),
                        typed.optional("comment")));
    }

    private static Form forecast(Place place, String indicator, String about) {
        FormBuilder form = place.form("forecast").keepsDraft();
        place.figure(Kind.FORECAST, indicator, about)
                .ifPresent(given -> form.replaces(place.sequence(), given.position(), current(place, given.row())));
        return form.ask(
                        indicatorField(form, place, indicator),
                        form.needed("about", Field.Kind.SELECT)
                                .among(new Choices(place.visit()).about(place.reporting(), about))
                                .initially(about),
                        form.needed("number", Field.Kind.NUMBER).in(place.measure(indicator)),
                        form.field("ofTotal", Field.Kind.NUMBER),
                        form.field("comment", Field.Kind.LINES))
                .askDecision()
                .beside(standing(place, indicator, about))
                .beside(place.before(indicator, new Period(about)))
                .beside(target(place, indicator, about))
                .becomes(typed -> new GiveForecast(
                        place.id(),
                        typed.id("indicator", IndicatorId::new),
                        typed.id("about", Period::new),
                        typed.number("number"),
                        typed.optionalNumber("ofTotal"),
                        typed.optional("comment")));
    }

    private static Current[] current(Place place, FigureRow row) {
        return new Current[] {
            new Current("number", place.typed(row.measurement().number())),
            new Current("comment", Objects.requireNonNullElse(row.comment(), ""))
        };
    }

    /** A number, or why there is none. */
    static Measurement measurement(Typed typed) {
        return new Measurement(
                typed.optionalNumber("number"),
                typed.optionalNumber("ofTotal"),
                typed.constant("missing", Missing.class));
    }

    private static Field indicatorField(FormBuilder form, Place place, String indicator) {
        Set<IndicatorId> used = place.visit().at().followupsOf(place.unit().unit()).stream()
                .map(FollowupRow::reporting)
                .flatMap(reporting -> place.visit().at().figures(place.unit().unit(), reporting).stream())
                .map(figure -> figure.row().indicator())
                .collect(Collectors.toSet());
        return form.needed("indicator", Field.Kind.SELECT)
                .among(new Choices(place.visit()).indicators(used))
                .initially(indicator);
    }

    private static @Nullable Beside standing(Place place, String indicator, String about) {
        return place.figure(Kind.FORECAST, indicator, about)
                .map(figure -> {
                    FigureRow row = figure.row();
                    Texts texts = place.visit().texts();
                    String words = place.inWords(row.indicator(), row.measurement());
                    return new Beside(texts.get("form.now"), texts.period(row.about()), words, row.comment());
                })
                .orElse(null);
    }

    private static @Nullable Beside target(Place place, String indicator, String about) {
        if (indicator.isEmpty()) {
            return null;
        }
        Texts texts = place.visit().texts();
        Names names = new Names(place.visit());
        return new Aims(place.visit().at())
                .of(new IndicatorId(indicator), place.unit().unit(), new Period(about))
                .map(Version::row)
                .map(row -> new Beside(
                        texts.get("form.target.beside"),
                        texts.period(row.period()),
                        new Figures(texts, names).level(row.comparison(), row.level(), row.indicator()),
                        row.goal() == null ? null : names.goal(row.goal())))
                .orElse(null);
    }
}
