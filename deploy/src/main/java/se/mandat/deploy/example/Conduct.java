package se.mandat.deploy.example;

import java.util.Set;
import java.util.function.BooleanSupplier;

/** How people behave in the telling: whether what an auditor looks for happens at a place in a year. */
@FunctionalInterface
public interface Conduct {
    /** What can go otherwise than it should. */
    enum Slip {
        TARGET_AFTER_OUTCOME,
        TARGET_LOWERED,
        JUDGED_AGAINST_INDICATORS,
        DECIDED_NOT_REPORTED,
        REPORTED_NOT_DECIDED,
        INDICATOR_REDEFINED,
        LATE,
        OWNERLESS,
        SELF_APPROVED,
        CHANGED_AFTER_DECISION
    }

    /** A slip of a unit, or of an indicator, in a year. */
    record Planted(int year, Slip slip, String where) {}

    /** {@code byChance} says whether it would happen by itself. */
    boolean happens(Planted what, BooleanSupplier byChance);

    /** Some things go wrong, as they do. */
    static Conduct human() {
        return (_, byChance) -> byChance.getAsBoolean();
    }

    /** Nothing goes wrong but what is planted. */
    static Conduct orderly(Set<Planted> planted) {
        return (what, _) -> planted.contains(what);
    }
}
