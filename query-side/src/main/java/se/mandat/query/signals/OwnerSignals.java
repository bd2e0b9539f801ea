package se.mandat.query.signals;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.mandat.kernel.Period;
import se.mandat.kernel.organisation.UnitId;
import se.mandat.query.goal.GoalRow;
import se.mandat.query.goal.GoalRow.Owned;
import se.mandat.query.organisation.UnitRow;
import se.mandat.query.staffing.HolderRow;

/** Goals in force that nobody answers for: the owning unit has ended, or nobody holds the role that is named. */
record OwnerSignals(Map<UnitId, UnitRow> units, List<HolderRow> holders, LocalDate today) {
    /** What is seen of a goal in a year, as far as it has come. */
    Optional<Signal> of(GoalRow goal, Period year) {
        LocalDate first = later(year.from(), goal.firstDay());
        LocalDate last = earlier(earlier(year.to(), today), goal.lastDayOfAll());
        return first.isAfter(last)
                ? Optional.empty()
                : withoutUnit(goal, year, first, last).or(() -> withoutRole(goal, year, last));
    }

    private Optional<Signal> withoutUnit(GoalRow goal, Period year, LocalDate first, LocalDate last) {
        return Stream.concat(Stream.of(first), ends(goal))
                .filter(day -> !day.isBefore(first) && !day.isAfter(last))
                .sorted()
                .filter(day -> isGone(goal.ownerOn(day), day))
                .findFirst()
                .map(day -> ownerless(goal, year, day, last));
    }

    /** The days after which units that have owned it were no more. */
    private Stream<LocalDate> ends(GoalRow goal) {
        return goal.owners().stream()
                .flatMap(owned -> Stream.ofNullable(units.get(owned.unit())))
                .flatMap(unit -> Stream.ofNullable(unit.lastDay()))
                .map(day -> day.plusDays(1));
    }

    private boolean isGone(UnitId unit, LocalDate day) {
        UnitRow row = units.get(unit);
        return row == null || (row.lastDay() != null && day.isAfter(row.lastDay()));
    }

    private Signal ownerless(GoalRow goal, Period year, LocalDate since, LocalDate last) {
        UnitId unit = goal.ownerOn(since);
        Optional<LocalDate> next = goal.owners().stream()
                .map(Owned::from)
                .filter(day -> day.isAfter(since) && !day.isAfter(last))
                .min(Comparator.naturalOrder());
        List<Long> ended = Stream.ofNullable(units.get(unit))
                .flatMap(row -> Stream.ofNullable(row.endedAt()))
                .toList();
        return signal(
                goal,
                year,
                unit,
                next.isPresent() ? ".until" : "",
                List.of(
                        goal.goal(),
                        unit,
                        since,
                        next.map(day -> day.minusDays(1)).orElse(last)),
                ended);
    }

    private Optional<Signal> withoutRole(GoalRow goal, Period year, LocalDate day) {
        String role = goal.responsible();
        UnitId unit = goal.ownerOn(day);
        List<HolderRow> held = holders.stream()
                .filter(holder -> holder.unit().equals(unit) && holder.role().equals(role))
                .toList();
        if (role == null || held.stream().anyMatch(holder -> holder.holdsOn(day))) {
            return Optional.empty();
        }
        List<Long> left = held.stream().map(HolderRow::saidAt).toList();
        return Optional.of(signal(goal, year, unit, ".role", List.of(goal.goal(), unit, day, role), left));
    }

    private static Signal signal(
            GoalRow goal, Period year, UnitId unit, String form, List<Object> named, List<Long> why) {
        Stream<Long> owning = goal.owners().stream()
                .filter(owned -> owned.unit().equals(unit))
                .map(Owned::position);
        return new Signal(
                SignalKind.OWNERLESS,
                goal.goal() + (form.equals(".role") ? ".role" : ""),
                year,
                List.of(unit),
                goal.goal(),
                null,
                "mal/" + goal.goal(),
                form,
                named,
                Stream.concat(owning, why.stream()).toList());
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    private static LocalDate earlier(LocalDate one, @Nullable LocalDate other) {
        return other == null || one.isBefore(other) ? one : other;
    }
}
