package se.mandat.query.organisation;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.mandat.kernel.Period;
import se.mandat.kernel.organisation.Share;
import se.mandat.kernel.organisation.Succession;
import se.mandat.kernel.organisation.UnitId;
import se.mandat.kernel.organisation.UnitType;

/**
 * One unit through effective time, as known at one position.
 *
 * @param startVerified false where the unit is only known to have existed on {@code firstDay}, not since when
 * @param endedAt       the position of the act that ended it, which holds the decision
 */
public record UnitRow(
        UnitId unit,
        UnitType type,
        LocalDate firstDay,
        boolean startVerified,
        @Nullable LocalDate lastDay,
        List<Named> names,
        List<Placed> places,
        @Nullable Succession succession,
        List<Share> successors,
        List<UnitId> predecessors,
        @Nullable Long endedAt) {

    /** What it is called from a day on, and the position that said so. */
    public record Named(String name, LocalDate from, long position) {}

    /** Whom it stands under from a day on, and the position that said so. */
    public record Placed(UnitId parent, LocalDate from, long position) {}

    public boolean existsOn(LocalDate day) {
        return !day.isBefore(firstDay) && (lastDay == null || !day.isAfter(lastDay));
    }

    public boolean existsDuring(Period period) {
        return !firstDay.isAfter(period.to()) && (lastDay == null || !lastDay.isBefore(period.from()));
    }

    /** Its name on a day; before its first day the first name it had. */
    public String nameOn(LocalDate day) {
        return names.stream()
                .filter(named -> !named.from().isAfter(day))
                .max(Comparator.comparing(Named::from).thenComparingLong(Named::position))
                .or(() -> names.stream().min(Comparator.comparing(Named::from)))
                .map(Named::name)
                .orElse(unit.value());
    }

    /** The last name it has had. */
    public String name() {
        return nameOn(LocalDate.MAX);
    }

    public Optional<UnitId> parentOn(LocalDate day) {
        return places.stream()
                .filter(placed -> !placed.from().isAfter(day))
                .max(Comparator.comparing(Placed::from).thenComparingLong(Placed::position))
                .map(Placed::parent);
    }

    UnitRow named(Named named) {
        return with(lastDay, plus(names, named), places, succession, successors, predecessors, endedAt);
    }

    UnitRow placed(Placed placed) {
        return with(lastDay, names, plus(places, placed), succession, successors, predecessors, endedAt);
    }

    UnitRow ended(LocalDate day, Succession how, List<Share> heirs, long position) {
        return with(day, names, places, how, heirs, predecessors, position);
    }

    UnitRow succeeding(List<UnitId> before) {
        List<UnitId> all =
                Stream.concat(predecessors.stream(), before.stream()).distinct().toList();
        return with(lastDay, names, places, succession, successors, all, endedAt);
    }

    private UnitRow with(
            @Nullable LocalDate end,
            List<Named> newNames,
            List<Placed> newPlaces,
            @Nullable Succession how,
            List<Share> heirs,
            List<UnitId> before,
            @Nullable Long endPosition) {
        return new UnitRow(
                unit, type, firstDay, startVerified, end, newNames, newPlaces, how, heirs, before, endPosition);
    }

    private static <T> List<T> plus(List<T> list, T more) {
        return Stream.concat(list.stream(), Stream.of(more)).toList();
    }
}
