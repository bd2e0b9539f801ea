package se.mandat.query.series;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import se.mandat.kernel.organisation.UnitId;
import se.mandat.query.view.Version;

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
    /** The events its own figures and targets, and those of its predecessors, came of. */
    public Stream<Long> positions() {
        return Stream.concat(Stream.of(own), predecessors.stream())
                .flatMap(series -> series.points().stream())
                .flatMap(point -> Stream.of(
                        Optional.ofNullable(point.target()),
                        Optional.ofNullable(point.outcome()),
                        Optional.ofNullable(point.forecast())))
                .flatMap(Optional::stream)
                .map(Version::position);
    }

    /** Whether there is anything at all. */
    public boolean isEmpty() {
        return !own.isReported() && predecessors.isEmpty() && under.isEmpty();
    }
}
