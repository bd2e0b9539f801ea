package se.mandat.query.mandates;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import se.mandat.kernel.goals.GoalId;
import se.mandat.query.At;

/** Which goals came after which, as somebody has said. What nobody has linked is not linked. */
public record SuccessionsAt(At at) {
    /** What came before a goal, and what after, nearest first, over as many mandate periods as are linked. */
    public record Chain(List<SuccessionRow> before, List<SuccessionRow> after) {
        public boolean none() {
            return before.isEmpty() && after.isEmpty();
        }
    }

    /** The links that hold. */
    public List<SuccessionRow> all() {
        return at.rows(at.views().successions(), "true").stream()
                .filter(link -> !link.withdrawn())
                .toList();
    }

    /** The chain a goal stands in. */
    public Chain chain(GoalId goal) {
        List<SuccessionRow> all = all();
        return new Chain(walk(goal, all, SuccessionRow::newer, SuccessionRow::older), after(goal, all));
    }

    /** What came after a goal among these links, nearest first. */
    public static List<SuccessionRow> after(GoalId goal, List<SuccessionRow> links) {
        return walk(goal, links, SuccessionRow::older, SuccessionRow::newer);
    }

    private static List<SuccessionRow> walk(
            GoalId goal,
            List<SuccessionRow> all,
            Function<SuccessionRow, @Nullable GoalId> near,
            Function<SuccessionRow, @Nullable GoalId> far) {
        List<SuccessionRow> found = new ArrayList<>();
        List<@Nullable GoalId> reached = new ArrayList<>(List.of(goal));
        Set<SuccessionRow> seen = new HashSet<>();
        for (int i = 0; i < reached.size(); i++) {
            GoalId here = reached.get(i);
            if (here != null) {
                all.stream()
                        .filter(link -> here.equals(near.apply(link)) && seen.add(link))
                        .forEach(link -> {
                            found.add(link);
                            reached.add(far.apply(link));
                        });
            }
        }
        return found;
    }
}
