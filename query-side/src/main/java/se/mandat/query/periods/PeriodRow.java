package se.mandat.query.periods;

import java.time.LocalDate;
import se.mandat.kernel.Period;
import se.mandat.kernel.PeriodKind;
import se.mandat.kernel.periods.PeriodStatus;

/**
 * A reporting period.
 *
 * @param opens    the day reporting opens
 * @param due      the day reports are due
 * @param sequence the stream's version, the ETag of the period
 */
public record PeriodRow(
        Period period, PeriodKind kind, PeriodStatus status, LocalDate opens, LocalDate due, long sequence) {}
