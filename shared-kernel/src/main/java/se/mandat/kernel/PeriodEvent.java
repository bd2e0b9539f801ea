package se.mandat.kernel;

import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.mandat.kernel.organisation.UnitType;

/** What has happened to a reporting period. */
public sealed interface PeriodEvent extends Event {
    Period period();

    @Override
    default Stream stream() {
        return new Stream("period", period().value());
    }

    @StoredAs("PeriodScheduled")
    record PeriodScheduled(
            Period period,
            LocalDate opens,
            LocalDate due,
            @Later @Nullable Map<UnitType, LocalDate> deadlines,
            @Later @Nullable Boolean statutory)
            implements PeriodEvent {
        public PeriodScheduled(Period period, LocalDate opens, LocalDate due) {
            this(period, opens, due, null, null);
        }
    }

    @StoredAs("PeriodRescheduled")
    record PeriodRescheduled(
            Period period, LocalDate opens, LocalDate due, Map<UnitType, LocalDate> deadlines, String reason)
            implements PeriodEvent {}

    @StoredAs("PeriodOpened")
    record PeriodOpened(Period period) implements PeriodEvent {}

    @StoredAs("PeriodClosed")
    record PeriodClosed(Period period) implements PeriodEvent {}
}
