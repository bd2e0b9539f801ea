package se.mandat.kernel.plans;

import java.util.List;
import se.mandat.kernel.steering.AskedText;

/**
 * How much a plan asks its unit to report in one period: a judgement of each goal and quality factor, a figure for each
 * indicator, a forecast of the year for each goal of sound economy, and the texts the steering model asks for (domain rule 28).
 */
public record PlanningLoad(int judgements, int figures, int forecasts, int texts) {
    /** What a yardstick asks for, with the texts of a steering model. */
    public static PlanningLoad of(Yardstick yardstick, List<AskedText> texts) {
        return new PlanningLoad(
                yardstick.goals().size() + yardstick.factors().size(),
                yardstick.indicators().size(),
                yardstick.soundEconomy().size(),
                texts.stream().mapToInt(text -> times(text, yardstick)).sum());
    }

    private static int times(AskedText text, Yardstick yardstick) {
        return switch (text.about()) {
            case GOAL -> yardstick.goals().size();
            case QUALITY -> yardstick.factors().size();
            case UNIT -> 1;
        };
    }

    /** The number of fields in all. */
    public int fields() {
        return judgements + figures + forecasts + texts;
    }
}
