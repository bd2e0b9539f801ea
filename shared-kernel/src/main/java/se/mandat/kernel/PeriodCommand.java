package se.mandat.kernel;

import java.time.LocalDate;

/** What can be done with a reporting period: scheduled, then open, then closed, never opened again. */
public sealed interface PeriodCommand extends Command {
    Period period();

    @Override
    default Stream stream() {
        return new Stream("period", period().value());
    }

    /** Reporting opens on a day and reports are due on another. */
    record SchedulePeriod(Period period, LocalDate opens, LocalDate due) implements PeriodCommand {}

    record OpenPeriod(Period period) implements PeriodCommand {}

    record ClosePeriod(Period period) implements PeriodCommand {}
}
