package se.mandat.deploy.example;

import java.util.Set;
import java.util.function.BooleanSupplier;
import se.mandat.query.signals.SignalKind;

/** How people behave in the telling: whether what an auditor looks for happens at a place in a year. */
@FunctionalInterface
public interface Conduct {
    /** Something that goes otherwise than it should, with a unit or an indicator, in a year. */
    record Planted(int year, SignalKind slip, String where) {}

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
