package se.mandat.query.organisation;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.mandat.kernel.organisation.Share;
import se.mandat.kernel.organisation.UnitId;

/**
 * Whom a unit comes from and who came after it, over as many steps as there are. Only what an act states is followed:
 * a successor nobody named is not here, and a share nobody decided is not made up.
 */
public record Lineage(UnitId unit, List<Kin> before, List<Kin> after) {
    private static final BigDecimal WHOLE = new BigDecimal(100);
    private static final int DECIMALS = 6;

    /**
     * A unit before or after another.
     *
     * @param steps   how many reorganisations lie between
     * @param percent how much of the earlier unit went to the later; nothing where nobody has decided it
     * @param ended   the last day of the earlier unit
     * @param act     the position of the act that ended it, which holds the decision
     */
    public record Kin(
            UnitId unit,
            int steps,
            @Nullable BigDecimal percent,
            @Nullable LocalDate ended,
            @Nullable Long act) {}

    /** The lineage of a unit among these. */
    public static Lineage of(UnitId unit, Collection<UnitRow> units) {
        return of(unit, units, LocalDate.MAX);
    }

    /** The same as far as it had come on a day: acts that hold only later are left out. */
    static Lineage of(UnitId unit, Collection<UnitRow> units, LocalDate until) {
        Map<UnitId, UnitRow> known = new LinkedHashMap<>();
        units.forEach(row -> known.put(row.unit(), row));
        return new Lineage(
                unit, new Walk(known, Walk.Way.BACK, until).from(unit), new Walk(known, Walk.Way.ON, until).from(unit));
    }

    /** Nobody before and nobody after. */
    public boolean isEmpty() {
        return before.isEmpty() && after.isEmpty();
    }

    /** How much of a unit goes to another at once; nothing where that is not decided, or does not happen. */
    static Optional<BigDecimal> passedOn(UnitRow from, UnitId to) {
        return from.successors().stream()
                .filter(share -> share.unit().equals(to))
                .findFirst()
                .map(Share::percent);
    }

    /** A share of a share; unknown where one of them is. */
    static @Nullable BigDecimal times(@Nullable BigDecimal one, @Nullable BigDecimal other) {
        if (one == null || other == null) {
            return null;
        }
        BigDecimal product = one.multiply(other)
                .divide(WHOLE, DECIMALS, RoundingMode.HALF_UP)
                .stripTrailingZeros();
        return product.setScale(Math.max(0, product.scale()), RoundingMode.UNNECESSARY);
    }

    /** Breadth first, so that the nearest come first; a unit that is met twice has its shares added. */
    private record Walk(Map<UnitId, UnitRow> known, Way way, LocalDate until) {
        private enum Way {
            BACK,
            ON
        }

        List<Kin> from(UnitId unit) {
            Map<UnitId, Kin> found = new LinkedHashMap<>();
            step(unit, 1, WHOLE, Set.of(unit), found);
            return found.values().stream()
                    .sorted(Comparator.comparingInt(Kin::steps))
                    .toList();
        }

        private void step(UnitId at, int steps, @Nullable BigDecimal so, Set<UnitId> seen, Map<UnitId, Kin> found) {
            for (UnitId next : next(at)) {
                if (seen.contains(next)) {
                    continue;
                }
                UnitRow earlier = Objects.requireNonNull(known.get(way == Way.BACK ? next : at));
                if (earlier.existsOn(until)) {
                    continue;
                }
                UnitId later = way == Way.BACK ? at : next;
                BigDecimal share = times(so, passedOn(earlier, later).orElse(null));
                found.merge(next, new Kin(next, steps, share, earlier.lastDay(), earlier.endedAt()), Walk::both);
                Set<UnitId> more = new HashSet<>(seen);
                more.add(next);
                step(next, steps + 1, share, more, found);
            }
        }

        private List<UnitId> next(UnitId at) {
            UnitRow row = known.get(at);
            if (row == null) {
                return List.of();
            }
            List<UnitId> all = new ArrayList<>(way == Way.BACK ? row.predecessors() : List.of());
            if (way == Way.ON) {
                row.successors().forEach(share -> all.add(share.unit()));
            }
            return all.stream().filter(known::containsKey).toList();
        }

        private static Kin both(Kin one, Kin other) {
            BigDecimal sum = one.percent == null || other.percent == null ? null : one.percent.add(other.percent);
            return new Kin(one.unit, Math.min(one.steps, other.steps), sum, one.ended, one.act);
        }
    }
}
