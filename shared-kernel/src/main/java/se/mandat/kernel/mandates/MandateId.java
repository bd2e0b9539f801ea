package se.mandat.kernel.mandates;

import se.mandat.kernel.Scalar;
import se.mandat.kernel.Text;

/** A mandate period's id, e.g. {@code 2023-2026}. */
public record MandateId(String value) implements Scalar {
    public MandateId {
        value = Text.slug(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
