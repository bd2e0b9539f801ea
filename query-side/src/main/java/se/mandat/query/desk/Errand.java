package se.mandat.query.desk;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/**
 * Something that waits for somebody.
 *
 * @param what  what is to be done
 * @param about what it is about
 * @param note  how far it has come, or why it came back
 * @param due   the last day, where there is one
 * @param page  where it is done, below the municipality's
 */
public record Errand(
        What what,
        String about,
        @Nullable String note,
        @Nullable LocalDate due,
        String page) {
    /** What can wait, and for whom: the earlier is done by those who report, the later by those who look at it. */
    public enum What {
        COMPLETE,
        REPORT,
        ANSWER,
        ACT,
        PLAN,
        REVIEW,
        CORRECTION,
        DECIDE,
        PUBLISH,
        ADOPT,
        OPEN,
        CHASE,
        CLOSE;

        /** Whether it is to be judged rather than done. */
        public boolean isReview() {
            return switch (this) {
                case REVIEW, CORRECTION, DECIDE, PUBLISH, ADOPT -> true;
                case COMPLETE, REPORT, ANSWER, ACT, PLAN, OPEN, CHASE, CLOSE -> false;
            };
        }
    }

    /** What is due first stands first; what has no last day stands last. */
    static final Comparator<Errand> ORDER = Comparator.comparing(
                    Errand::due, Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(Errand::what)
            .thenComparing(Errand::about);

    /** Whether it is something to do that should have been done more than a year before a day, and was never closed. */
    public boolean isLeftBehind(LocalDate day) {
        return (what == What.ACT || what == What.ANSWER) && due != null && due.isBefore(day.minusYears(1));
    }

    /** How many days it is late on a day; 0 or less where it is not. */
    public long daysLate(LocalDate day) {
        return due == null ? 0 : ChronoUnit.DAYS.between(due, day);
    }
}
