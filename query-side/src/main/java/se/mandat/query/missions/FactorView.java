package se.mandat.query.missions;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.mandat.kernel.Event;
import se.mandat.kernel.MissionEvent;
import se.mandat.kernel.MissionEvent.*;
import se.mandat.kernel.Recorded;
import se.mandat.kernel.missions.FactorId;
import se.mandat.kernel.organisation.UnitId;
import se.mandat.query.view.View;

/** Quality factors, keyed by unit and factor. */
public final class FactorView implements View<FactorRow> {
    @Override
    public String name() {
        return "factor";
    }

    @Override
    public Class<FactorRow> row() {
        return FactorRow.class;
    }

    /** The key of a unit's factor. */
    static String key(UnitId unit, FactorId factor) {
        return unit + "/" + factor;
    }

    @Override
    public Set<Class<? extends Event>> events() {
        return Set.of(MissionEvent.class);
    }

    @Override
    public List<String> keys(Recorded recorded) {
        return recorded.event() instanceof MissionEvent e ? keys(e) : List.of();
    }

    private static List<String> keys(MissionEvent event) {
        return switch (event) {
            case MissionDescribed _ -> List.of();
            case FactorAdopted e -> List.of(key(e.unit(), e.factor()));
            case FactorReworded e -> List.of(key(e.unit(), e.factor()));
            case FactorEnded e -> List.of(key(e.unit(), e.factor()));
        };
    }

    @Override
    public @Nullable FactorRow fold(@Nullable FactorRow row, String key, Recorded recorded) {
        if (recorded.event() instanceof FactorAdopted e) {
            return new FactorRow(
                    e.unit(),
                    e.factor(),
                    e.title(),
                    e.description(),
                    e.from(),
                    null,
                    null,
                    recorded.sequence(),
                    recorded.position());
        }
        return row != null && recorded.event() instanceof MissionEvent event
                ? change(row, event, recorded.sequence())
                : row;
    }

    private static FactorRow change(FactorRow row, MissionEvent event, long sequence) {
        return switch (event) {
            case MissionDescribed _, FactorAdopted _ -> row;
            case FactorReworded e -> row.worded(e.title(), e.description(), sequence);
            case FactorEnded e -> row.ended(e.lastDay(), e.reason(), sequence);
        };
    }
}
