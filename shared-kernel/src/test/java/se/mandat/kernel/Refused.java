package se.mandat.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.util.function.Supplier;

/** What values refuse to be born as. */
final class Refused {
    private Refused() {}

    /** The value is refused by the rule. */
    static void by(Rule rule, Supplier<?> birth) {
        assertThat(refusal(birth).rule()).isEqualTo(rule);
    }

    /** The value is refused by the rule, at the field. */
    static void by(Rule rule, String field, Supplier<?> birth) {
        Rejected refusal = refusal(birth);
        assertThat(refusal.rule()).isEqualTo(rule);
        assertThat(refusal.field()).isEqualTo(field);
    }

    private static Rejected refusal(Supplier<?> birth) {
        try {
            return fail("Born as " + birth.get());
        } catch (Rejected refusal) {
            return refusal;
        }
    }
}
