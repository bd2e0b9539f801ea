package se.mandat.query.compare;

import org.jspecify.annotations.Nullable;
import se.mandat.query.ui.Visit;

/**
 * Which points are asked for; what is left empty is chosen so that there is something to see.
 *
 * @param aPeriod what A is about, e.g. 2025
 * @param a       the moment of A: a date, a position, an instant or a named moment
 * @param bPeriod what B is about
 * @param b       the moment of B; empty is now
 * @param unit    only this unit
 */
public record Points(
        @Nullable String aPeriod,
        @Nullable String a,
        @Nullable String bPeriod,
        @Nullable String b,
        @Nullable String unit) {
    public Points {
        aPeriod = orNothing(aPeriod);
        a = orNothing(a);
        bPeriod = orNothing(bPeriod);
        b = orNothing(b);
        unit = orNothing(unit);
    }

    private static @Nullable String orNothing(@Nullable String word) {
        return word == null || word.isBlank() ? null : word.strip();
    }

    /** The address of two points. */
    static String in(String address, Comparison.Point a, Comparison.Point b, @Nullable String unit) {
        String all = Visit.with(address, "aPeriod", a.period());
        all = Visit.with(all, "a", word(a));
        all = Visit.with(all, "bPeriod", b.period());
        all = Visit.with(all, "b", word(b));
        return unit == null ? all : Visit.with(all, "unit", unit);
    }

    /** The moment of a point as it was asked for, else as its position. */
    static String word(Comparison.Point point) {
        String asked = point.asOf().asked();
        return asked == null ? String.valueOf(point.asOf().position()) : asked;
    }
}
