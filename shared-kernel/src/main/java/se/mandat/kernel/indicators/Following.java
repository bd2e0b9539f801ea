package se.mandat.kernel.indicators;

import org.jspecify.annotations.Nullable;
import se.mandat.kernel.PeriodKind;
import se.mandat.kernel.organisation.UnitId;

/**
 * Who follows an indicator, how often and from where (domain rules 4 and 5). None of it changes what is measured, so it
 * can be settled anew without breaking the series.
 *
 * @param owner        the unit that answers for the figures coming in
 * @param frequency    how often it is measured
 * @param followedOnly true where it is said that no target is wanted
 */
public record Following(
        @Nullable UnitId owner,
        @Nullable PeriodKind frequency,
        @Nullable Baseline baseline,
        boolean followedOnly) {}
