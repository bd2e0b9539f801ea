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

/** What has happened to an indicator. */
public sealed interface IndicatorEvent extends Event {
    IndicatorId indicator();

    @Override
    default Stream stream() {
        return new Stream("indicator", indicator().value());
    }

    @StoredAs("IndicatorDefined")
    record IndicatorDefined(IndicatorId indicator, Definition definition) implements IndicatorEvent {}

    @StoredAs("IndicatorRedefined")
    record IndicatorRedefined(IndicatorId indicator, Definition definition, LocalDate from, String reason)
            implements IndicatorEvent {}

    @StoredAs("IndicatorFollowed")
    record IndicatorFollowed(IndicatorId indicator, Following following) implements IndicatorEvent {}

    /** {@code version} is the definition the values are computed by: the first is 1, the one after the first break 2. */
    @StoredAs("BackSeriesSupplied")
    record BackSeriesSupplied(IndicatorId indicator, int version, List<BackValue> values, String reason)
            implements IndicatorEvent {}

    @StoredAs("IndicatorEnded")
    record IndicatorEnded(IndicatorId indicator, LocalDate lastDay, String reason) implements IndicatorEvent {}

    @StoredAs("LevelDecided")
    record LevelDecided(IndicatorId indicator, UnitId unit, Period period, BigDecimal value, Comparison comparison)
            implements IndicatorEvent {}
}
