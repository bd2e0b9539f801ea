package se.mandat.query.forms;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import se.mandat.kernel.Act;
import se.mandat.kernel.IndicatorCommand.FollowIndicator;
import se.mandat.kernel.Measurement;
import se.mandat.kernel.Missing;
import se.mandat.kernel.Period;
import se.mandat.kernel.PeriodKind;
import se.mandat.kernel.Role;
import se.mandat.kernel.indicators.Baseline;
import se.mandat.kernel.indicators.Following;
import se.mandat.kernel.indicators.IndicatorId;
import se.mandat.kernel.organisation.UnitId;
import se.mandat.query.At;
import se.mandat.query.forms.Field.Kind;
import se.mandat.query.forms.Field.Option;
import se.mandat.query.indicators.IndicatorRow;
import se.mandat.query.ui.Visit;

/** Settles how an indicator is followed: who answers for it, how often, from where, and whether a target is wanted. */
@Controller
@RequestMapping("/{municipality:\\d{4}}/indikatorer/{indicator}/folj")
class FollowingForm {
    private static final int YEARS = 12;

    private final Sending sending;
    private final Clock clock;

    FollowingForm(Sending sending, Clock clock) {
        this.sending = sending;
        this.clock = clock;
    }

    @GetMapping
    View show(Visit visit, @PathVariable IndicatorId indicator) {
        return sending.show(visit, form(visit, indicator));
    }

    @PostMapping
    View send(Visit visit, @PathVariable IndicatorId indicator, @RequestParam MultiValueMap<String, String> words) {
        return sending.send(visit, form(visit, indicator), words);
    }

    private Form form(Visit visit, IndicatorId id) {
        IndicatorRow row = At.found(visit.at().indicator(id), id);
        Optional<Following> now = Optional.ofNullable(row.following());
        Optional<Baseline> stood = now.map(Following::baseline);
        LocalDate today = LocalDate.ofInstant(clock.instant(), Act.ZONE);
        String page = "indikatorer/" + id;
        FormBuilder form = new FormBuilder(visit, "following")
                .crumb(visit.texts().get("nav.indicators"), "indikatorer")
                .crumb(row.definition().title(), page)
                .shows(page)
                .allowed(Role.CONTROLLER)
                .seen(row.sequence());
        return form.ask(
                        form.field("owner", Kind.SELECT)
                                .among(new Choices(visit).unitOrNone(today))
                                .initially(now.map(Following::owner)
                                        .map(UnitId::value)
                                        .orElse("")),
                        form.field("frequency", Kind.SELECT)
                                .among(frequencies(visit))
                                .initially(now.map(Following::frequency)
                                        .map(PeriodKind::name)
                                        .orElse("")),
                        form.field("baselinePeriod", Kind.SELECT)
                                .among(years(visit, today.getYear(), stood.map(Baseline::period)))
                                .initially(stood.map(since -> since.period().value())
                                        .orElse("")),
                        form.field("baseline", Kind.NUMBER)
                                .in(row.definition().unitOfMeasure())
                                .initially(stood.map(since -> since.value().number())
                                        .map(visit.texts()::number)
                                        .orElse("")),
                        form.field("followedOnly", Kind.CHECK)
                                .initially(now.filter(Following::followedOnly).isPresent() ? "true" : ""),
                        form.field("fewest", Kind.COUNT)
                                .initially(now.map(Following::fewest)
                                        .map(String::valueOf)
                                        .orElse("")))
                .becomes(typed -> new FollowIndicator(id, following(typed)));
    }

    private static Following following(Typed typed) {
        return new Following(
                typed.has("owner") ? typed.id("owner", UnitId::new) : null,
                typed.constant("frequency", PeriodKind.class),
                baseline(typed),
                typed.checked("followedOnly"),
                typed.optionalCount("fewest"));
    }

    /** A year without a number says that where it stood is not known. */
    private static @Nullable Baseline baseline(Typed typed) {
        if (!typed.has("baselinePeriod")) {
            return null;
        }
        BigDecimal number = typed.optionalNumber("baseline");
        Measurement stood = number == null ? Measurement.missing(Missing.NOT_MEASURED) : Measurement.of(number);
        return new Baseline(typed.id("baselinePeriod", Period::new), stood);
    }

    private static List<Option> frequencies(Visit visit) {
        return Stream.concat(
                        Stream.of(new Option("", visit.texts().get("following.unsaid"))),
                        Stream.of(PeriodKind.values())
                                .map(kind ->
                                        new Option(kind.name(), visit.texts().word(kind))))
                .toList();
    }

    private static List<Option> years(Visit visit, int year, Optional<Period> also) {
        Stream<Period> years =
                Stream.iterate(year, y -> y > year - YEARS, y -> y - 1).map(Period::year);
        return Stream.concat(
                        Stream.of(new Option("", visit.texts().get("following.unsaid"))),
                        Stream.concat(years, also.stream())
                                .distinct()
                                .map(period ->
                                        new Option(period.value(), visit.texts().period(period))))
                .toList();
    }
}
