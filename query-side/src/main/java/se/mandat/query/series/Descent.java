package se.mandat.query.series;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.mandat.kernel.Period;
import se.mandat.kernel.organisation.UnitId;
import se.mandat.query.organisation.UnitRow;

/**
 * Down from a unit to those whose figures of a period count for it. Where a unit reports, what stands under it does not
 * count again.
 *
 * @param below who stands directly under whom on the day the organisation is read
 */
record Descent(
        Outcomes outcomes,
        Map<UnitId, UnitRow> units,
        Period about,
        Organised organised,
        Map<UnitId, List<UnitId>> below) {

    /** A unit that counts, and what it is made of; nothing where that is not known. */
    record Found(UnitId unit, Optional<List<Part>> parts) {}

    static Descent on(LocalDate day, Outcomes outcomes, Map<UnitId, UnitRow> units, Period about, Organised organised) {
        Map<UnitId, List<UnitId>> below = new HashMap<>();
        units.values().stream()
                .filter(unit -> unit.existsOn(day))
                .forEach(unit -> unit.parentOn(day)
                        .ifPresent(parent -> below.computeIfAbsent(parent, _ -> new ArrayList<>())
                                .add(unit.unit())));
        return new Descent(outcomes, units, about, organised, below);
    }

    /** Those under a unit whose figures count. */
    List<Found> under(UnitId above) {
        List<Found> found = new ArrayList<>();
        for (UnitId unit : below.getOrDefault(above, List.of())) {
            Found here = new Found(unit, parts(unit));
            if (reports(here) && (says(here) || !anyUnderSays(unit))) {
                found.add(here);
            } else {
                found.addAll(under(unit));
            }
        }
        return found;
    }

    private Optional<List<Part>> parts(UnitId unit) {
        return organised == Organised.THEN
                ? Optional.of(List.of(new Part(unit, BigDecimal.ONE, Optional.empty())))
                : Part.of(unit, about.to(), units);
    }

    private boolean reports(Found found) {
        return found.parts.isEmpty()
                ? outcomes.reports(found.unit)
                : found.parts.get().stream().anyMatch(part -> outcomes.reports(part.unit()));
    }

    private boolean says(Found found) {
        return found.parts.stream()
                .flatMap(List::stream)
                .anyMatch(part -> outcomes.of(part.unit(), about).isPresent());
    }

    private boolean anyUnderSays(UnitId above) {
        return below.getOrDefault(above, List.of()).stream()
                .anyMatch(unit -> says(new Found(unit, parts(unit))) || anyUnderSays(unit));
    }
}
