package se.mandat.kernel.mandates;

import se.mandat.kernel.CommonRule;
import se.mandat.kernel.Rejected;
import se.mandat.kernel.Scalar;
import se.mandat.kernel.Text;

/** A strategic area's id: the mandate period it was adopted in and its own key, {@code 2019-2022/larande}. */
public record AreaId(String value) implements Scalar {
    public AreaId {
        int slash = value.indexOf('/');
        if (slash < 0) {
            throw new Rejected(CommonRule.MALFORMED_ID, value);
        }
        value = Text.slug(value.substring(0, slash)) + "/" + Text.slug(value.substring(slash + 1));
    }

    /** The mandate period whose stream holds the area. */
    public MandateId mandate() {
        return new MandateId(value.substring(0, value.indexOf('/')));
    }

    @Override
    public String toString() {
        return value;
    }
}
