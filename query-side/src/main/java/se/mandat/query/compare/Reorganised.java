package se.mandat.query.compare;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.mandat.kernel.Period;
import se.mandat.kernel.indicators.IndicatorId;
import se.mandat.kernel.organisation.UnitId;
import se.mandat.query.followup.FigureRow;
import se.mandat.query.indicators.IndicatorRow;
import se.mandat.query.organisation.UnitRow;
import se.mandat.query.series.Adding;
import se.mandat.query.series.Outcomes;
import se.mandat.query.series.Together;
import se.mandat.query.view.Version;

/**
 * The figures of a period as the organisation of a later day would have reported them; pure. Only what can be summed is
 * (domain rule 17); all else stays with whoever reported it.
 */
record Reorganised(
        Period about,
        List<Version<FigureRow>> figures,
        Map<UnitId, UnitRow> units,
        Function<IndicatorId, Optional<IndicatorRow>> indicators,
        LocalDate today) {
    /** What a unit of today would have reported of an indicator. */
    record Sum(UnitId unit, IndicatorId indicator, Together together) {}

    List<Sum> sums() {
        List<UnitId> made = units.values().stream()
                .filter(unit -> unit.existsOn(today) && !unit.predecessors().isEmpty())
                .map(UnitRow::unit)
                .sorted(Comparator.comparing(UnitId::value))
                .toList();
        return figures.stream()
                .map(figure -> figure.row().indicator())
                .distinct()
                .flatMap(indicator -> indicators.apply(indicator).stream())
                .flatMap(indicator -> sums(indicator, made))
                .toList();
    }

    private Stream<Sum> sums(IndicatorRow indicator, List<UnitId> made) {
        List<Version<FigureRow>> its = figures.stream()
                .filter(figure -> figure.row().indicator().equals(indicator.indicator()))
                .toList();
        Adding adding = new Adding(indicator, Outcomes.of(its), Map.of(), units, today);
        return made.stream()
                .flatMap(unit -> adding.before(unit, about).stream()
                        .filter(sum -> sum.covered() > 0)
                        .map(sum -> new Sum(unit, indicator.indicator(), sum)));
    }

    /** The figures that are not in any of the sums. */
    List<Version<FigureRow>> left(List<Sum> sums) {
        Set<List<Object>> inSums = sums.stream()
                .flatMap(sum ->
                        sum.together().pieces().stream().map(piece -> List.<Object>of(piece.unit(), sum.indicator())))
                .collect(Collectors.toSet());
        return figures.stream()
                .filter(figure -> !inSums.contains(
                        List.<Object>of(figure.row().unit(), figure.row().indicator())))
                .toList();
    }
}
