package se.mandat.query.redthread;

import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.mandat.kernel.mandates.AreaId;
import se.mandat.query.At;
import se.mandat.query.goal.GoalRow;
import se.mandat.query.goal.GoalsAt;
import se.mandat.query.mandates.MandateRow;
import se.mandat.query.steering.ModelsAt;

/** The threads of a mandate period: which goals hang in each of its areas. */
public final class Threads {
    private final ModelsAt models;
    private final RedThread all;

    private Threads(ModelsAt models, RedThread all) {
        this.models = models;
        this.all = all;
    }

    /** Of a mandate period; none hang anywhere where there is no period. */
    public static Threads during(At at, @Nullable MandateRow mandate) {
        List<GoalRow> goals =
                mandate == null ? List.of() : new GoalsAt(at).during(mandate.firstDay(), mandate.lastDay());
        return new Threads(new ModelsAt(at), new RedThread(goals));
    }

    /** Every goal that hangs in an area, however far below, once each; without an area, in none. */
    public Collection<GoalRow> in(@Nullable AreaId area) {
        return all.whole(beginning(area));
    }

    List<GoalRow> beginning(@Nullable AreaId area) {
        return all.beginning(area, this::isFirst);
    }

    List<GoalRow> loose() {
        return all.loose(this::isFirst);
    }

    List<GoalRow> above(GoalRow goal) {
        return all.above(goal);
    }

    List<Strand> from(List<GoalRow> roots) {
        return all.from(roots);
    }

    /** Whether goals of its kind are meant to stand under no other. */
    private boolean isFirst(GoalRow goal) {
        return models.kind(goal)
                .map(kind -> kind.under().isEmpty())
                .orElse(goal.above().isEmpty());
    }
}
