package se.mandat.command.activities;

import static se.mandat.command.world.Refuse.when;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import se.mandat.command.world.World;
import se.mandat.kernel.Act;
import se.mandat.kernel.ActivityCommand;
import se.mandat.kernel.ActivityCommand.*;
import se.mandat.kernel.ActivityEvent;
import se.mandat.kernel.ActivityEvent.*;
import se.mandat.kernel.CommonRule;
import se.mandat.kernel.Rejected;
import se.mandat.kernel.Text;
import se.mandat.kernel.activities.ActivityKind;
import se.mandat.kernel.activities.ActivityRule;
import se.mandat.kernel.activities.Progress;
import se.mandat.kernel.goals.GoalId;
import se.mandat.kernel.goals.GoalRule;
import se.mandat.kernel.organisation.OrganisationRule;
import se.mandat.kernel.organisation.UnitId;

/** An activity as its own rules see it: not planned yet, planned, or closed. */
sealed interface Activity {
    Activity NONE = new NotYet();

    record NotYet() implements Activity {}

    /** Planned, and not closed; {@code last} is what was reported last. */
    record Standing(
            ActivityPlanned planned,
            UnitId owner,
            LocalDate due,
            @Nullable ProgressReported last) implements Activity {
        boolean isDone() {
            return last != null && last.progress() == Progress.DONE;
        }
    }

    record Closed(ActivityEvent how, Standing was) implements Activity {}

    /** What is allowed now. */
    static List<ActivityEvent> decide(Activity activity, ActivityCommand command, Act act, World world) {
        return switch (command) {
            case PlanActivity c -> plan(activity, c, act, world);
            case ReportProgress c -> report(standing(activity, c), c);
            case Reschedule c -> reschedule(standing(activity, c), c);
            case HandOverActivity c -> handOver(standing(activity, c), c, world);
            case ReportBack c -> reportBack(activity, c);
            case CancelActivity c -> cancel(activity, c);
        };
    }

    /** What is true after. */
    static Activity evolve(Activity activity, ActivityEvent event) {
        return switch (event) {
            case ActivityPlanned e -> new Standing(e, e.owner(), e.due(), null);
            case ProgressReported e -> new Standing(in(activity).planned, in(activity).owner, in(activity).due, e);
            case ActivityRescheduled e ->
                new Standing(in(activity).planned, in(activity).owner, e.due(), in(activity).last);
            case ActivityHandedOver e ->
                new Standing(in(activity).planned, e.to(), in(activity).due, in(activity).last);
            case AssignmentReportedBack _, ActivityCancelled _ -> new Closed(event, in(activity));
        };
    }

    private static List<ActivityEvent> plan(Activity activity, PlanActivity c, Act act, World world) {
        ActivityPlanned planned = new ActivityPlanned(
                c.activity(),
                c.kind(),
                Text.required(c.title(), "title", 300),
                Text.optional(c.description(), "description", 4000),
                c.owner(),
                Text.optional(c.responsible(), "responsible", 120),
                List.copyOf(c.goals()),
                c.from(),
                c.due());
        if (activity instanceof Standing standing && standing.planned.equals(planned)) {
            return List.of();
        }
        when(!(activity instanceof NotYet), ActivityRule.ACTIVITY_EXISTS, c.activity());
        when(
                c.kind() == ActivityKind.ASSIGNMENT && act.decision() == null,
                ActivityRule.ASSIGNMENT_NEEDS_DECISION,
                "decision",
                null);
        when(c.due().isBefore(c.from()), CommonRule.ENDS_BEFORE_START, "due", c.due());
        when(!world.unitExists(c.owner(), c.from()), OrganisationRule.UNIT_UNKNOWN, "owner", c.owner());
        for (GoalId goal : c.goals()) {
            when(!world.goalSet(goal), GoalRule.GOAL_UNKNOWN, "goals", goal);
        }
        return List.of(planned);
    }

    private static List<ActivityEvent> report(Standing activity, ReportProgress c) {
        String comment = Text.optional(c.comment(), "comment", 4000);
        ProgressReported reported = new ProgressReported(c.activity(), c.progress(), comment);
        boolean reopens = activity.isDone() && c.progress() != Progress.DONE;
        if (reported.equals(activity.last) || (activity.isDone() && !reopens)) {
            return List.of();
        }
        boolean mute = comment == null && (reopens || c.progress().needsComment());
        when(mute, ActivityRule.COMMENT_REQUIRED, "comment", null);
        return List.of(reported);
    }

    private static List<ActivityEvent> reschedule(Standing activity, Reschedule c) {
        if (c.due().equals(activity.due)) {
            return List.of();
        }
        mustNotBeDone(activity, c);
        LocalDate from = activity.planned.from();
        when(c.due().isBefore(from), CommonRule.ENDS_BEFORE_START, "due", from);
        return List.of(new ActivityRescheduled(c.activity(), c.due(), reason(c.reason())));
    }

    private static List<ActivityEvent> handOver(Standing activity, HandOverActivity c, World world) {
        if (c.to().equals(activity.owner)) {
            return List.of();
        }
        mustNotBeDone(activity, c);
        when(!world.unitExists(c.to(), c.from()), OrganisationRule.UNIT_UNKNOWN, "to", c.to());
        return List.of(new ActivityHandedOver(c.activity(), c.to(), c.from(), reason(c.reason())));
    }

    private static List<ActivityEvent> reportBack(Activity activity, ReportBack c) {
        AssignmentReportedBack event = new AssignmentReportedBack(c.activity(), Text.required(c.text(), "text", 8000));
        if (activity instanceof Closed closed && closed.how.equals(event)) {
            return List.of();
        }
        Standing standing = standing(activity, c);
        when(standing.planned.kind() != ActivityKind.ASSIGNMENT, ActivityRule.NOT_AN_ASSIGNMENT, c.activity());
        return List.of(event);
    }

    private static List<ActivityEvent> cancel(Activity activity, CancelActivity c) {
        ActivityCancelled event = new ActivityCancelled(c.activity(), reason(c.reason()));
        if (activity instanceof Closed closed && closed.how.equals(event)) {
            return List.of();
        }
        mustNotBeDone(standing(activity, c), c);
        return List.of(event);
    }

    private static void mustNotBeDone(Standing activity, ActivityCommand c) {
        when(activity.isDone(), ActivityRule.ACTIVITY_DONE, c.activity());
    }

    private static String reason(@Nullable String reason) {
        when(reason == null || reason.isBlank(), ActivityRule.REASON_REQUIRED, "reason", null);
        return Objects.requireNonNull(Text.optional(reason, "reason", 2000));
    }

    private static Standing standing(Activity activity, ActivityCommand command) {
        return switch (activity) {
            case NotYet _ -> throw new Rejected(ActivityRule.ACTIVITY_UNKNOWN, command.activity());
            case Standing standing -> standing;
            case Closed _ -> throw new Rejected(ActivityRule.ACTIVITY_CLOSED, command.activity());
        };
    }

    private static Standing in(Activity activity) {
        return (Standing) activity;
    }
}
