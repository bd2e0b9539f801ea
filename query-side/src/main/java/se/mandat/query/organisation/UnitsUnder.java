package se.mandat.query.organisation;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiPredicate;
import se.mandat.kernel.organisation.UnitId;
import se.mandat.query.organisation.UnitRow.Placed;

/** A unit with all that stands under it, however far below. */
public final class UnitsUnder {
    private UnitsUnder() {}

    /** By the organisation of a day. */
    public static Set<UnitId> on(LocalDate day, UnitId top, Collection<UnitRow> units) {
        return found(
                top,
                units,
                (unit, above) -> unit.parentOn(day).filter(above::contains).isPresent());
    }

    /** With all that has ever stood under it. */
    public static Set<UnitId> ever(UnitId top, Collection<UnitRow> units) {
        return found(
                top,
                units,
                (unit, above) -> unit.places().stream().map(Placed::parent).anyMatch(above::contains));
    }

    private static Set<UnitId> found(UnitId top, Collection<UnitRow> units, BiPredicate<UnitRow, Set<UnitId>> isUnder) {
        Set<UnitId> found = new HashSet<>(Set.of(top));
        boolean more = true;
        while (more) {
            List<UnitId> next = units.stream()
                    .filter(unit -> !found.contains(unit.unit()))
                    .filter(unit -> isUnder.test(unit, found))
                    .map(UnitRow::unit)
                    .toList();
            more = found.addAll(next);
        }
        return found;
    }
}
