package se.mandat.query.activities;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.mandat.kernel.ActivityEvent;
import se.mandat.kernel.ActivityEvent.*;
import se.mandat.kernel.Event;
import se.mandat.kernel.Recorded;
import se.mandat.kernel.activities.Progress;
import se.mandat.query.activities.ActivityRow.Closing;
import se.mandat.query.view.View;

/** Activities and assignments, keyed by id. */
public final class ActivityView implements View<ActivityRow> {
    @Override
    public String name() {
        return "activity";
    }

    @Override
    public Class<ActivityRow> row() {
        return ActivityRow.class;
    }

    @Override
    public Set<Class<? extends Event>> events() {
        return Set.of(ActivityEvent.class);
    }

    @Override
    public List<String> keys(Recorded recorded) {
        return recorded.event() instanceof ActivityEvent e
                ? List.of(e.activity().value())
                : List.of();
    }

    @Override
    public @Nullable ActivityRow fold(@Nullable ActivityRow row, String key, Recorded recorded) {
        if (recorded.event() instanceof ActivityPlanned e) {
            return begin(e, recorded);
        }
        return row != null && recorded.event() instanceof ActivityEvent event ? change(row, event, recorded) : row;
    }

    private static ActivityRow begin(ActivityPlanned e, Recorded recorded) {
        return new ActivityRow(
                e.activity(),
                e.kind(),
                e.title(),
                e.description(),
                e.owner(),
                e.responsible(),
                e.goals(),
                e.from(),
                e.due(),
                Progress.NOT_BEGUN,
                null,
                recorded.position(),
                null,
                null,
                null,
                recorded.sequence());
    }

    private static ActivityRow change(ActivityRow row, ActivityEvent event, Recorded recorded) {
        long sequence = recorded.sequence();
        return switch (event) {
            case ActivityPlanned _ -> row.at(sequence);
            case ProgressReported e -> row.reported(e.progress(), e.comment(), sequence);
            case ActivityRescheduled e -> row.rescheduled(e.due(), sequence);
            case ActivityHandedOver e -> row.handedTo(e.to(), sequence);
            case AssignmentReportedBack e -> row.closed(Closing.REPORTED_BACK, e.text(), recorded.position(), sequence);
            case ActivityCancelled e -> row.closed(Closing.CANCELLED, e.reason(), recorded.position(), sequence);
        };
    }
}
