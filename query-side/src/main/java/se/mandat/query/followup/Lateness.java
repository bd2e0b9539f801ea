package se.mandat.query.followup;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import se.mandat.kernel.Act;
import se.mandat.kernel.periods.PeriodStatus;
import se.mandat.query.At;
import se.mandat.query.organisation.UnitRow;
import se.mandat.query.periods.PeriodRow;

/**
 * Whether a report came in time (domain rule 31): the deadline of the unit's level as it was when the report was handed
 * in, against the day it was. Both can be looked up. An imported report is never called late: what is known is when it
 * was known, not when it was handed in. Nor is one that nobody waits for any more.
 *
 * @param submitted the day it was handed in; nothing while it is not
 * @param daysLate  how late it came, or is by now; 0 where it is not
 * @param datedAt   the position of what set the deadline
 * @param handedInAt the position of the submission
 */
public record Lateness(
        LocalDate due,
        @Nullable LocalDate submitted,
        long daysLate,
        long datedAt,
        @Nullable Long handedInAt) {

    /** Of a unit's report; {@code row} is nothing where it has not begun. */
    public static Lateness of(At at, UnitRow unit, PeriodRow period, @Nullable FollowupRow row, LocalDate today) {
        Long handedIn = row == null ? null : row.handedInAt();
        if (handedIn == null) {
            LocalDate due = period.dueFor(unit.type());
            boolean awaited = period.status() == PeriodStatus.OPEN;
            return between(due, null, awaited ? today : due, period.datedAt(), null);
        }
        PeriodRow then = at.period(period.period(), handedIn).orElse(period);
        At.Known submission = at.known(handedIn);
        LocalDate day = LocalDate.ofInstant(submission.at(), Act.ZONE);
        LocalDate due = then.dueFor(unit.type());
        return between(due, day, submission.imported() ? due : day, then.datedAt(), handedIn);
    }

    static Lateness between(
            LocalDate due, @Nullable LocalDate submitted, LocalDate day, long datedAt, @Nullable Long handedInAt) {
        return new Lateness(due, submitted, Math.max(0, ChronoUnit.DAYS.between(due, day)), datedAt, handedInAt);
    }

    public boolean isLate() {
        return daysLate > 0;
    }
}
