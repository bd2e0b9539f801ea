package se.mandat.command.plans;

import org.jspecify.annotations.Nullable;
import se.mandat.kernel.PlanEvent;
import se.mandat.kernel.PlanEvent.*;
import se.mandat.kernel.plans.Yardstick;

/**
 * One unit's plan for one year, as its own rules see it.
 *
 * @param yardstick what was decided; nothing before the plan is adopted
 */
record Plan(Stage stage, @Nullable Yardstick yardstick) {
    static final Plan NONE = new Plan(Stage.NOT_BEGUN, null);

    enum Stage {
        NOT_BEGUN,
        DRAFT,
        READY,
        ADOPTED
    }

    /** What is true after. */
    static Plan evolve(Plan was, PlanEvent event) {
        return switch (event) {
            case PlanBegun _, PlanTakenBack _ -> new Plan(Stage.DRAFT, null);
            case PlanReady _ -> new Plan(Stage.READY, null);
            case PlanAdopted e -> new Plan(Stage.ADOPTED, e.yardstick());
            case PlanAmended e -> new Plan(was.stage, e.yardstick());
        };
    }

    /** Whether exactly this is decided already. */
    boolean says(Yardstick other) {
        return yardstick != null && yardstick.sameAs(other);
    }
}
