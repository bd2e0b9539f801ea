package se.mandat.query.redthread;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import se.mandat.kernel.goals.GoalId;
import se.mandat.kernel.mandates.AreaId;
import se.mandat.query.goal.GoalRow;

/** How the goals of a time hang together: which contribute to which, and which to none. */
final class RedThread {
    /** How many goals are shown at once; below a level that would be more, one goes on from each goal. */
    private static final int MOST = 120;

    private static final Comparator<GoalRow> ORDER = Comparator.comparing(GoalRow::title)
            .thenComparing(goal -> goal.goal().value());

    private final Map<GoalId, GoalRow> goals = new HashMap<>();
    private final Map<GoalId, List<GoalRow>> under = new HashMap<>();

    RedThread(Collection<GoalRow> all) {
        all.forEach(goal -> goals.put(goal.goal(), goal));
        all.forEach(goal -> goal.above()
                .forEach(above ->
                        under.computeIfAbsent(above, _ -> new ArrayList<>()).add(goal)));
        under.values().forEach(contributing -> contributing.sort(ORDER));
    }

    /** The goals an area begins with: its own, but for those that contribute to another of them. */
    List<GoalRow> beginning(@Nullable AreaId area, Predicate<GoalRow> isFirst) {
        return goals.values().stream()
                .filter(goal -> area == null ? goal.area() == null && isFirst.test(goal) : area.equals(goal.area()))
                .filter(goal -> above(goal).isEmpty())
                .sorted(ORDER)
                .toList();
    }

    /** The goals that neither have an area nor contribute to any, though goals of their kind are meant to. */
    List<GoalRow> loose(Predicate<GoalRow> isFirst) {
        return goals.values().stream()
                .filter(goal -> goal.area() == null && above(goal).isEmpty() && !isFirst.test(goal))
                .sorted(ORDER)
                .toList();
    }

    /** The goals of the time that a goal contributes to. */
    List<GoalRow> above(GoalRow goal) {
        return goal.above().stream()
                .filter(goals::containsKey)
                .map(goals::get)
                .sorted(ORDER)
                .toList();
    }

    /** These and everything that contributes to them, however far below, once each. */
    Collection<GoalRow> whole(Collection<GoalRow> roots) {
        Map<GoalId, GoalRow> found = new LinkedHashMap<>();
        Deque<GoalRow> open = new ArrayDeque<>(roots);
        while (!open.isEmpty()) {
            GoalRow goal = open.removeFirst();
            if (found.putIfAbsent(goal.goal(), goal) == null) {
                open.addAll(under(goal));
            }
        }
        return found.values();
    }

    /** The thread from these goals down, as many levels as can be taken in at once. */
    List<Strand> from(List<GoalRow> roots) {
        int levels = levels(roots);
        return roots.stream().map(root -> strand(root, levels, Set.of())).toList();
    }

    private int levels(List<GoalRow> roots) {
        int levels = 1;
        List<GoalRow> level = roots;
        for (int shown = roots.size(); levels < goals.size(); levels++) {
            level = level.stream().flatMap(goal -> under(goal).stream()).toList();
            shown += level.size();
            if (level.isEmpty() || shown > MOST) {
                return levels;
            }
        }
        return levels;
    }

    private Strand strand(GoalRow goal, int levels, Set<GoalId> path) {
        Set<GoalId> here = new HashSet<>(path);
        here.add(goal.goal());
        List<GoalRow> children = under(goal).stream()
                .filter(child -> !here.contains(child.goal()))
                .toList();
        if (levels == 1) {
            return new Strand(
                    goal, List.of(), children.isEmpty() ? 0 : whole(children).size());
        }
        return new Strand(
                goal,
                children.stream().map(child -> strand(child, levels - 1, here)).toList(),
                0);
    }

    private List<GoalRow> under(GoalRow goal) {
        return under.getOrDefault(goal.goal(), List.of());
    }
}
