package se.mandat.query.mandates;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.mandat.kernel.Event;
import se.mandat.kernel.MandateEvent.GoalsLinked;
import se.mandat.kernel.MandateEvent.GoalsUnlinked;
import se.mandat.kernel.Recorded;
import se.mandat.kernel.goals.GoalId;
import se.mandat.kernel.mandates.MandateId;
import se.mandat.query.view.View;

/** Links between goals of different mandate periods, keyed by period and both goals. */
public final class SuccessionView implements View<SuccessionRow> {
    @Override
    public String name() {
        return "succession";
    }

    @Override
    public Class<SuccessionRow> row() {
        return SuccessionRow.class;
    }

    @Override
    public Set<Class<? extends Event>> events() {
        return Set.of(GoalsLinked.class, GoalsUnlinked.class);
    }

    @Override
    public List<String> keys(Recorded recorded) {
        if (recorded.event() instanceof GoalsLinked e) {
            return List.of(key(e.mandate(), e.from(), e.to()));
        }
        return recorded.event() instanceof GoalsUnlinked e ? List.of(key(e.mandate(), e.from(), e.to())) : List.of();
    }

    private static String key(MandateId mandate, GoalId from, @Nullable GoalId to) {
        return mandate + "/" + from + "/" + (to == null ? "" : to);
    }

    @Override
    public @Nullable SuccessionRow fold(@Nullable SuccessionRow row, String key, Recorded recorded) {
        if (recorded.event() instanceof GoalsLinked e) {
            return new SuccessionRow(e.mandate(), e.from(), e.to(), e.kind(), e.note(), recorded.position(), false);
        }
        return row != null && recorded.event() instanceof GoalsUnlinked
                ? new SuccessionRow(
                        row.mandate(), row.older(), row.newer(), row.kind(), row.note(), recorded.position(), true)
                : row;
    }
}
