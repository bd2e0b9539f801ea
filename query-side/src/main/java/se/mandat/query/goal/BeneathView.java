package se.mandat.query.goal;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.mandat.kernel.Event;
import se.mandat.kernel.GoalEvent;
import se.mandat.kernel.GoalEvent.GoalLinked;
import se.mandat.kernel.GoalEvent.GoalSet;
import se.mandat.kernel.Recorded;
import se.mandat.kernel.goals.GoalId;
import se.mandat.query.view.View;

/** Goals that have contributed to each other, keyed by both: links come and go, so the goals below one are found this way. */
public final class BeneathView implements View<BeneathRow> {
    @Override
    public String name() {
        return "beneath";
    }

    @Override
    public Class<BeneathRow> row() {
        return BeneathRow.class;
    }

    @Override
    public Set<Class<? extends Event>> events() {
        return Set.of(GoalSet.class, GoalLinked.class);
    }

    @Override
    public List<String> keys(Recorded recorded) {
        return recorded.event() instanceof GoalEvent event
                ? above(event)
                        .map(above -> above + "/" + event.goal())
                        .distinct()
                        .toList()
                : List.of();
    }

    private static Stream<GoalId> above(GoalEvent event) {
        if (event instanceof GoalSet e) {
            return e.contributesTo().stream();
        }
        return event instanceof GoalLinked e ? Stream.of(e.to()) : Stream.of();
    }

    @Override
    public BeneathRow fold(@Nullable BeneathRow row, String key, Recorded recorded) {
        GoalId goal = ((GoalEvent) recorded.event()).goal();
        return Objects.requireNonNullElseGet(
                row,
                () -> new BeneathRow(
                        new GoalId(key.substring(0, key.length() - goal.value().length() - 1)), goal));
    }
}
