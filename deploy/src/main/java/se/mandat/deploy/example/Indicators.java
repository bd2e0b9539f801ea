package se.mandat.deploy.example;

import static se.mandat.kernel.Role.CONTROLLER;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import se.mandat.deploy.example.Town.Place;
import se.mandat.kernel.IndicatorCommand.*;
import se.mandat.kernel.Measurement;
import se.mandat.kernel.Missing;
import se.mandat.kernel.Period;
import se.mandat.kernel.PeriodKind;
import se.mandat.kernel.goals.Comparison;
import se.mandat.kernel.indicators.BackValue;
import se.mandat.kernel.indicators.Baseline;
import se.mandat.kernel.indicators.Definition;
import se.mandat.kernel.indicators.Direction;
import se.mandat.kernel.indicators.Following;
import se.mandat.kernel.indicators.IndicatorId;
import se.mandat.kernel.indicators.IndicatorSource;
import se.mandat.query.signals.SignalKind;

/** What is measured: defined, redefined with and without older figures computed anew, and ended. */
record Indicators(Teller teller, Town town, Chance chance) {
    private static final IndicatorId TAX = new IndicatorId("skattesats");

    void define() {
        for (Measure measure : Measure.values()) {
            teller.does(CONTROLLER, null, new DefineIndicator(measure.id(), measure.definition()));
        }
        teller.does(
                CONTROLLER,
                null,
                new DefineIndicator(
                        TAX,
                        new Definition(
                                "Skattesats", "kr", Direction.NEITHER, false, IndicatorSource.MANUAL, null, null)));
        for (Measure measure : Measure.values()) {
            follow(measure);
        }
    }

    /** Absence is known from before; of none a target is needed, though there may be one. */
    private void follow(Measure measure) {
        boolean known = measure == Measure.ABSENCE;
        Measurement stood = known ? Measurement.of(new BigDecimal("7.4")) : Measurement.missing(Missing.NOT_MEASURED);
        Following so = new Following(Town.BOARD, PeriodKind.YEAR, new Baseline(Period.year(2006), stood), true);
        teller.does(CONTROLLER, null, new FollowIndicator(measure.id(), so));
    }

    /** Told in October before a year. */
    void settle(int year) {
        teller.on(LocalDate.of(year - 1, 10, 28));
        teller.decided(
                teller.decision("Kommunfullmäktige", "Skattesats " + year),
                CONTROLLER,
                null,
                new DecideLevel(TAX, Town.COUNCIL, Period.year(year), new BigDecimal("21.35"), Comparison.EXACTLY));
        LocalDate from = LocalDate.of(year, 1, 1);
        if (isRedefined(Measure.CONTENT, year, 2012)) {
            redefine(Measure.CONTENT, "Nöjda vårdnadshavare, ny enkät", from, "Enkäten har bytts");
        }
        if (isRedefined(Measure.CARED, year, 2018)) {
            redefine(
                    Measure.CARED,
                    "Personer med beviljade insatser",
                    from,
                    "Räknas per beslut i stället för per besök");
            teller.decided(
                    teller.decision("Socialnämnden", "Omräknad serie"),
                    CONTROLLER,
                    null,
                    new SupplyBackSeries(Measure.CARED.id(), 2, recalculated(year), "Räknat ur samma register"));
        }
    }

    private boolean isRedefined(Measure measure, int year, int usually) {
        return chance.slips(SignalKind.INDICATOR_REDEFINED, measure.id(), year, () -> year == usually);
    }

    /** Told in spring, when the last figures are in. */
    void end() {
        teller.on(LocalDate.of(2026, 5, 20));
        teller.does(
                CONTROLLER,
                null,
                new EndIndicator(Measure.VISITS.id(), LocalDate.of(2026, 5, 31), "Räknarna har tagits bort"));
    }

    private void redefine(Measure measure, String title, LocalDate from, String reason) {
        teller.does(
                CONTROLLER,
                null,
                new RedefineIndicator(
                        measure.id(),
                        measure.definition(title, "Räknas på ett annat sätt än före " + from.getYear() + "."),
                        from,
                        reason));
    }

    private List<BackValue> recalculated(int from) {
        List<BackValue> values = new ArrayList<>();
        for (int year = from - 2; year < from; year++) {
            for (Place place : town.planners(year)) {
                if (place.sort() == Sort.CARE) {
                    values.add(new BackValue(place.unit(), Period.year(year), BigDecimal.valueOf(40L + year % 10)));
                }
            }
        }
        return values;
    }
}
