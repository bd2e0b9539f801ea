package se.mandat.kernel.plans;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A unit's core mission and quality factors as they read when the plan was adopted. A unit may plan from them alone.
 *
 * @param mission what the unit is there for; nothing where it is not described
 * @param factors the factors in force on any day of the year
 */
public record FrozenCore(@Nullable String mission, List<FrozenFactor> factors) {
    public FrozenCore {
        factors = List.copyOf(factors);
    }

    /** The core, if it says anything. */
    public static @Nullable FrozenCore of(@Nullable String mission, List<FrozenFactor> factors) {
        return mission == null && factors.isEmpty() ? null : new FrozenCore(mission, factors);
    }
}
