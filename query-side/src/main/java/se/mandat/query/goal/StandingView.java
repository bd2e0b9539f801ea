package se.mandat.query.goal;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.mandat.kernel.Event;
import se.mandat.kernel.FollowupEvent.GoalJudged;
import se.mandat.kernel.FollowupEvent.JudgementConfirmed;
import se.mandat.kernel.Recorded;
import se.mandat.kernel.followups.SectionKind;
import se.mandat.kernel.goals.GoalId;
import se.mandat.query.view.View;

/** How each goal stands, keyed by goal. */
public final class StandingView implements View<StandingRow> {
    @Override
    public String name() {
        return "standing";
    }

    @Override
    public Class<StandingRow> row() {
        return StandingRow.class;
    }

    @Override
    public Set<Class<? extends Event>> events() {
        return Set.of(GoalJudged.class, JudgementConfirmed.class);
    }

    @Override
    public List<String> keys(Recorded recorded) {
        StandingRow said = said(recorded.event());
        return said == null ? List.of() : List.of(said.goal().value());
    }

    @Override
    public @Nullable StandingRow fold(@Nullable StandingRow row, String key, Recorded recorded) {
        StandingRow said = said(recorded.event());
        return said == null || (row != null && said.about().compareTo(row.about()) < 0) ? row : said;
    }

    private static @Nullable StandingRow said(Event event) {
        if (event instanceof GoalJudged e) {
            return new StandingRow(e.goal(), e.about(), e.grade(), e.expected(), e.ground());
        }
        return event instanceof JudgementConfirmed e && e.kind() == SectionKind.GOAL
                ? new StandingRow(new GoalId(e.subject()), e.about(), e.grade(), e.expected(), e.ground())
                : null;
    }
}
