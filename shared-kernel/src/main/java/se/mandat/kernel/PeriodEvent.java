package se.mandat.kernel;

import java.time.LocalDate;

/** What has happened to a reporting period. */
public sealed interface PeriodEvent extends Event {
    Period period();

    @Override
    default Stream stream() {
        return new Stream("period", period().value());
    }

    record PeriodScheduled(Period period, LocalDate opens, LocalDate due) implements PeriodEvent {}

    record PeriodOpened(Period period) implements PeriodEvent {}

    record PeriodClosed(Period period) implements PeriodEvent {}
}
