package se.mandat.kernel.followups;

import se.mandat.kernel.CommonRule;
import se.mandat.kernel.Period;
import se.mandat.kernel.Rejected;
import se.mandat.kernel.Scalar;
import se.mandat.kernel.organisation.UnitId;

/** One unit's follow-up of one reporting period: {@code bom/2023}. */
public record FollowupId(String value) implements Scalar {
    public FollowupId {
        int slash = value.indexOf('/');
        if (slash < 0) {
            throw new Rejected(CommonRule.MALFORMED_ID, value);
        }
        value = new UnitId(value.substring(0, slash)) + "/" + new Period(value.substring(slash + 1));
    }

    public static FollowupId of(UnitId unit, Period period) {
        return new FollowupId(unit + "/" + period);
    }

    public UnitId unit() {
        return new UnitId(value.substring(0, value.indexOf('/')));
    }

    public Period period() {
        return new Period(value.substring(value.indexOf('/') + 1));
    }

    @Override
    public String toString() {
        return value;
    }
}
