package se.mandat.query.plans;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import se.mandat.kernel.Period;
import se.mandat.kernel.organisation.UnitId;
import se.mandat.query.At;

/** The plans of a municipality as of one position. */
public record PlansAt(At at) {
    /** The plan of a unit for a year, if somebody has begun one. */
    public Optional<PlanRow> plan(UnitId unit, Period year) {
        return at.one(at.views().plans(), unit + "/" + year);
    }

    /** The plans of a unit, newest year first. */
    public List<PlanRow> of(UnitId unit) {
        return at.rows(at.views().plans(), "unit = ?", unit.value()).stream()
                .sorted(Comparator.comparing(PlanRow::year).reversed())
                .toList();
    }

    /** The plans of a year, whoever has them. */
    public List<PlanRow> during(Period year) {
        return at.rows(at.views().plans(), "year = ?", year.value());
    }

    /** The plans of a year that some units have; of everybody where none is named. */
    public List<PlanRow> during(Period year, Collection<UnitId> only) {
        return only.isEmpty()
                ? during(year)
                : at.these(
                        at.views().plans(),
                        only.stream().map(unit -> unit + "/" + year).toList());
    }
}
