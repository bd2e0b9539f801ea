package se.mandat.command.world;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.mandat.kernel.Rejected;
import se.mandat.kernel.Rule;

/** The two sentences most rules begin with. */
public final class Refuse {
    private Refuse() {}

    /** Refuses with the rule when the condition holds. */
    public static void when(boolean condition, Rule rule, Object... facts) {
        if (condition) {
            throw new Rejected(rule, facts);
        }
    }

    /** Refuses with the rule, pointing at the field, when the condition holds. */
    public static void when(boolean condition, Rule rule, String field, @Nullable Object fact) {
        if (condition) {
            throw (fact == null ? new Rejected(rule) : new Rejected(rule, fact)).at(field);
        }
    }

    /** Nothing happens, because it already is so. */
    public static <E> List<E> nothing() {
        return List.of();
    }
}
