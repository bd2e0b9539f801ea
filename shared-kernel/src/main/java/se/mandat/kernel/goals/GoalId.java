package se.mandat.kernel.goals;

import se.mandat.kernel.Scalar;
import se.mandat.kernel.Text;

/** A goal's id in its municipality. */
public record GoalId(String value) implements Scalar {
    public GoalId {
        value = Text.slug(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
