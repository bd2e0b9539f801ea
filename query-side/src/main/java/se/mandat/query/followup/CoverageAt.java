package se.mandat.query.followup;

import java.util.Comparator;
import java.util.List;
import se.mandat.kernel.goals.GoalId;
import se.mandat.query.At;

/** How well goals are covered by those that contribute to them. */
public record CoverageAt(At at) {
    /** What was judged of a goal, the latest period first. */
    public List<CoverageRow> of(GoalId goal) {
        return at.rows(at.views().coverages(), "goal = ?", goal.value()).stream()
                .sorted(Comparator.comparing(CoverageRow::about)
                        .thenComparing(CoverageRow::reporting)
                        .reversed())
                .toList();
    }
}
