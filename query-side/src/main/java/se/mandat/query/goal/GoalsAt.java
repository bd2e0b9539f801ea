package se.mandat.query.goal;

import static java.time.temporal.TemporalAdjusters.firstDayOfYear;
import static java.time.temporal.TemporalAdjusters.lastDayOfYear;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import se.mandat.kernel.goals.GoalId;
import se.mandat.kernel.mandates.AreaId;
import se.mandat.query.At;
import se.mandat.query.view.Version;

/** Goals as of one position, found without reading all there ever were. */
public record GoalsAt(At at) {
    private static final int LAST_YEAR = 9999;

    private static final String SET_FOR = "coalesce(last_day, 'infinity'::date) >= ?::date and first_day <= ?::date";

    /** The goals planned to hold on a day or later; none holds longer than it was set for. */
    public List<GoalRow> from(LocalDate day) {
        return inForce(day, LocalDate.MAX);
    }

    /** The goals in force on any of the days. */
    public List<GoalRow> during(LocalDate from, LocalDate to) {
        return inForce(from, to);
    }

    /** Goals are kept by the years they were set for, which never change. */
    private List<GoalRow> inForce(LocalDate from, LocalDate to) {
        String first = from.getYear() < 1 ? "-infinity" : text(from.with(firstDayOfYear()));
        String last = text(to.with(lastDayOfYear()));
        List<Version<GoalRow>> kept = at.kept(at.views().goals(), SET_FOR, first, last);
        return at.remembered(
                at.views().goals(),
                kept.stream()
                        .filter(version -> version.row().isInForceBetween(from, to))
                        .toList());
    }

    /** A day as PostgreSQL reads it; it is not asked for years of more than four digits. */
    private static String text(LocalDate day) {
        return day.getYear() > LAST_YEAR ? "infinity" : day.toString();
    }

    /** The goals that were set in an area. */
    public List<GoalRow> in(AreaId area) {
        return at.rows(at.views().goals(), "area = ?", area.value());
    }

    /** These goals, as far as there are any. */
    public List<GoalRow> all(Collection<GoalId> goals) {
        return at.these(at.views().goals(), ids(goals));
    }

    /** The goals that contribute to one. */
    public List<GoalRow> under(GoalId above) {
        List<GoalId> linked = at.rows(at.views().beneath(), "above = ?", above.value()).stream()
                .map(BeneathRow::goal)
                .toList();
        return all(linked).stream().filter(goal -> goal.above().contains(above)).toList();
    }

    /** How these goals stand; what nobody has judged is not there. */
    public Map<GoalId, StandingRow> standing(Collection<GoalId> goals) {
        return at.these(at.views().standings(), ids(goals)).stream()
                .collect(Collectors.toMap(StandingRow::goal, Function.identity()));
    }

    /** The same, each with the position it was said at. */
    public Map<GoalId, Version<StandingRow>> stands(Collection<GoalId> goals) {
        return at.views().standings().these(at.municipality(), at.position(), ids(goals)).stream()
                .collect(Collectors.toMap(version -> version.row().goal(), Function.identity()));
    }

    private static List<String> ids(Collection<GoalId> goals) {
        return goals.stream().map(GoalId::value).toList();
    }
}
