package se.mandat.query.mandates;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.mandat.kernel.Event;
import se.mandat.kernel.MandateEvent;
import se.mandat.kernel.MandateEvent.*;
import se.mandat.kernel.Recorded;
import se.mandat.query.view.View;

/** Strategic areas, keyed by id. */
public final class AreaView implements View<AreaRow> {
    @Override
    public String name() {
        return "area";
    }

    @Override
    public Class<AreaRow> row() {
        return AreaRow.class;
    }

    @Override
    public Set<Class<? extends Event>> events() {
        return Set.of(AreaEvent.class);
    }

    @Override
    public List<String> keys(Recorded recorded) {
        return recorded.event() instanceof AreaEvent e ? List.of(e.area().value()) : List.of();
    }

    @Override
    public @Nullable AreaRow fold(@Nullable AreaRow row, String key, Recorded recorded) {
        return recorded.event() instanceof MandateEvent event ? fold(row, event, recorded.position()) : row;
    }

    private static @Nullable AreaRow fold(@Nullable AreaRow row, MandateEvent event, long position) {
        return switch (event) {
            case MandateOpened _, GoalsLinked _, GoalsUnlinked _ -> row;
            case AreaAdopted e -> new AreaRow(e.area(), e.mandate(), e.title(), e.from(), e.to(), position, null);
            case AreaAmended e ->
                row == null
                        ? null
                        : new AreaRow(
                                row.area(),
                                row.mandate(),
                                e.title(),
                                row.firstDay(),
                                row.lastDay(),
                                row.adoptedAt(),
                                row.endedAt());
            case AreaEnded e ->
                row == null
                        ? null
                        : new AreaRow(
                                row.area(),
                                row.mandate(),
                                row.title(),
                                row.firstDay(),
                                e.lastDay(),
                                row.adoptedAt(),
                                position);
        };
    }
}
