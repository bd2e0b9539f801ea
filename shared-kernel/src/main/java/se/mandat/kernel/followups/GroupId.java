package se.mandat.kernel.followups;

import se.mandat.kernel.Scalar;
import se.mandat.kernel.Text;

/** The id of a group of goals that is judged as a whole, e.g. {@code finansiella-mal}. */
public record GroupId(String value) implements Scalar {
    public GroupId {
        value = Text.slug(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
