package se.mandat.kernel;

import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.mandat.kernel.organisation.UnitType;

/** What can be done with a reporting period: scheduled, then open, then closed, never opened again. */
public sealed interface PeriodCommand extends Command {
    Period period();

    @Override
    default Stream stream() {
        return new Stream("period", period().value());
    }

    /**
     * Reporting opens on a day and reports are due on another.
     *
     * @param deadlines when the units of a level are due, where that is another day
     * @param statutory whether it is the interim report the law asks for (LKBR 13:1)
     */
    record SchedulePeriod(
            Period period,
            LocalDate opens,
            LocalDate due,
            @Nullable Map<UnitType, LocalDate> deadlines,
            boolean statutory)
            implements PeriodCommand {
        public SchedulePeriod(Period period, LocalDate opens, LocalDate due) {
            this(period, opens, due, null, false);
        }
    }

    /** Other dates; what was submitted before is late or not by the dates that held then. */
    record ReschedulePeriod(
            Period period,
            LocalDate opens,
            LocalDate due,
            @Nullable Map<UnitType, LocalDate> deadlines,
            String reason) implements PeriodCommand {}

    record OpenPeriod(Period period) implements PeriodCommand {}

    record ClosePeriod(Period period) implements PeriodCommand {}
}
