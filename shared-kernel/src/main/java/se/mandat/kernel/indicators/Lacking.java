package se.mandat.kernel.indicators;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What an indicator needs before it can be trusted to steer by (domain rules 4 and 5); its definition says the rest. */
public enum Lacking {
    /** Nobody answers for it. */
    OWNER,
    /** It is not said how often it is measured. */
    FREQUENCY,
    /** It is not said where it stood, nor that this is unknown. */
    BASELINE,
    /** It has no target or decided level, and it is not said that none is wanted. */
    TARGET;

    /** What is lacking of how it is followed, if it is; an indicator is complete when that is nothing. */
    public static List<Lacking> of(@Nullable Following following, boolean hasTarget) {
        if (following == null) {
            return hasTarget ? List.of(OWNER, FREQUENCY, BASELINE) : List.of(values());
        }
        List<Lacking> lacking = new ArrayList<>();
        if (following.owner() == null) {
            lacking.add(OWNER);
        }
        if (following.frequency() == null) {
            lacking.add(FREQUENCY);
        }
        if (following.baseline() == null) {
            lacking.add(BASELINE);
        }
        if (!hasTarget && !following.followedOnly()) {
            lacking.add(TARGET);
        }
        return lacking;
    }
}
