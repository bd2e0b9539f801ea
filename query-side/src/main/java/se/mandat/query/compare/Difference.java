package se.mandat.query.compare;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import se.mandat.kernel.Measurement;
import se.mandat.kernel.followups.Grade;

/**
 * What differs between two values. Nothing is computed with what is missing.
 *
 * @param total     B minus A, where it can be counted
 * @param fresh     what of it is new outcome
 * @param rectified what of it was corrected afterwards; nothing where a correction was to or from a missing figure
 * @param better    whether B is better than A, where one is
 * @param breakFrom where the series breaks between them
 */
public record Difference(
        Kind kind,
        @Nullable BigDecimal total,
        @Nullable BigDecimal fresh,
        @Nullable BigDecimal rectified,
        @Nullable Boolean better,
        @Nullable LocalDate breakFrom) {
    /** Sorts of difference. */
    public enum Kind {
        /** A number minus a number. */
        COUNTED,
        /** The same grade or words. */
        EQUAL,
        /** Another grade or other words. */
        OTHER,
        ONLY_A,
        ONLY_B,
        /** One of them is missing, with its reason. */
        MISSING,
        /** Counts of different totals. */
        OTHER_TOTAL,
        /** Something else is measured. */
        SERIES_BREAK
    }

    /** What a figure was turned into, and whether by a correction. */
    public record Step(Measurement value, boolean correction) {}

    static Difference only(Kind kind) {
        return new Difference(kind, null, null, null, null, null);
    }

    static Difference broken(LocalDate from) {
        return new Difference(Kind.SERIES_BREAK, null, null, null, null, from);
    }

    /** Of two judgements: counts are counted, grades and words only compared; {@code scale} is best first. */
    static Difference judged(@Nullable Value a, @Nullable Value b, List<Grade> scale) {
        if (a == null || b == null) {
            boolean neither = a == null && b == null;
            return only(neither ? Kind.EQUAL : a == null ? Kind.ONLY_B : Kind.ONLY_A);
        }
        if (a.measurement() != null && b.measurement() != null) {
            return counted(a.measurement(), b.measurement(), BigDecimal.ZERO, 1);
        }
        Grade before = a.grade();
        Grade after = b.grade();
        if (before == null || after == null) {
            boolean equal = Objects.equals(before, after) && Objects.equals(a.text(), b.text());
            return only(equal ? Kind.EQUAL : Kind.OTHER);
        }
        Kind kind = before.equals(after) ? Kind.EQUAL : Kind.OTHER;
        int from = scale.indexOf(before);
        int to = scale.indexOf(after);
        boolean ranked = kind == Kind.OTHER && from >= 0 && to >= 0;
        return new Difference(kind, null, null, null, ranked ? to < from : null, null);
    }

    /** Of two figures; {@code rectified} is how much corrections made of it, {@code sign} which way is better. */
    static Difference counted(Measurement a, Measurement b, @Nullable BigDecimal rectified, int sign) {
        BigDecimal total = minus(b, a);
        if (total == null) {
            boolean missing = a.missing() != null || b.missing() != null;
            return only(a.sameAs(b) ? Kind.EQUAL : missing ? Kind.MISSING : Kind.OTHER_TOTAL);
        }
        BigDecimal fresh = rectified == null ? null : total.subtract(rectified);
        Boolean better = (sign == 0 || total.signum() == 0) ? null : total.signum() == sign;
        return new Difference(Kind.COUNTED, total, fresh, rectified, better, null);
    }

    /** How much the corrections among the steps changed the figure; nothing where that cannot be counted. */
    static @Nullable BigDecimal rectified(Measurement start, List<Step> steps) {
        BigDecimal sum = BigDecimal.ZERO;
        Measurement shown = start;
        for (Step step : steps) {
            if (step.correction() && !step.value().sameAs(shown)) {
                BigDecimal change = minus(step.value(), shown);
                if (change == null) {
                    return null;
                }
                sum = sum.add(change);
            }
            shown = step.value();
        }
        return sum;
    }

    private static @Nullable BigDecimal minus(Measurement b, Measurement a) {
        BigDecimal after = b.number();
        BigDecimal before = a.number();
        if (after == null || before == null || !sameTotal(a.ofTotal(), b.ofTotal())) {
            return null;
        }
        return after.subtract(before);
    }

    private static boolean sameTotal(@Nullable BigDecimal a, @Nullable BigDecimal b) {
        if (a == null || b == null) {
            return a == null && b == null;
        }
        return a.compareTo(b) == 0;
    }

    /** Whether the values are not the same. */
    public boolean differs() {
        return switch (kind) {
            case EQUAL -> false;
            case COUNTED -> total != null && total.signum() != 0;
            case OTHER, ONLY_A, ONLY_B, MISSING, OTHER_TOTAL, SERIES_BREAK -> true;
        };
    }

    /** Whether corrections made something of it. */
    public boolean corrected() {
        return kind == Kind.COUNTED && (rectified == null || rectified.signum() != 0);
    }
}
