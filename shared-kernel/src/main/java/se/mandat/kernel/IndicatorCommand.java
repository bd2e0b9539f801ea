package se.mandat.kernel;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import se.mandat.kernel.goals.Comparison;
import se.mandat.kernel.indicators.BackValue;
import se.mandat.kernel.indicators.Definition;
import se.mandat.kernel.indicators.Following;
import se.mandat.kernel.indicators.IndicatorId;
import se.mandat.kernel.organisation.UnitId;

/** What can be done with an indicator. */
public sealed interface IndicatorCommand extends Command {
    IndicatorId indicator();

    @Override
    default Stream stream() {
        return new Stream("indicator", indicator().value());
    }

    record DefineIndicator(IndicatorId indicator, Definition definition) implements IndicatorCommand {}

    /** A series break: what is measured from {@code from} is not what was measured before (domain rule 16). */
    record RedefineIndicator(IndicatorId indicator, Definition definition, LocalDate from, String reason)
            implements IndicatorCommand {}

    /** How it is followed from now on, in place of what was said before; the series goes on. */
    record FollowIndicator(IndicatorId indicator, Following following) implements IndicatorCommand {}

    /**
     * Older figures as the definition {@code version} measures them, on a decision: over that break the series can be read
     * as one (domain rule 16). The first definition is 1. A later one takes its place.
     */
    record SupplyBackSeries(IndicatorId indicator, int version, List<BackValue> values, String reason)
            implements IndicatorCommand {
        public SupplyBackSeries {
            values = List.copyOf(values);
        }
    }

    record EndIndicator(IndicatorId indicator, LocalDate lastDay, String reason) implements IndicatorCommand {}

    /** A level somebody decided without making it a goal, as a budgeted result or the tax rate. */
    record DecideLevel(IndicatorId indicator, UnitId unit, Period period, BigDecimal value, Comparison comparison)
            implements IndicatorCommand {}
}
