package se.mandat.query.series;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.mandat.kernel.Measurement;
import se.mandat.kernel.Missing;
import se.mandat.kernel.Period;
import se.mandat.kernel.indicators.Aggregation;
import se.mandat.kernel.indicators.Definition;
import se.mandat.kernel.indicators.IndicatorId;
import se.mandat.kernel.organisation.UnitId;
import se.mandat.query.indicators.IndicatorRow;
import se.mandat.query.indicators.IndicatorRow.DefinitionVersion;
import se.mandat.query.organisation.UnitRow;
import se.mandat.query.series.Together.Counted;
import se.mandat.query.series.Together.Piece;

/**
 * Puts the figures of units together (domain rule 17). One period is measured by one definition, so nothing is ever put
 * together over a series break.
 *
 * @param weights what units report of the indicators that weighted means are weighted by
 * @param today   the day that organisation now means
 */
public record Adding(
        IndicatorRow indicator,
        Outcomes outcomes,
        Map<IndicatorId, Outcomes> weights,
        Map<UnitId, UnitRow> units,
        LocalDate today) {

    /** What those under a unit make together, period by period, oldest first; nothing where they make nothing. */
    public List<Together> under(UnitId above, Organised organised) {
        return outcomes.periods().stream()
                .flatMap(about -> under(above, about, organised).stream())
                .toList();
    }

    /** What those under a unit make together of one period. */
    public Optional<Together> under(UnitId above, Period about, Organised organised) {
        LocalDate day = organised == Organised.THEN ? about.to() : today;
        List<Piece> pieces = Descent.on(day, outcomes, units, about, organised).under(above).stream()
                .flatMap(found -> found.parts().isEmpty()
                        ? Stream.of(unknown(found.unit()))
                        : pieces(found.parts().get(), about).stream())
                .toList();
        return together(about, pieces);
    }

    /**
     * What a unit would have reported of a period before it was what it is: the sum of those it was made of, only where
     * that is the sum they declared themselves to make (scenarios 16 and 17).
     */
    public Optional<Together> before(UnitId unit, Period about) {
        Optional<List<Part>> parts = Part.of(unit, about.to(), units);
        boolean others = parts.isPresent()
                && parts.get().stream().anyMatch(part -> !part.unit().equals(unit));
        boolean summed = indicator.version(about).definition().formula() == Aggregation.SUM;
        return others && summed ? together(about, pieces(parts.orElseThrow(), about)) : Optional.empty();
    }

    /** The same for every period anybody has reported, oldest first. */
    public List<Together> before(UnitId unit) {
        return outcomes.periods().stream()
                .flatMap(about -> before(unit, about).stream())
                .filter(sum -> sum.covered() > 0)
                .toList();
    }

    /** The units a unit is made of that report the indicator, and are no longer there themselves. */
    public List<UnitId> predecessors(UnitId unit) {
        return outcomes.byUnit().keySet().stream()
                .filter(other -> !other.equals(unit) && becomes(other, unit))
                .sorted((one, other) -> one.value().compareTo(other.value()))
                .toList();
    }

    private boolean becomes(UnitId earlier, UnitId unit) {
        UnitRow row = units.get(unit);
        return row != null
                && row.predecessors().stream().anyMatch(before -> before.equals(earlier) || becomes(earlier, before));
    }

    private Optional<Together> together(Period about, List<Piece> pieces) {
        DefinitionVersion measured = indicator.version(about);
        Aggregation formula = measured.definition().formula();
        return formula == Aggregation.NONE || pieces.isEmpty()
                ? Optional.empty()
                : Optional.of(Together.of(about, measured.number(), formula, pieces));
    }

    private List<Piece> pieces(List<Part> parts, Period about) {
        return parts.stream()
                .filter(part -> !isBeside(part.unit(), about))
                .map(part -> piece(part, about))
                .toList();
    }

    /** What does not apply to a unit is not missing from it. */
    private boolean isBeside(UnitId unit, Period about) {
        return outcomes.of(unit, about)
                .map(Measurement::missing)
                .filter(reason -> reason == Missing.NOT_APPLICABLE)
                .isPresent();
    }

    private Piece piece(Part part, Period about) {
        @Nullable
        BigDecimal number =
                outcomes.of(part.unit(), about).map(Measurement::number).orElse(null);
        Definition definition = indicator.version(about).definition();
        boolean weighted = definition.formula() == Aggregation.WEIGHTED_MEAN;
        @Nullable BigDecimal weight = weighted ? weight(definition.weight(), part.unit(), about) : null;
        Counted counted = number == null ? Counted.MISSING : weighted ? counted(part, weight) : Counted.COUNTED;
        return new Piece(part.unit(), part.share(), part.dividing(), counted, number, weight);
    }

    private @Nullable BigDecimal weight(@Nullable IndicatorId by, UnitId unit, Period about) {
        return Optional.ofNullable(by)
                .map(weights::get)
                .flatMap(said -> said.of(unit, about))
                .map(Measurement::number)
                .orElse(null);
    }

    /** A mean has no shares: a part of a unit does not have a part of its mean. */
    private static Counted counted(Part part, @Nullable BigDecimal weight) {
        if (!part.isWhole()) {
            return Counted.NOT_APPORTIONED;
        }
        return weight == null ? Counted.UNWEIGHTED : Counted.COUNTED;
    }

    private static Piece unknown(UnitId unit) {
        return new Piece(unit, BigDecimal.ONE, Optional.empty(), Counted.NOT_APPORTIONED, null, null);
    }
}
