package se.mandat.kernel.indicators;

import se.mandat.kernel.Scalar;
import se.mandat.kernel.Text;

/** An indicator's id in its municipality. */
public record IndicatorId(String value) implements Scalar {
    public IndicatorId {
        value = Text.slug(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
