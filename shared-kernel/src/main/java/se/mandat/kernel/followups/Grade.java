package se.mandat.kernel.followups;

import java.util.List;
import java.util.regex.Pattern;
import se.mandat.kernel.CommonRule;
import se.mandat.kernel.Rejected;
import se.mandat.kernel.Scalar;

/**
 * How a goal or a quality is judged: the stored word of a grade on some scale, e.g. {@code PARTLY}. Not measured and cannot
 * be judged stand beside every scale and are grades of their own, never "partly" (domain rule 6).
 */
public record Grade(String value) implements Scalar {
    private static final Pattern FORM = Pattern.compile("[A-Z][A-Z0-9_]{0,29}");

    public static final Grade FULLY = new Grade("FULLY");
    public static final Grade PARTLY = new Grade("PARTLY");
    public static final Grade NOT = new Grade("NOT");
    public static final Grade NOT_MEASURED = new Grade("NOT_MEASURED");
    public static final Grade CANNOT_BE_JUDGED = new Grade("CANNOT_BE_JUDGED");

    /** How things are judged where no model says otherwise, best first. */
    public static final List<Grade> USUAL = List.of(FULLY, PARTLY, NOT);

    /** What stands beside every scale. */
    public static final List<Grade> RESERVED = List.of(NOT_MEASURED, CANNOT_BE_JUDGED);

    public Grade {
        if (!FORM.matcher(value).matches()) {
            throw new Rejected(CommonRule.MALFORMED_ID, value);
        }
    }

    /** Whether it says that nothing was judged. */
    public boolean isReserved() {
        return RESERVED.contains(this);
    }

    @Override
    public String toString() {
        return value;
    }
}
