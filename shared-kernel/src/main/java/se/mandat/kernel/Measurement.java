package se.mandat.kernel;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * What a figure says: a number (of a total, where it is a count of some), or that it is missing and why. A missing value
 * is never 0. Refused with {@link CommonRule#NUMBER_OR_REASON}.
 */
public record Measurement(
        @Nullable BigDecimal number,
        @Nullable BigDecimal ofTotal,
        @Nullable Missing missing) {
    public Measurement {
        if ((number == null) == (missing == null) || (ofTotal != null && number == null)) {
            throw new Rejected(CommonRule.NUMBER_OR_REASON).at("number");
        }
    }

    public static Measurement of(BigDecimal number) {
        return new Measurement(number, null, null);
    }

    public static Measurement missing(Missing reason) {
        return new Measurement(null, null, reason);
    }

    /** Same number however many decimals were typed. */
    public boolean sameAs(Measurement other) {
        return missing == other.missing && same(number, other.number) && same(ofTotal, other.ofTotal);
    }

    private static boolean same(@Nullable BigDecimal a, @Nullable BigDecimal b) {
        if (a == null || b == null) {
            return a == null && b == null;
        }
        return a.compareTo(b) == 0;
    }
}
