package se.mandat.kernel.indicators;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import se.mandat.kernel.Later;
import se.mandat.kernel.Measurement;
import se.mandat.kernel.PeriodKind;
import se.mandat.kernel.organisation.UnitId;

/**
 * Who follows an indicator, how often and from where (domain rules 4 and 5). None of it changes what is measured, so it
 * can be settled anew without breaking the series.
 *
 * @param owner        the unit that answers for the figures coming in
 * @param frequency    how often it is measured
 * @param followedOnly true where it is said that no target is wanted
 * @param fewest       where it is about people, the fewest a figure may tell of (domain rule 23)
 */
public record Following(
        @Nullable UnitId owner,
        @Nullable PeriodKind frequency,
        @Nullable Baseline baseline,
        boolean followedOnly,
        @Later @Nullable Integer fewest) {
    /** An indicator whose figures tell of anything. */
    public Following(
            @Nullable UnitId owner, @Nullable PeriodKind frequency, @Nullable Baseline baseline, boolean followedOnly) {
        this(owner, frequency, baseline, followedOnly, null);
    }

    /**
     * Whether a figure tells of fewer people than it may: as those of a total, as the rest of it, as the whole of it, or as a
     * count. None at all tells of nobody.
     *
     * @param counts whether a figure without a total is a count
     */
    public boolean tellsOfTooFew(Measurement figure, boolean counts) {
        BigDecimal number = figure.number();
        BigDecimal total = figure.ofTotal();
        if (fewest == null || number == null) {
            return false;
        }
        if (total == null) {
            return counts && areTooFew(number);
        }
        return areTooFew(total) || areTooFew(number) || areTooFew(total.subtract(number));
    }

    private boolean areTooFew(BigDecimal people) {
        return fewest != null && people.signum() > 0 && people.compareTo(BigDecimal.valueOf(fewest)) < 0;
    }
}
