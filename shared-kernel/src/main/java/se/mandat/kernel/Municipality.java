package se.mandat.kernel;

import java.util.regex.Pattern;

/** A municipality by its four-digit code (SCB), e.g. 1880 Örebro. Refused with {@link CommonRule#MUNICIPALITY_UNKNOWN}. */
public record Municipality(String value) implements Scalar {
    private static final Pattern CODE = Pattern.compile("\\d{4}");

    public Municipality {
        if (!CODE.matcher(value).matches()) {
            throw new Rejected(CommonRule.MUNICIPALITY_UNKNOWN, value);
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
