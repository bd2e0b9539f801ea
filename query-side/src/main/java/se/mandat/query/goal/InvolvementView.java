package se.mandat.query.goal;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.mandat.kernel.Event;
import se.mandat.kernel.GoalEvent;
import se.mandat.kernel.GoalEvent.GoalHandedOver;
import se.mandat.kernel.GoalEvent.GoalSet;
import se.mandat.kernel.GoalEvent.PartTaken;
import se.mandat.kernel.Recorded;
import se.mandat.kernel.organisation.UnitId;
import se.mandat.query.view.View;

/** Units and goals that have had to do with each other, keyed by both: owners change, so goals are found this way. */
public final class InvolvementView implements View<InvolvementRow> {
    @Override
    public String name() {
        return "involvement";
    }

    @Override
    public Class<InvolvementRow> row() {
        return InvolvementRow.class;
    }

    @Override
    public Set<Class<? extends Event>> events() {
        return Set.of(GoalSet.class, GoalHandedOver.class, PartTaken.class);
    }

    @Override
    public List<String> keys(Recorded recorded) {
        return recorded.event() instanceof GoalEvent event
                ? units(event).map(unit -> unit + "/" + event.goal()).distinct().toList()
                : List.of();
    }

    private static Stream<UnitId> units(Event event) {
        if (event instanceof GoalSet e) {
            return Stream.concat(Stream.of(e.owner()), e.contributors().stream());
        }
        if (event instanceof GoalHandedOver e) {
            return Stream.of(e.to());
        }
        return event instanceof PartTaken e ? Stream.ofNullable(e.contributor().unit()) : Stream.of();
    }

    @Override
    public InvolvementRow fold(@Nullable InvolvementRow row, String key, Recorded recorded) {
        GoalEvent event = (GoalEvent) recorded.event();
        UnitId unit = new UnitId(key.substring(0, key.indexOf('/')));
        return Objects.requireNonNullElseGet(row, () -> new InvolvementRow(unit, event.goal()));
    }
}
