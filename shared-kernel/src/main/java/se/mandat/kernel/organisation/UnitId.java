package se.mandat.kernel.organisation;

import se.mandat.kernel.Scalar;
import se.mandat.kernel.Text;

/** A unit's id in its municipality; never reused (domain rule 14). */
public record UnitId(String value) implements Scalar {
    public UnitId {
        value = Text.slug(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
