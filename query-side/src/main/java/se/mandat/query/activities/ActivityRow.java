package se.mandat.query.activities;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.mandat.kernel.activities.ActivityId;
import se.mandat.kernel.activities.ActivityKind;
import se.mandat.kernel.activities.Progress;
import se.mandat.kernel.goals.GoalId;
import se.mandat.kernel.organisation.UnitId;

/**
 * An activity or an assignment.
 *
 * @param owner       the unit that does it now
 * @param responsible the role that answers for it
 * @param comment     what was said of the progress last
 * @param plannedAt   the position of the act that planned it, which holds the decision of an assignment
 * @param closing     how it was closed, if it was
 * @param closedAt    the position of that
 * @param answer      what was reported back, or why it was cancelled
 * @param sequence    the stream's version, the ETag of the activity
 */
public record ActivityRow(
        ActivityId activity,
        ActivityKind kind,
        String title,
        @Nullable String description,
        UnitId owner,
        @Nullable String responsible,
        List<GoalId> goals,
        LocalDate firstDay,
        LocalDate due,
        Progress progress,
        @Nullable String comment,
        long plannedAt,
        @Nullable Closing closing,
        @Nullable Long closedAt,
        @Nullable String answer,
        long sequence) {
    /** How an activity comes to its end without being done. */
    public enum Closing {
        REPORTED_BACK,
        CANCELLED
    }

    /** Whether it ought to have been done before the day, and is not. */
    public boolean overdue(LocalDate day) {
        return isToDo() && due.isBefore(day);
    }

    /**
     * What is still to be done first, and of that what is due nearest the day, before or after it: what has been overdue for
     * years needs tidying, not doing. What is done or closed last, the latest first.
     */
    static Comparator<ActivityRow> byNeed(LocalDate day) {
        return Comparator.comparing((ActivityRow row) -> !row.isOwed())
                .thenComparingLong(
                        row -> row.isOwed() ? Math.abs(ChronoUnit.DAYS.between(day, row.due)) : -row.due.toEpochDay())
                .thenComparing(ActivityRow::title);
    }

    /** An assignment is owed until somebody has been answered. */
    private boolean isOwed() {
        return isToDo() || (open() && kind == ActivityKind.ASSIGNMENT);
    }

    private boolean isToDo() {
        return open() && progress != Progress.DONE;
    }

    /** Whether something is still to be done or answered. */
    public boolean open() {
        return closing == null;
    }

    /** Whether any of its days is in a time; one that is overdue goes on. */
    public boolean during(LocalDate from, LocalDate to) {
        return !firstDay.isAfter(to) && !due.isBefore(from);
    }

    ActivityRow at(long newSequence) {
        return with(owner, due, progress, comment, newSequence);
    }

    ActivityRow reported(Progress now, @Nullable String words, long newSequence) {
        return with(owner, due, now, words, newSequence);
    }

    ActivityRow rescheduled(LocalDate newDue, long newSequence) {
        return with(owner, newDue, progress, comment, newSequence);
    }

    ActivityRow handedTo(UnitId newOwner, long newSequence) {
        return with(newOwner, due, progress, comment, newSequence);
    }

    ActivityRow closed(Closing how, String words, long position, long newSequence) {
        return new ActivityRow(
                activity,
                kind,
                title,
                description,
                owner,
                responsible,
                goals,
                firstDay,
                due,
                progress,
                comment,
                plannedAt,
                how,
                position,
                words,
                newSequence);
    }

    private ActivityRow with(
            UnitId newOwner, LocalDate newDue, Progress now, @Nullable String words, long newSequence) {
        return new ActivityRow(
                activity,
                kind,
                title,
                description,
                newOwner,
                responsible,
                goals,
                firstDay,
                newDue,
                now,
                words,
                plannedAt,
                closing,
                closedAt,
                answer,
                newSequence);
    }
}
