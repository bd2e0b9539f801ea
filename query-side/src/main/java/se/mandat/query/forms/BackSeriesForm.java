package se.mandat.query.forms;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import se.mandat.kernel.CommonRule;
import se.mandat.kernel.IndicatorCommand.SupplyBackSeries;
import se.mandat.kernel.Period;
import se.mandat.kernel.Rejected;
import se.mandat.kernel.indicators.BackValue;
import se.mandat.kernel.indicators.IndicatorId;
import se.mandat.kernel.organisation.UnitId;
import se.mandat.query.At;
import se.mandat.query.QueryRule;
import se.mandat.query.forms.Field.Kind;
import se.mandat.query.forms.Field.Option;
import se.mandat.query.indicators.IndicatorRow;
import se.mandat.query.indicators.IndicatorRow.BackSeries;
import se.mandat.query.ui.Visit;

/** Older figures of one unit as a later definition measures them, a line each; those of other units stay as they were. */
@Controller
@RequestMapping("/{municipality:\\d{4}}/indikatorer/{indicator}/serie-bakat/{version:\\d{1,3}}")
class BackSeriesForm {
    private static final Pattern LINE = Pattern.compile("(\\S+)[\\s:;]+(.+)");

    private final Sending sending;

    BackSeriesForm(Sending sending) {
        this.sending = sending;
    }

    @GetMapping
    View show(
            Visit visit,
            @PathVariable IndicatorId indicator,
            @PathVariable int version,
            @RequestParam(name = "enhet", defaultValue = "") String unit) {
        return sending.show(visit, form(visit, indicator, version, unit));
    }

    @PostMapping
    View send(
            Visit visit,
            @PathVariable IndicatorId indicator,
            @PathVariable int version,
            @RequestParam MultiValueMap<String, String> words) {
        return sending.send(visit, form(visit, indicator, version, ""), words);
    }

    private static Form form(Visit visit, IndicatorId id, int version, String unit) {
        IndicatorRow row = At.found(visit.at().indicator(id), id);
        List<BackValue> known = row.backSeries(version).map(BackSeries::values).orElse(List.of());
        FormBuilder form = IndicatorForms.begin(visit, "backSeries", row);
        return form.ask(
                        form.needed("unit", Kind.SELECT).among(units(visit)).initially(unit),
                        form.needed("values", Kind.LINES).initially(lines(visit, known, unit)),
                        form.field("reason", Kind.LINES).required(CommonRule.TEXT_MISSING))
                .mustBeDecided()
                .becomes(typed -> {
                    UnitId whose = typed.id("unit", UnitId::new);
                    Stream<BackValue> others =
                            known.stream().filter(value -> !value.unit().equals(whose));
                    Stream<BackValue> own = typed.lines("values").stream()
                            .map(line -> value(whose, line, visit.texts().locale()));
                    return new SupplyBackSeries(
                            id, version, Stream.concat(others, own).toList(), typed.text("reason"));
                });
    }

    private static List<Option> units(Visit visit) {
        return visit.at().units().values().stream()
                .map(unit -> new Option(unit.unit().value(), unit.name()))
                .toList();
    }

    private static String lines(Visit visit, List<BackValue> known, String unit) {
        return known.stream()
                .filter(value -> value.unit().value().equals(unit))
                .map(value -> value.period() + " " + visit.texts().number(value.value()))
                .collect(Collectors.joining("\n"));
    }

    /** "2019 12,5" */
    private static BackValue value(UnitId unit, String line, Locale locale) {
        Matcher parts = LINE.matcher(line);
        if (!parts.matches()) {
            throw new Rejected(QueryRule.LINE_UNREADABLE, line).at("values");
        }
        BigDecimal number = Numbers.parse(parts.group(2), locale)
                .orElseThrow(() -> new Rejected(QueryRule.LINE_UNREADABLE, line).at("values"));
        return new BackValue(unit, new Period(parts.group(1)), number);
    }
}
