package se.mandat.query.goal;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.mandat.kernel.Event;
import se.mandat.kernel.GoalEvent.TargetChanged;
import se.mandat.kernel.GoalEvent.TargetSet;
import se.mandat.kernel.IndicatorEvent.LevelDecided;
import se.mandat.kernel.Recorded;
import se.mandat.query.view.View;

/** Targets and decided levels, keyed by what they belong to, indicator and period. */
public final class TargetView implements View<TargetRow> {
    @Override
    public String name() {
        return "target";
    }

    @Override
    public Class<TargetRow> row() {
        return TargetRow.class;
    }

    @Override
    public Set<Class<? extends Event>> events() {
        return Set.of(TargetSet.class, TargetChanged.class, LevelDecided.class);
    }

    @Override
    public List<String> keys(Recorded recorded) {
        TargetRow row = fold(null, "", recorded);
        return row == null ? List.of() : List.of(key(row));
    }

    private static String key(TargetRow row) {
        String belongsTo = row.goal() != null ? "goal/" + row.goal() : "level/" + row.unit();
        return belongsTo + "/" + row.indicator() + "/" + row.period();
    }

    @Override
    public @Nullable TargetRow fold(@Nullable TargetRow row, String key, Recorded recorded) {
        if (recorded.event() instanceof TargetSet e) {
            return new TargetRow(e.goal(), null, e.indicator(), e.period(), e.value(), e.comparison(), null);
        }
        if (recorded.event() instanceof TargetChanged e) {
            return new TargetRow(e.goal(), null, e.indicator(), e.period(), e.value(), e.comparison(), e.reason());
        }
        if (recorded.event() instanceof LevelDecided e) {
            return new TargetRow(null, e.unit(), e.indicator(), e.period(), e.value(), e.comparison(), null);
        }
        return row;
    }
}
