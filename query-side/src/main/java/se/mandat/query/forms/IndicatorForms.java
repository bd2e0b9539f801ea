package se.mandat.query.forms;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
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
import se.mandat.kernel.CommonRule;
import se.mandat.kernel.IndicatorCommand;
import se.mandat.kernel.IndicatorCommand.DefineIndicator;
import se.mandat.kernel.IndicatorCommand.EndIndicator;
import se.mandat.kernel.IndicatorCommand.RedefineIndicator;
import se.mandat.kernel.Rejected;
import se.mandat.kernel.Role;
import se.mandat.kernel.indicators.Aggregation;
import se.mandat.kernel.indicators.Definition;
import se.mandat.kernel.indicators.Direction;
import se.mandat.kernel.indicators.IndicatorId;
import se.mandat.kernel.indicators.IndicatorSource;
import se.mandat.query.At;
import se.mandat.query.QueryRule;
import se.mandat.query.forms.Field.Kind;
import se.mandat.query.forms.Field.Option;
import se.mandat.query.indicators.IndicatorRow;
import se.mandat.query.ui.Visit;

/** An indicator is defined, defined otherwise from a day on, or ended. */
@Controller
@RequestMapping("/{municipality:\\d{4}}")
class IndicatorForms {
    private final Sending sending;

    IndicatorForms(Sending sending) {
        this.sending = sending;
    }

    @GetMapping("/indikatorer/nytt")
    View define(Visit visit) {
        return sending.show(visit, defining(visit));
    }

    @PostMapping("/indikatorer/nytt")
    View define(Visit visit, @RequestParam MultiValueMap<String, String> words) {
        return sending.send(visit, defining(visit), words);
    }

    @GetMapping("/indikatorer/{indicator}/{step:definiera-om|avsluta}")
    View change(Visit visit, @PathVariable IndicatorId indicator, @PathVariable String step) {
        return sending.show(visit, form(visit, indicator, step));
    }

    @PostMapping("/indikatorer/{indicator}/{step:definiera-om|avsluta}")
    View change(
            Visit visit,
            @PathVariable IndicatorId indicator,
            @PathVariable String step,
            @RequestParam MultiValueMap<String, String> words) {
        return sending.send(visit, form(visit, indicator, step), words);
    }

    private static Form form(Visit visit, IndicatorId id, String step) {
        IndicatorRow row = At.found(visit.at().indicator(id), id);
        return switch (step) {
            case "definiera-om" -> redefining(visit, row);
            case "avsluta" -> ending(visit, row);
            default -> throw new Rejected(QueryRule.NOTHING_HERE, step);
        };
    }

    private static Form defining(Visit visit) {
        FormBuilder form = new FormBuilder(visit, "indicator")
                .crumb(visit.texts().get("nav.indicators"), "indikatorer")
                .shows("indikatorer")
                .allowed(Role.CONTROLLER);
        return form.ask(questions(form, visit, null))
                .becomes(
                        typed -> new DefineIndicator(
                                new IndicatorId(Slug.unique(typed.text("title"), typed.command())), definition(typed)),
                        command -> "indikatorer/" + ((IndicatorCommand) command).indicator());
    }

    private static Form redefining(Visit visit, IndicatorRow row) {
        FormBuilder form = begin(visit, "redefine", row);
        return form.ask(questions(form, visit, row.definition()))
                .ask(
                        form.needed("from", Kind.DAY),
                        form.field("reason", Kind.LINES).required(CommonRule.TEXT_MISSING))
                .askDecision()
                .becomes(typed -> new RedefineIndicator(
                        row.indicator(), definition(typed), typed.day("from"), typed.text("reason")));
    }

    private static Form ending(Visit visit, IndicatorRow row) {
        FormBuilder form = begin(visit, "endIndicator", row);
        return form.lede(row.definition().title())
                .ask(
                        form.needed("lastDay", Kind.DAY),
                        form.field("reason", Kind.LINES).required(CommonRule.TEXT_MISSING))
                .askDecision()
                .becomes(typed -> new EndIndicator(row.indicator(), typed.day("lastDay"), typed.text("reason")));
    }

    static FormBuilder begin(Visit visit, String key, IndicatorRow row) {
        String page = "indikatorer/" + row.indicator();
        return new FormBuilder(visit, key)
                .crumb(visit.texts().get("nav.indicators"), "indikatorer")
                .crumb(row.definition().title(), page)
                .shows(page)
                .allowed(Role.CONTROLLER)
                .seen(row.sequence());
    }

    private static Field[] questions(FormBuilder form, Visit visit, @Nullable Definition now) {
        return new Field[] {
            form.needed("title", Kind.LINE).initially(was(now, Definition::title)),
            form.needed("unitOfMeasure", Kind.LINE).initially(was(now, Definition::unitOfMeasure)),
            form.needed("direction", Kind.SELECT)
                    .among(constants(visit, Direction.values()))
                    .initially(was(now, it -> it.direction().name())),
            form.field("description", Kind.LINES).initially(was(now, Definition::description)),
            form.needed("source", Kind.SELECT)
                    .among(constants(visit, IndicatorSource.values()))
                    .initially(was(now, it -> it.source().name())),
            form.field("koladaId", Kind.LINE).initially(was(now, Definition::koladaId)),
            form.needed("aggregation", Kind.SELECT)
                    .among(constants(visit, Aggregation.values()))
                    .initially(
                            now == null
                                    ? Aggregation.NONE.name()
                                    : now.formula().name()),
            form.field("weight", Kind.SELECT)
                    .among(weights(visit))
                    .initially(was(now, it -> Objects.toString(it.weight(), "")))
        };
    }

    private static @Nullable String was(@Nullable Definition now, Function<Definition, @Nullable String> part) {
        return now == null ? null : part.apply(now);
    }

    /** What is summed is additive: nothing else is. */
    private static Definition definition(Typed typed) {
        Aggregation aggregation = Objects.requireNonNull(typed.constant("aggregation", Aggregation.class));
        return new Definition(
                typed.text("title"),
                typed.text("unitOfMeasure"),
                Objects.requireNonNull(typed.constant("direction", Direction.class)),
                aggregation == Aggregation.SUM,
                Objects.requireNonNull(typed.constant("source", IndicatorSource.class)),
                typed.optional("koladaId"),
                typed.optional("description"),
                aggregation,
                typed.has("weight") ? typed.id("weight", IndicatorId::new) : null);
    }

    private static List<Option> constants(Visit visit, Enum<?>[] values) {
        return Arrays.stream(values)
                .map(value -> new Option(value.name(), visit.texts().word(value)))
                .toList();
    }

    private static List<Option> weights(Visit visit) {
        Stream<Option> indicators = visit.at().indicators().stream()
                .filter(row -> row.endedOn() == null)
                .map(row -> new Option(row.indicator().value(), row.definition().title()));
        return Stream.concat(Stream.of(new Option("", visit.texts().get("form.indicator.weight.none"))), indicators)
                .toList();
    }
}
