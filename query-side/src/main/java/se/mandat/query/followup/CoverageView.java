package se.mandat.query.followup;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.mandat.kernel.Event;
import se.mandat.kernel.FollowupEvent.CoverageJudged;
import se.mandat.kernel.Recorded;
import se.mandat.query.view.View;

/** Judgements of coverage, keyed by report, goal and what they are about. */
public final class CoverageView implements View<CoverageRow> {
    @Override
    public String name() {
        return "coverage";
    }

    @Override
    public Class<CoverageRow> row() {
        return CoverageRow.class;
    }

    @Override
    public Set<Class<? extends Event>> events() {
        return Set.of(CoverageJudged.class);
    }

    @Override
    public List<String> keys(Recorded recorded) {
        return recorded.event() instanceof CoverageJudged e
                ? List.of(e.followup() + "/" + e.goal() + "/" + e.about())
                : List.of();
    }

    @Override
    public @Nullable CoverageRow fold(@Nullable CoverageRow row, String key, Recorded recorded) {
        return recorded.event() instanceof CoverageJudged e
                ? new CoverageRow(
                        e.goal(),
                        e.followup().unit(),
                        e.followup().period(),
                        e.about(),
                        e.coverage(),
                        e.ground(),
                        recorded.position())
                : row;
    }
}
