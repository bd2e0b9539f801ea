package se.mandat.query.history;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import se.mandat.kernel.Measurement;
import se.mandat.kernel.goals.Comparison;
import se.mandat.kernel.indicators.IndicatorId;
import se.mandat.query.ui.Names;
import se.mandat.query.ui.Texts;

/** Figures in words, with what they are measured in where that says more than "a number of". */
public record Figures(Texts texts, Names names) {
    private static final Set<String> SAYS_NOTHING = Set.of("antal", "st", "");

    /** "383 mnkr", "2 av 4", "sekretess". */
    public String measured(Measurement measurement, IndicatorId indicator) {
        String words = texts.measurement(measurement);
        return measurement.number() == null ? words : per(words, indicator);
    }

    /** "minst 0,7 %". */
    public String level(Comparison comparison, BigDecimal level, IndicatorId indicator) {
        return texts.word(comparison) + " " + per(texts.number(level), indicator);
    }

    /** The unit of measure, or nothing where a bare number reads better. */
    public String unit(IndicatorId indicator) {
        return spoken(names.unitOfMeasure(indicator));
    }

    /** A unit of measure where it stands after a number, or nothing where a bare number reads better. */
    public static String spoken(String unitOfMeasure) {
        return SAYS_NOTHING.contains(unitOfMeasure) ? "" : unitOfMeasure;
    }

    private String per(String number, IndicatorId indicator) {
        String unit = unit(indicator);
        return unit.isEmpty() ? number : texts.get("event.per", number, unit);
    }

    /** "A, B och C". */
    public String all(List<String> things) {
        if (things.size() < 2) {
            return String.join("", things);
        }
        String first = String.join(", ", things.subList(0, things.size() - 1));
        return texts.get("event.and", first, things.getLast());
    }
}
