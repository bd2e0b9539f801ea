package se.mandat.query.goal;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import se.mandat.kernel.Decision;
import se.mandat.kernel.goals.GoalId;
import se.mandat.kernel.organisation.UnitId;
import se.mandat.query.At;
import se.mandat.query.history.HistoryRow;
import se.mandat.query.mandates.MandateRow;

/** The goals that were ended since a day, each with the decision that ended it (scenario 35). */
public record DroppedGoals(LocalDate since, List<Dropped> goals) {
    private static final int FAR_BACK = 200;

    /**
     * A goal that was ended.
     *
     * @param event    the event that ended it
     * @param decision on which decision; nothing where it was ended without one
     */
    public record Dropped(
            GoalId goal,
            String title,
            String kind,
            UnitId owner,
            LocalDate lastDay,
            @Nullable String reason,
            long event,
            @Nullable Decision decision) {}

    /** The goals ended since the day, the latest first; a goal whose time ran out was not dropped. */
    public static DroppedGoals of(At at, LocalDate since) {
        List<Dropped> dropped = new GoalsAt(at)
                .from(since).stream()
                        .filter(goal ->
                                goal.endedOn() != null && !goal.endedOn().isBefore(since))
                        .map(goal -> dropped(goal, ending(at, goal)))
                        .sorted(Comparator.comparing(Dropped::lastDay)
                                .reversed()
                                .thenComparing(Dropped::title))
                        .toList();
        return new DroppedGoals(since, dropped);
    }

    /** The first day of the mandate period of a day; a year back where there is none. */
    public static LocalDate sinceTheElection(At at, LocalDate today) {
        return at.mandates().stream()
                .map(MandateRow::firstDay)
                .filter(first -> !first.isAfter(today))
                .findFirst()
                .orElse(today.minusYears(1));
    }

    private static HistoryRow ending(At at, GoalRow goal) {
        return at.latest("goal", goal.goal().value(), FAR_BACK).stream()
                .filter(row -> row.name().equals("GoalEnded"))
                .findFirst()
                .orElseThrow();
    }

    private static Dropped dropped(GoalRow goal, HistoryRow ending) {
        return new Dropped(
                goal.goal(),
                goal.title(),
                goal.kind(),
                goal.owner(),
                Objects.requireNonNull(goal.endedOn()),
                goal.endReason(),
                ending.own(),
                ending.decision());
    }
}
