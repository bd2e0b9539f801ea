package se.mandat.kernel.plans;

import se.mandat.kernel.CommonRule;
import se.mandat.kernel.Period;
import se.mandat.kernel.PeriodKind;
import se.mandat.kernel.Rejected;
import se.mandat.kernel.Scalar;
import se.mandat.kernel.organisation.UnitId;

/** One unit's plan for one year: {@code bom/2025}. */
public record PlanId(String value) implements Scalar {
    public PlanId {
        int slash = value.indexOf('/');
        if (slash < 0) {
            throw new Rejected(CommonRule.MALFORMED_ID, value);
        }
        Period year = new Period(value.substring(slash + 1));
        if (year.kind() != PeriodKind.YEAR) {
            throw new Rejected(CommonRule.MALFORMED_PERIOD, year);
        }
        value = new UnitId(value.substring(0, slash)) + "/" + year;
    }

    /** The plan of a unit for a year. */
    public static PlanId of(UnitId unit, int year) {
        return new PlanId(unit + "/" + Period.year(year));
    }

    public UnitId unit() {
        return new UnitId(value.substring(0, value.indexOf('/')));
    }

    public Period year() {
        return new Period(value.substring(value.indexOf('/') + 1));
    }

    @Override
    public String toString() {
        return value;
    }
}
