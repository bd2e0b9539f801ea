package se.mandat.kernel.missions;

import se.mandat.kernel.Scalar;
import se.mandat.kernel.Text;

/** A quality factor's id, unique within its unit. */
public record FactorId(String value) implements Scalar {
    public FactorId {
        value = Text.slug(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
