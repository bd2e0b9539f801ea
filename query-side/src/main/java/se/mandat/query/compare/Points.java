package se.mandat.query.compare;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.mandat.kernel.organisation.UnitId;
import se.mandat.query.series.Organised;
import se.mandat.query.ui.Visit;

/**
 * Which points are asked for; what is left empty is chosen so that there is something to see.
 *
 * @param aPeriod what A is about, e.g. 2025
 * @param a       the moment of A: a date, a position, an instant or a named moment
 * @param bPeriod what B is about
 * @param b       the moment of B; empty is now
 * @param unit    only this unit; where B is another, only A is of this
 * @param bUnit   which unit B is of, where that is another than A
 * @param under   {@code 1} for all that stands under the unit too, where A and B are of the same and it is no more than a
 *                hundred units
 * @param organisation {@code nu} where figures are put together by the organisation of today
 */
public record Points(
        @Nullable String aPeriod,
        @Nullable String a,
        @Nullable String bPeriod,
        @Nullable String b,
        @Nullable String unit,
        @Nullable String bUnit,
        @Nullable String under,
        @Nullable String organisation) {
    /** What stands before the id of a mandate period in the place of a period. */
    static final String MANDATE = "mandat-";

    public Points {
        aPeriod = orNothing(aPeriod);
        a = orNothing(a);
        bPeriod = orNothing(bPeriod);
        b = orNothing(b);
        unit = orNothing(unit);
        bUnit = orNothing(bUnit);
        under = orNothing(under);
        organisation = orNothing(organisation);
    }

    /** Which unit A is of; that of B where only B names one. */
    @Nullable
    UnitId unitOfA() {
        String word = unit == null ? bUnit : unit;
        return word == null ? null : new UnitId(word);
    }

    /** Which unit B is of; that of A where only A names one. */
    @Nullable
    UnitId unitOfB() {
        String word = bUnit == null ? unit : bUnit;
        return word == null ? null : new UnitId(word);
    }

    /** Whether all that stands under the unit is compared too. */
    public boolean withUnder() {
        return under != null && ofOneUnit();
    }

    /** Whether A and B are of one and the same unit. */
    public boolean ofOneUnit() {
        UnitId one = unitOfA();
        return one != null && one.equals(unitOfB()) && !ofMandates();
    }

    /** The same at other moments. */
    Points at(@Nullable String ofA, @Nullable String ofB) {
        return new Points(aPeriod, ofA, bPeriod, ofB, unit, bUnit, under, organisation);
    }

    /** The same with all that stands under the unit, or without. */
    Points under(boolean with) {
        return new Points(aPeriod, a, bPeriod, b, unit, bUnit, with ? "1" : null, organisation);
    }

    /** Whether figures are put together as the organisation was in each period, or as it is today. */
    public Organised organised() {
        return "nu".equals(organisation) ? Organised.NOW : Organised.THEN;
    }

    /** Whether a mandate period is asked for. */
    boolean ofMandates() {
        return Stream.of(aPeriod, bPeriod).anyMatch(word -> word != null && word.startsWith(MANDATE));
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
        put(words, "bUnit", bUnit);
        put(words, "under", under);
        put(words, "organisation", organisation);
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

    /** The same with A and B changed about; moments nobody chose are left to be chosen anew. */
    Points swapped(Comparison comparison) {
        boolean chosen = a != null
                || b != null
                || comparison.a().word().equals(comparison.b().word());
        boolean units = comparison.betweenUnits();
        return new Points(
                comparison.b().word(),
                chosen ? word(comparison.b()) : null,
                comparison.a().word(),
                chosen ? word(comparison.a()) : null,
                units ? bUnit : unit,
                units ? unit : bUnit,
                under,
                organisation);
    }

    /** Whether no period is asked for, nor any moment, nor a unit to hold another against. */
    boolean isOpen() {
        return aPeriod == null && bPeriod == null && a == null && b == null && bUnit == null;
    }

    /** Other periods of the same unit, at moments that are left to be chosen. */
    Points between(@Nullable String one, String other) {
        UnitId only = unitOfB();
        return new Points(one, null, other, null, only == null ? null : only.value(), null, under, organisation);
    }

    /** The moment of a point as it was asked for, else as its position. */
    static String word(Comparison.Point point) {
        String asked = point.asOf().asked();
        return asked == null ? String.valueOf(point.asOf().position()) : asked;
    }
}
