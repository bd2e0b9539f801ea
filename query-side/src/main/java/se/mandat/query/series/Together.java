package se.mandat.query.series;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.mandat.kernel.Period;
import se.mandat.kernel.indicators.Aggregation;
import se.mandat.kernel.organisation.UnitId;

/**
 * The figures of several units put together about one period, by the formula of the definition the period is measured by.
 *
 * @param version the number of that definition
 * @param value   nothing where none of the units has a figure: missing is never 0 (domain rule 17)
 * @param pieces  every unit that ought to be in it
 */
public record Together(
        Period about,
        int version,
        Aggregation formula,
        @Nullable BigDecimal value,
        List<Piece> pieces) {
    /** How a unit's figure came to count, or why it did not. */
    public enum Counted {
        COUNTED,
        /** It has no figure. */
        MISSING,
        /** It has a figure, and nothing to weigh it by. */
        UNWEIGHTED,
        /** It comes of a split where nobody said how the figure is shared. */
        NOT_APPORTIONED
    }

    /** One unit's figure in it: a share of the figure where the unit was split. */
    public record Piece(
            UnitId unit,
            BigDecimal share,
            Optional<UnitId> dividing,
            Counted counted,
            @Nullable BigDecimal number,
            @Nullable BigDecimal weight) {}

    static Together of(Period about, int version, Aggregation formula, List<Piece> pieces) {
        List<Piece> counted = pieces.stream()
                .filter(piece -> piece.counted == Counted.COUNTED)
                .toList();
        @Nullable
        BigDecimal value = counted.isEmpty()
                ? null
                : switch (formula) {
                    case SUM -> sum(counted);
                    case WEIGHTED_MEAN -> mean(counted);
                    case NONE -> null;
                };
        return new Together(about, version, formula, value, pieces);
    }

    /** How many of the units count. */
    public int covered() {
        return (int) pieces.stream()
                .filter(piece -> piece.counted == Counted.COUNTED)
                .count();
    }

    public int of() {
        return pieces.size();
    }

    /** The share of the units that count, in whole percent; never 100 while one is missing. */
    public int percent() {
        return covered() * 100 / of();
    }

    public boolean isIncomplete() {
        return covered() < of();
    }

    /** The units that ought to count and do not. */
    public List<Piece> missing() {
        return pieces.stream().filter(piece -> piece.counted != Counted.COUNTED).toList();
    }

    private static BigDecimal sum(List<Piece> pieces) {
        return plain(pieces.stream()
                .flatMap(piece -> number(piece).map(piece.share::multiply))
                .reduce(BigDecimal.ZERO, BigDecimal::add));
    }

    private static @Nullable BigDecimal mean(List<Piece> pieces) {
        BigDecimal weights = pieces.stream().flatMap(Together::weight).reduce(BigDecimal.ZERO, BigDecimal::add);
        if (weights.signum() == 0) {
            return null;
        }
        BigDecimal weighted = pieces.stream()
                .flatMap(piece -> number(piece).flatMap(number -> weight(piece).map(number::multiply)))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        int decimals = pieces.stream()
                .flatMap(Together::number)
                .mapToInt(BigDecimal::scale)
                .max()
                .orElse(0);
        return plain(weighted.divide(weights, Math.max(0, decimals) + 1, RoundingMode.HALF_UP));
    }

    private static BigDecimal plain(BigDecimal number) {
        BigDecimal shortest = number.stripTrailingZeros();
        return shortest.scale() < 0 ? shortest.setScale(0) : shortest;
    }

    private static Stream<BigDecimal> number(Piece piece) {
        return Stream.ofNullable(piece.number);
    }

    private static Stream<BigDecimal> weight(Piece piece) {
        return Stream.ofNullable(piece.weight);
    }
}
