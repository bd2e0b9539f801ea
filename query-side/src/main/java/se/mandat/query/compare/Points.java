package se.mandat.query.compare;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.mandat.query.ui.Texts;
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

    /** What is asked for, by the name it is asked by. */
    public Map<String, String> words() {
        Map<String, String> words = new LinkedHashMap<>();
        put(words, "aPeriod", aPeriod);
        put(words, "a", a);
        put(words, "bPeriod", bPeriod);
        put(words, "b", b);
        put(words, "unit", unit);
        return words;
    }

    private static void put(Map<String, String> words, String name, @Nullable String value) {
        if (value != null) {
            var _ = words.put(name, value);
        }
    }

    /** An address that asks for the same, and for now where nothing else is asked for. */
    String askedIn(String address) {
        String all = address;
        for (Map.Entry<String, String> word : words().entrySet()) {
            all = Visit.with(all, word.getKey(), word.getValue());
        }
        return all;
    }

    /** "2025 (2025-06-18) – 2025 (nu)". */
    String inShort(Texts texts) {
        return texts.get("compare.save.called", side(aPeriod, a, texts), side(bPeriod, b, texts));
    }

    private static String side(@Nullable String period, @Nullable String moment, Texts texts) {
        String when = moment == null ? texts.get("travel.now") : moment;
        return period == null ? when : period + " (" + when + ")";
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
