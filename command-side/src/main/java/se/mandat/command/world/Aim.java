package se.mandat.command.world;

import java.math.BigDecimal;
import se.mandat.kernel.goals.Comparison;
import se.mandat.kernel.indicators.IndicatorId;

/** A level a goal is to reach. */
public record Aim(IndicatorId indicator, BigDecimal value, Comparison comparison) {
    /** Whether a number is what was aimed at. */
    public boolean isReachedBy(BigDecimal number) {
        int difference = number.compareTo(value);
        return switch (comparison) {
            case AT_LEAST -> difference >= 0;
            case AT_MOST -> difference <= 0;
            case EXACTLY -> difference == 0;
        };
    }
}
