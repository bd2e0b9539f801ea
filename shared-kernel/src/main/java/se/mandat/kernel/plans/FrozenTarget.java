package se.mandat.kernel.plans;

import java.math.BigDecimal;
import se.mandat.kernel.Period;
import se.mandat.kernel.goals.Comparison;
import se.mandat.kernel.indicators.IndicatorId;

/** A level to reach, as it was decided with the plan. */
public record FrozenTarget(IndicatorId indicator, Period period, BigDecimal value, Comparison comparison) {
    /** Whether the same is to be reached, however many decimals were typed. */
    public boolean sameAs(FrozenTarget other) {
        return indicator.equals(other.indicator)
                && period.equals(other.period)
                && value.compareTo(other.value) == 0
                && comparison == other.comparison;
    }
}
