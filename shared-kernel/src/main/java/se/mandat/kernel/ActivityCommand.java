package se.mandat.kernel;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.mandat.kernel.activities.ActivityId;
import se.mandat.kernel.activities.ActivityKind;
import se.mandat.kernel.activities.Progress;
import se.mandat.kernel.goals.GoalId;
import se.mandat.kernel.organisation.UnitId;

/** What can be done with an activity, or with an assignment (uppdrag), which is one given by a body. */
public sealed interface ActivityCommand extends Command {
    ActivityId activity();

    @Override
    default Stream stream() {
        return new Stream("activity", activity().value());
    }

    /**
     * Plans an activity; an assignment on the decision that gave it.
     *
     * @param responsible a role, never a person's name (domain rule 22)
     * @param goals       the goals it is done for
     */
    record PlanActivity(
            ActivityId activity,
            ActivityKind kind,
            String title,
            @Nullable String description,
            UnitId owner,
            @Nullable String responsible,
            List<GoalId> goals,
            LocalDate from,
            LocalDate due)
            implements ActivityCommand {}

    record ReportProgress(
            ActivityId activity,
            Progress progress,
            @Nullable String comment) implements ActivityCommand {}

    record Reschedule(ActivityId activity, LocalDate due, String reason) implements ActivityCommand {}

    record HandOverActivity(ActivityId activity, UnitId to, LocalDate from, String reason) implements ActivityCommand {}

    /** Answers the body that gave the assignment, and closes it. */
    record ReportBack(ActivityId activity, String text) implements ActivityCommand {}

    record CancelActivity(ActivityId activity, String reason) implements ActivityCommand {}
}
