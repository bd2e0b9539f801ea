package se.mandat.query.goal;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.mandat.kernel.Decision;
import se.mandat.kernel.goals.GoalId;
import se.mandat.kernel.mandates.SuccessionKind;
import se.mandat.kernel.organisation.UnitId;
import se.mandat.query.At;
import se.mandat.query.history.HistoryRow;
import se.mandat.query.mandates.MandateRow;
import se.mandat.query.mandates.SuccessionRow;
import se.mandat.query.mandates.Turnover;
import se.mandat.query.mandates.Turnover.Older;
import se.mandat.query.mandates.Turnover.State;

/** The goals that went away since a day, each with how and on which decision (scenario 35). */
public record DroppedGoals(LocalDate since, List<Dropped> goals) {
    private static final int FAR_BACK = 200;

    /** How a goal went away. */
    public enum Way {
        /** It was ended before its time. */
        ENDED,
        /** Its time ran out, and it was said that no goal comes after it. */
        DROPPED,
        /** Its time ran out with a mandate period, and nobody has said what came after. */
        UNFOLLOWED
    }

    /**
     * A goal that went away.
     *
     * @param lastDay  its last; nothing where nobody has said
     * @param event    the event that says so: that ended it, dropped it, or set until when it holds
     * @param decision on which decision; nothing where there was none
     */
    public record Dropped(
            GoalId goal,
            String title,
            String kind,
            UnitId owner,
            Way way,
            @Nullable LocalDate lastDay,
            @Nullable String reason,
            long event,
            @Nullable Decision decision) {}

    /**
     * The goals ended since the day, and those that ran out with a mandate period that turned since then and were dropped or
     * followed by none: each way by itself, the latest first. A goal that was followed by another is not here.
     */
    public static DroppedGoals of(At at, LocalDate since, LocalDate today) {
        Stream<Dropped> left = at.mandates().stream()
                .filter(mandate -> !mandate.firstDay().isBefore(since)
                        && !mandate.firstDay().isAfter(today))
                .flatMap(mandate -> left(at, mandate));
        List<Dropped> dropped = Stream.concat(ended(at, since), left)
                .sorted(Comparator.comparing(Dropped::way)
                        .thenComparing(Dropped::lastDay, Comparator.nullsLast(Comparator.reverseOrder()))
                        .thenComparing(Dropped::title))
                .toList();
        return new DroppedGoals(since, dropped);
    }

    private static Stream<Dropped> ended(At at, LocalDate since) {
        return new GoalsAt(at)
                .from(since).stream()
                        .filter(goal ->
                                goal.endedOn() != null && !goal.endedOn().isBefore(since))
                        .map(goal -> dropped(goal, Way.ENDED, goal.endReason(), ending(at, goal)));
    }

    private static Stream<Dropped> left(At at, MandateRow mandate) {
        List<Older> left = Turnover.at(at, mandate).older().stream()
                .filter(older -> older.goal().endedOn() == null && !older.holdsOn() && older.state() != State.LINKED)
                .toList();
        at.recall(left.stream().map(DroppedGoals::saidAt).toList());
        return left.stream().map(older -> left(older, at.event(saidAt(older))));
    }

    private static Dropped left(Older older, HistoryRow said) {
        return dropping(older)
                .map(link -> dropped(older.goal(), Way.DROPPED, link.note(), said))
                .orElseGet(() -> new Dropped(
                        older.goal().goal(),
                        older.goal().title(),
                        older.goal().kind(),
                        older.goal().owner(),
                        Way.UNFOLLOWED,
                        older.until(),
                        null,
                        said.own(),
                        null));
    }

    private static long saidAt(Older older) {
        return dropping(older).map(SuccessionRow::saidAt).orElse(older.goal().setAt());
    }

    private static Optional<SuccessionRow> dropping(Older older) {
        return older.links().stream()
                .filter(link -> link.kind() == SuccessionKind.DROPPED)
                .findFirst();
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

    private static Dropped dropped(GoalRow goal, Way way, @Nullable String reason, HistoryRow said) {
        return new Dropped(
                goal.goal(),
                goal.title(),
                goal.kind(),
                goal.owner(),
                way,
                goal.lastDayOfAll(),
                reason,
                said.own(),
                said.decision());
    }
}
