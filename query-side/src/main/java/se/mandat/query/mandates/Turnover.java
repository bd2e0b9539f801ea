package se.mandat.query.mandates;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.mandat.kernel.goals.GoalId;
import se.mandat.kernel.mandates.SuccessionKind;
import se.mandat.query.At;
import se.mandat.query.goal.GoalRow;
import se.mandat.query.goal.GoalsAt;

/**
 * What became of the goals when a mandate period began. Goals hold for their own days: old ones may go on, new ones may come
 * late, and nothing is cut off on the first of January (domain rule 27).
 *
 * @param older    goals that held the day before the period, and others linked in it
 * @param newer    goals that begin in the period
 * @param passages the links with both goals, and how one passed into the other
 */
public record Turnover(MandateRow mandate, List<Older> older, List<Newer> newer, List<Passage> passages) {
    /** What is known of an old goal. */
    public enum State {
        LINKED,
        DROPPED,
        NOT_LINKED
    }

    /** An old goal; {@code holdsOn} says whether it holds in the new period as well. */
    public record Older(
            GoalRow goal,
            State state,
            boolean holdsOn,
            @Nullable LocalDate until,
            List<SuccessionRow> links) {}

    /** A goal of the period, and what it comes from. */
    public record Newer(GoalRow goal, List<SuccessionRow> links) {}

    /** How an old goal passed into a new one: held together, apart, or just after each other. */
    public record Passage(
            SuccessionRow link,
            GoalRow older,
            GoalRow newer,
            Meeting meeting,
            @Nullable LocalDate from,
            @Nullable LocalDate to) {}

    /** How the days of two goals meet. */
    public enum Meeting {
        OVERLAP,
        GAP,
        SEAMLESS
    }

    /** A stretch of the time line, in percent of its width. */
    public record Bar(String x, String width) {}

    /** The turnover of a period, as of one position. */
    public static Turnover at(At at, MandateRow mandate) {
        List<SuccessionRow> links = new SuccessionsAt(at).all();
        return of(mandate, goals(at, mandate, links), links);
    }

    /** The goals of the period, those that held on its eve, and those that are linked. */
    private static List<GoalRow> goals(At at, MandateRow mandate, List<SuccessionRow> links) {
        GoalsAt goals = new GoalsAt(at);
        Stream<GoalId> linked = links.stream()
                .filter(link -> link.mandate().equals(mandate.mandate()))
                .flatMap(link -> Stream.concat(Stream.of(link.older()), Stream.ofNullable(link.newer())));
        return Stream.concat(
                        goals.during(mandate.firstDay().minusDays(1), mandate.lastDay()).stream(),
                        goals.all(linked.toList()).stream())
                .distinct()
                .toList();
    }

    /** The turnover of a period, as far as goals and links are known. */
    public static Turnover of(MandateRow mandate, List<GoalRow> goals, List<SuccessionRow> all) {
        Map<GoalId, GoalRow> known = new HashMap<>();
        goals.forEach(goal -> known.put(goal.goal(), goal));
        List<SuccessionRow> links = all.stream()
                .filter(link -> link.mandate().equals(mandate.mandate()))
                .toList();
        LocalDate eve = mandate.firstDay().minusDays(1);
        List<Older> older = goals.stream()
                .filter(goal -> goal.isInForceOn(eve)
                        || links.stream().anyMatch(link -> link.older().equals(goal.goal())))
                .sorted(inOrder())
                .map(goal -> older(goal, mandate, links))
                .toList();
        List<Newer> newer = goals.stream()
                .filter(goal -> goal.firstDay().isAfter(eve) && !goal.firstDay().isAfter(mandate.lastDay()))
                .sorted(inOrder())
                .map(goal -> new Newer(
                        goal,
                        links.stream()
                                .filter(link -> goal.goal().equals(link.newer()))
                                .toList()))
                .toList();
        List<Passage> passages =
                links.stream().flatMap(link -> passage(link, known).stream()).toList();
        return new Turnover(mandate, older, newer, passages);
    }

    private static Comparator<GoalRow> inOrder() {
        return Comparator.comparing(GoalRow::kind).thenComparing(GoalRow::title);
    }

    private static Older older(GoalRow goal, MandateRow mandate, List<SuccessionRow> links) {
        List<SuccessionRow> own =
                links.stream().filter(link -> link.older().equals(goal.goal())).toList();
        State state = own.isEmpty()
                ? State.NOT_LINKED
                : own.stream().anyMatch(link -> link.kind() == SuccessionKind.DROPPED) ? State.DROPPED : State.LINKED;
        return new Older(goal, state, goal.isInForceFrom(mandate.firstDay()), goal.lastDayOfAll(), own);
    }

    private static Optional<Passage> passage(SuccessionRow link, Map<GoalId, GoalRow> known) {
        GoalRow older = known.get(link.older());
        GoalRow newer = link.newer() == null ? null : known.get(link.newer());
        if (older == null || newer == null) {
            return Optional.empty();
        }
        LocalDate end = older.lastDayOfAll();
        LocalDate begin = newer.firstDay();
        if (end == null || !end.isBefore(begin)) {
            return Optional.of(new Passage(link, older, newer, Meeting.OVERLAP, begin, end));
        }
        LocalDate after = end.plusDays(1);
        return Optional.of(
                after.isBefore(begin)
                        ? new Passage(link, older, newer, Meeting.GAP, after, begin.minusDays(1))
                        : new Passage(link, older, newer, Meeting.SEAMLESS, null, null));
    }

    /** New goals that nobody has decided yet. */
    public List<GoalRow> undecided() {
        return newer.stream().map(Newer::goal).filter(goal -> !goal.decided()).toList();
    }

    /** How many old goals are in a state. */
    public long count(State state) {
        return older.stream().filter(one -> one.state() == state).count();
    }

    /** The days a goal holds, on a line from four years before the period to its end. */
    public Bar bar(GoalRow goal) {
        LocalDate first = goal.firstDay();
        LocalDate last = Optional.ofNullable(goal.lastDayOfAll()).orElse(mandate.lastDay());
        BigDecimal x = percent(first);
        return new Bar(x + "%", percent(last.plusDays(1)).subtract(x).max(BigDecimal.ONE) + "%");
    }

    /** Where the period begins on that line. */
    public String start() {
        return percent(mandate.firstDay()) + "%";
    }

    private BigDecimal percent(LocalDate day) {
        LocalDate first = mandate.firstDay().minusYears(4);
        long whole = ChronoUnit.DAYS.between(first, mandate.lastDay().plusDays(1));
        long part = Math.clamp(ChronoUnit.DAYS.between(first, day), 0, whole);
        return BigDecimal.valueOf(100 * part).divide(BigDecimal.valueOf(whole), 2, RoundingMode.HALF_UP);
    }
}
