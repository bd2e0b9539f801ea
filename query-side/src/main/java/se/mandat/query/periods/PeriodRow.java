package se.mandat.query.periods;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import se.mandat.kernel.Period;
import se.mandat.kernel.PeriodKind;
import se.mandat.kernel.organisation.UnitType;
import se.mandat.kernel.periods.PeriodStatus;
import se.mandat.kernel.periods.StatutoryInterim.Warning;

/**
 * A reporting period.
 *
 * @param opens     the day reporting opens
 * @param due       the day reports are due
 * @param deadlines when the units of a level are due, where that is another day
 * @param statutory whether it is the interim report the law asks for
 * @param warnings  what its dates do not live up to of what the law asks
 * @param datedAt   the position of what set the dates
 * @param sequence  the stream's version, the ETag of the period
 */
public record PeriodRow(
        Period period,
        PeriodKind kind,
        PeriodStatus status,
        LocalDate opens,
        LocalDate due,
        Map<UnitType, LocalDate> deadlines,
        boolean statutory,
        List<Warning> warnings,
        long datedAt,
        long sequence) {

    /** The day the units of a level are due. */
    public LocalDate dueFor(UnitType level) {
        return deadlines.getOrDefault(level, due);
    }

    PeriodRow now(PeriodStatus newStatus, long newSequence) {
        return new PeriodRow(period, kind, newStatus, opens, due, deadlines, statutory, warnings, datedAt, newSequence);
    }
}
