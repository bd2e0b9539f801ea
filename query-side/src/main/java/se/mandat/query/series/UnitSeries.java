package se.mandat.query.series;

import java.util.List;
import se.mandat.kernel.organisation.UnitId;

/**
 * All there is to see of an indicator for one unit.
 *
 * @param own          what it reports itself
 * @param predecessors the series of those it was made of, each by itself
 * @param before       what those made together, computed, before they became this unit
 * @param under        what those under it make together
 */
public record UnitSeries(
        UnitId unit, Series own, List<Series> predecessors, List<Together> before, List<Together> under) {
    /** Whether there is anything at all. */
    public boolean isEmpty() {
        return !own.isReported() && predecessors.isEmpty() && under.isEmpty();
    }
}
