package se.mandat.kernel;

import java.time.LocalDate;

/** What has happened to a reporting period. */
public sealed interface PeriodEvent extends Event {
    Period period();

    @Override
    default Stream stream() {
        return new Stream("period", period().value());
    }

    @StoredAs("PeriodScheduled")
    record PeriodScheduled(Period period, LocalDate opens, LocalDate due) implements PeriodEvent {}

    @StoredAs("PeriodOpened")
    record PeriodOpened(Period period) implements PeriodEvent {}

    @StoredAs("PeriodClosed")
    record PeriodClosed(Period period) implements PeriodEvent {}
}
