package se.mandat.query.signals;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import se.mandat.kernel.CommonRule;
import se.mandat.kernel.Rejected;
import se.mandat.kernel.organisation.UnitId;
import se.mandat.query.organisation.UnitRow;
import se.mandat.query.organisation.UnitsUnder;

/**
 * Which signals are asked for; what is left empty asks for all.
 *
 * @param ar    the year they are about
 * @param enhet a unit, with all that stands under it
 * @param slag  a kind
 * @param mal   a goal, over all years
 */
public record SignalFilter(
        @Nullable String ar,
        @Nullable String enhet,
        @Nullable String slag,
        @Nullable String mal) {

    public SignalFilter {
        ar = orNothing(ar);
        enhet = orNothing(enhet);
        slag = orNothing(slag);
        mal = orNothing(mal);
        if (ar != null && !ar.matches("\\d{4}")) {
            throw new Rejected(CommonRule.MALFORMED_PERIOD, ar).at("ar");
        }
    }

    private static @Nullable String orNothing(@Nullable String word) {
        return word == null || word.isBlank() ? null : word.strip();
    }

    /** The year asked for, or another. */
    public int year(int otherwise) {
        return ar == null ? otherwise : Integer.parseInt(ar);
    }

    /** The units that are asked for, by the organisation of a day; none where all are. */
    Set<UnitId> units(LocalDate day, Map<UnitId, UnitRow> units) {
        return enhet == null ? Set.of() : UnitsUnder.on(day, new UnitId(enhet), units.values());
    }

    /** The signals it lets through, by the organisation of a day. */
    Predicate<Signal> on(LocalDate day, Map<UnitId, UnitRow> units) {
        Set<UnitId> within = units(day, units);
        return signal -> (enhet == null || signal.units().stream().anyMatch(within::contains))
                && (slag == null || signal.kind().name().equals(slag))
                && (mal == null
                        || (signal.goal() != null && signal.goal().value().equals(mal)));
    }
}
