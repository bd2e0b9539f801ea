package se.mandat.query.redthread;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import se.mandat.kernel.goals.GoalId;
import se.mandat.query.goal.GoalRow;

/**
 * A goal in the common thread, and the goals that contribute to it.
 *
 * @param under  those that are shown
 * @param hidden how many more there are below, where there are too many to show at once
 */
public record Strand(GoalRow goal, List<Strand> under, int hidden) {
    /** What remains where only some goals are wanted: those, and what leads down to them. */
    Optional<Strand> only(Predicate<GoalRow> wanted) {
        List<Strand> kept =
                under.stream().flatMap(strand -> strand.only(wanted).stream()).toList();
        return kept.isEmpty() && !wanted.test(goal) ? Optional.empty() : Optional.of(new Strand(goal, kept, hidden));
    }

    /** The goals of these and all shown below them, once each. */
    static List<GoalRow> goals(List<Strand> strands) {
        Map<GoalId, GoalRow> once = new LinkedHashMap<>();
        strands.stream()
                .flatMap(Strand::all)
                .forEach(strand -> once.put(strand.goal().goal(), strand.goal()));
        return List.copyOf(once.values());
    }

    /** This goal and all shown below it, each as often as it stands there. */
    public Stream<Strand> all() {
        return Stream.concat(Stream.of(this), under.stream().flatMap(Strand::all));
    }
}
