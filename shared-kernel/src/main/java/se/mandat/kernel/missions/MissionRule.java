package se.mandat.kernel.missions;

import se.mandat.kernel.Rule;

/** What a unit's mission refuses. */
public enum MissionRule implements Rule {
    /** The unit has a factor of this id already, otherwise worded; reword it instead. */
    FACTOR_EXISTS(Kind.CONFLICT),
    /** The unit has no such factor, or none in force during the period. */
    FACTOR_UNKNOWN(Kind.UNKNOWN),
    /** The factor has ended. */
    FACTOR_ENDED(Kind.CONFLICT),
    /** The last day is before the first. */
    FACTOR_ENDS_BEFORE_IT_BEGINS(Kind.INVALID),
    /** A change of something adopted says why. */
    REASON_REQUIRED(Kind.INVALID),
    /** A unit manager speaks for the own unit only. */
    OTHER_UNITS_MISSION(Kind.FORBIDDEN);

    private final Kind kind;

    MissionRule(Kind kind) {
        this.kind = kind;
    }

    @Override
    public Kind kind() {
        return kind;
    }
}
