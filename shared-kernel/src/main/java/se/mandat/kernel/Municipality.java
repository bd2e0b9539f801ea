package se.mandat.kernel;

import java.util.regex.Pattern;

/** A municipality by its four-digit code (SCB), e.g. 1880 Örebro. Refused with {@link CommonRule#MUNICIPALITY_UNKNOWN}. */
public record Municipality(String value) implements Scalar {
    private static final Pattern CODE = Pattern.compile("\\d{4}");

    /** An invented one, to try things in; nobody has its code. */
    public static final Municipality EXAMPLE = new Municipality("9990");

    public Municipality {
        if (!CODE.matcher(value).matches()) {
            throw new Rejected(CommonRule.MUNICIPALITY_UNKNOWN, value);
        }
    }

    public boolean isExample() {
        return equals(EXAMPLE);
    }

    @Override
    public String toString() {
        return value;
    }
}
