package se.mandat.kernel.plans;

/**
 * How much a plan asks its unit to report in one period: a judgement of each goal, a figure for each indicator, and a
 * forecast of the year for each goal of sound economy (domain rule 28).
 */
public record PlanningLoad(int judgements, int figures, int forecasts) {
    /** What a yardstick asks for. */
    public static PlanningLoad of(Yardstick yardstick) {
        return new PlanningLoad(
                yardstick.goals().size(),
                yardstick.indicators().size(),
                yardstick.soundEconomy().size());
    }

    /** The number of fields in all. */
    public int fields() {
        return judgements + figures + forecasts;
    }
}
