package se.mandat.kernel;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.mandat.kernel.activities.ActivityId;
import se.mandat.kernel.activities.ActivityKind;
import se.mandat.kernel.activities.Progress;
import se.mandat.kernel.goals.GoalId;
import se.mandat.kernel.organisation.UnitId;

/** What has happened to an activity. */
public sealed interface ActivityEvent extends Event {
    ActivityId activity();

    @Override
    default Stream stream() {
        return new Stream("activity", activity().value());
    }

    @StoredAs("ActivityPlanned")
    record ActivityPlanned(
            ActivityId activity,
            ActivityKind kind,
            String title,
            @Nullable String description,
            UnitId owner,
            @Nullable String responsible,
            List<GoalId> goals,
            LocalDate from,
            LocalDate due)
            implements ActivityEvent {}

    @StoredAs("ProgressReported")
    record ProgressReported(
            ActivityId activity,
            Progress progress,
            @Nullable String comment) implements ActivityEvent {}

    @StoredAs("ActivityRescheduled")
    record ActivityRescheduled(ActivityId activity, LocalDate due, String reason) implements ActivityEvent {}

    @StoredAs("ActivityHandedOver")
    record ActivityHandedOver(ActivityId activity, UnitId to, LocalDate from, String reason) implements ActivityEvent {}

    @StoredAs("AssignmentReportedBack")
    record AssignmentReportedBack(ActivityId activity, String text) implements ActivityEvent {}

    @StoredAs("ActivityCancelled")
    record ActivityCancelled(ActivityId activity, String reason) implements ActivityEvent {}
}
