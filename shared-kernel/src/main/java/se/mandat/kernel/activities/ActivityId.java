package se.mandat.kernel.activities;

import se.mandat.kernel.Scalar;
import se.mandat.kernel.Text;

/** An activity's id in its municipality. */
public record ActivityId(String value) implements Scalar {
    public ActivityId {
        value = Text.slug(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
