package se.mandat.query.missions;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.mandat.kernel.Event;
import se.mandat.kernel.MissionEvent.MissionDescribed;
import se.mandat.kernel.Recorded;
import se.mandat.query.view.View;

/** Core missions, keyed by unit. */
public final class MissionView implements View<MissionRow> {
    @Override
    public String name() {
        return "mission";
    }

    @Override
    public Class<MissionRow> row() {
        return MissionRow.class;
    }

    @Override
    public Set<Class<? extends Event>> events() {
        return Set.of(MissionDescribed.class);
    }

    @Override
    public List<String> keys(Recorded recorded) {
        return recorded.event() instanceof MissionDescribed e ? List.of(e.unit().value()) : List.of();
    }

    @Override
    public @Nullable MissionRow fold(@Nullable MissionRow row, String key, Recorded recorded) {
        return recorded.event() instanceof MissionDescribed e
                ? new MissionRow(e.unit(), e.text(), e.from(), recorded.position())
                : row;
    }
}
