package se.mandat.kernel;

import java.math.BigDecimal;
import java.time.LocalDate;
import se.mandat.kernel.goals.Comparison;
import se.mandat.kernel.indicators.Definition;
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

    @StoredAs("IndicatorEnded")
    record IndicatorEnded(IndicatorId indicator, LocalDate lastDay, String reason) implements IndicatorEvent {}

    @StoredAs("LevelDecided")
    record LevelDecided(IndicatorId indicator, UnitId unit, Period period, BigDecimal value, Comparison comparison)
            implements IndicatorEvent {}
}
