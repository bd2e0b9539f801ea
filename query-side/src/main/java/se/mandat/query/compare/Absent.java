package se.mandat.query.compare;

/** Why nothing is said of a thing at a point. */
public enum Absent {
    /** The goal did not hold then. */
    NO_GOAL,
    /** The area had no goals then. */
    NO_AREA,
    /** The unit did not exist then. */
    NO_UNIT,
    /** The indicator is reported by units of another sort, not by this one. */
    OTHER_LEVEL,
    /** Nobody judged it. */
    NOT_JUDGED,
    /** Nobody reported it. */
    NOT_REPORTED,
    /** Somebody has said that nothing comes after the goal. */
    DROPPED,
    /** Nobody has said what came after the goal. */
    NOT_LINKED
}
