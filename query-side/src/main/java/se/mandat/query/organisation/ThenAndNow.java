package se.mandat.query.organisation;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import se.mandat.kernel.organisation.UnitId;

/**
 * What differs between the organisation on two days. Nothing is inferred: a successor is shown where one is stated.
 *
 * @param ended    units that existed on the first day and not on the second
 * @param founded  units known to have begun between them
 * @param attested units a source shows on the second day for the first time; they may be older
 * @param renamed  units with another name
 * @param moved    units under somebody else
 */
public record ThenAndNow(
        LocalDate then,
        LocalDate now,
        List<UnitRow> ended,
        List<UnitRow> founded,
        List<UnitRow> attested,
        List<UnitRow> renamed,
        List<UnitRow> moved) {

    /** The difference between two days, the earlier first whatever order they come in. */
    public static ThenAndNow between(LocalDate one, LocalDate other, Collection<UnitRow> units) {
        LocalDate then = one.isBefore(other) ? one : other;
        LocalDate now = one.isBefore(other) ? other : one;
        List<UnitRow> both = units.stream()
                .filter(unit -> unit.existsOn(then) && unit.existsOn(now))
                .toList();
        List<UnitRow> begun = units.stream()
                .filter(unit -> !unit.existsOn(then) && unit.existsOn(now))
                .sorted(Comparator.comparing(UnitRow::name))
                .toList();
        return new ThenAndNow(
                then,
                now,
                units.stream()
                        .filter(unit -> unit.existsOn(then) && !unit.existsOn(now))
                        .sorted(Comparator.comparing(UnitRow::name))
                        .toList(),
                begun.stream().filter(UnitRow::startVerified).toList(),
                begun.stream().filter(unit -> !unit.startVerified()).toList(),
                both.stream()
                        .filter(unit -> !unit.nameOn(then).equals(unit.nameOn(now)))
                        .toList(),
                both.stream()
                        .filter(unit -> !parent(unit, then).equals(parent(unit, now)))
                        .toList());
    }

    private static Optional<UnitId> parent(UnitRow unit, LocalDate day) {
        return unit.parentOn(day);
    }

    public boolean isEmpty() {
        return ended.isEmpty() && founded.isEmpty() && attested.isEmpty() && renamed.isEmpty() && moved.isEmpty();
    }
}
