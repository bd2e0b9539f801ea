package se.mandat.query.staffing;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import se.mandat.kernel.Period;
import se.mandat.kernel.organisation.UnitId;
import se.mandat.kernel.periods.PeriodStatus;
import se.mandat.query.At;
import se.mandat.query.followup.FollowupRow;
import se.mandat.query.followup.FollowupRow.Stage;
import se.mandat.query.goal.GoalRow;
import se.mandat.query.periods.PeriodRow;

/** The roles of a unit on a day, and what waits for those nobody holds. */
public record StaffingAt(At at) {
    /**
     * A role nobody holds.
     *
     * @param since   the day after the last who did; nothing where nobody ever has
     * @param goals   the goals in force that the role answers for, and those of the unit that name no role
     * @param reports the reports of the unit that are open and not handed in
     */
    public record Vacant(String role, Optional<LocalDate> since, List<GoalRow> goals, List<Period> reports) {
        /** Whether anything waits. */
        public boolean waits() {
            return !goals.isEmpty() || !reports.isEmpty();
        }
    }

    /** Who holds roles in a unit on a day, by role. */
    public List<HolderRow> holding(UnitId unit, LocalDate day) {
        return holders(unit).stream()
                .filter(holder -> holder.holdsOn(day))
                .sorted(Comparator.comparing(HolderRow::role).thenComparing(HolderRow::since))
                .toList();
    }

    /** The roles somebody has held, or a goal names, that nobody holds on the day. */
    public List<Vacant> vacant(UnitId unit, LocalDate day) {
        List<HolderRow> all = holders(unit);
        List<GoalRow> goals = goals(unit, day);
        TreeSet<String> roles = new TreeSet<>();
        all.stream().filter(holder -> !holder.since().isAfter(day)).forEach(holder -> roles.add(holder.role()));
        goals.stream().map(GoalRow::responsible).filter(Objects::nonNull).forEach(roles::add);
        all.stream().filter(holder -> holder.holdsOn(day)).forEach(holder -> roles.remove(holder.role()));
        return roles.stream().map(role -> vacant(unit, role, day, all, goals)).toList();
    }

    private Vacant vacant(UnitId unit, String role, LocalDate day, List<HolderRow> all, List<GoalRow> goals) {
        Optional<LocalDate> since = all.stream()
                .filter(holder -> holder.role().equals(role))
                .flatMap(holder -> Stream.ofNullable(holder.lastDay()))
                .filter(last -> last.isBefore(day))
                .max(Comparator.naturalOrder())
                .map(last -> last.plusDays(1));
        List<GoalRow> waiting = goals.stream()
                .filter(goal -> goal.responsible() == null || role.equals(goal.responsible()))
                .toList();
        return new Vacant(role, since, waiting, unreported(unit));
    }

    private List<GoalRow> goals(UnitId unit, LocalDate day) {
        return at.goalsOf(unit).stream()
                .filter(goal -> goal.isInForceOn(day) && goal.ownerOn(day).equals(unit))
                .toList();
    }

    private List<Period> unreported(UnitId unit) {
        List<FollowupRow> reports = at.followupsOf(unit);
        return at.periods().stream()
                .filter(period -> period.status() == PeriodStatus.OPEN)
                .map(PeriodRow::period)
                .filter(period -> reports.stream()
                        .filter(report -> report.reporting().equals(period))
                        .allMatch(report -> report.stage() == Stage.OPEN || report.stage() == Stage.RETURNED))
                .toList();
    }

    private List<HolderRow> holders(UnitId unit) {
        return at.rows(at.views().holders(), "unit = ?", unit.value());
    }
}
