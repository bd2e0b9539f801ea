package se.mandat.kernel.activities;

/** Who wants it done. */
public enum ActivityKind {
    /** The unit's own way to its goals. */
    ACTIVITY,
    /** Given by a body, on a decision, and reported back to it (uppdrag). */
    ASSIGNMENT
}
