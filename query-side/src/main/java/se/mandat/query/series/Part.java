package se.mandat.query.series;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import se.mandat.kernel.organisation.Share;
import se.mandat.kernel.organisation.UnitId;
import se.mandat.query.organisation.UnitRow;

/**
 * A unit, or a share of it, that another unit is made of.
 *
 * @param share    1 for the whole
 * @param dividing the unit whose split the share comes of, or nothing; its ending says who decided the share
 */
public record Part(UnitId unit, BigDecimal share, Optional<UnitId> dividing) {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    boolean isWhole() {
        return share.compareTo(BigDecimal.ONE) == 0;
    }

    /**
     * What a unit was on an earlier day: itself where it was there, and those that have become it since. Nothing where a
     * unit was split and nobody said how it was shared (scenario 17), for then it is not known.
     */
    public static Optional<List<Part>> of(UnitId unit, LocalDate day, Map<UnitId, UnitRow> units) {
        return of(unit, day, units, Set.of());
    }

    private static Optional<List<Part>> of(UnitId unit, LocalDate day, Map<UnitId, UnitRow> units, Set<UnitId> above) {
        UnitRow row = units.get(unit);
        if (row == null || above.contains(unit)) {
            return Optional.of(List.of());
        }
        List<Part> parts = new ArrayList<>();
        if (row.existsOn(day)) {
            parts.add(new Part(unit, BigDecimal.ONE, Optional.empty()));
        }
        for (UnitId before : row.predecessors()) {
            Optional<List<Part>> inherited = inherited(unit, before, day, units, with(above, unit));
            if (inherited.isEmpty()) {
                return inherited;
            }
            parts.addAll(inherited.get());
        }
        return Optional.of(parts);
    }

    private static Optional<List<Part>> inherited(
            UnitId unit, UnitId before, LocalDate day, Map<UnitId, UnitRow> units, Set<UnitId> above) {
        UnitRow row = units.get(before);
        LocalDate lastDay = row == null ? null : row.lastDay();
        if (row == null || lastDay == null || lastDay.isBefore(day)) {
            return Optional.of(List.of());
        }
        Optional<List<Part>> whole = of(before, day, units, above);
        if (row.successors().size() == 1 || whole.filter(List::isEmpty).isPresent()) {
            return whole;
        }
        return row.successors().stream()
                .filter(heir -> heir.unit().equals(unit))
                .findFirst()
                .map(Share::percent)
                .flatMap(percent -> whole.map(parts -> shared(parts, percent, before)));
    }

    private static List<Part> shared(List<Part> parts, BigDecimal percent, UnitId dividing) {
        return parts.stream()
                .map(part -> new Part(part.unit, part.share.multiply(percent).divide(HUNDRED), Optional.of(dividing)))
                .toList();
    }

    private static Set<UnitId> with(Set<UnitId> some, UnitId one) {
        Set<UnitId> more = new HashSet<>(some);
        more.add(one);
        return more;
    }
}
