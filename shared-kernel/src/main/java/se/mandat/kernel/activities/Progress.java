package se.mandat.kernel.activities;

/** How far an activity has come. */
public enum Progress {
    NOT_BEGUN,
    ONGOING,
    DELAYED,
    PAUSED,
    DONE;

    /** Whether whoever reads it needs to know why. */
    public boolean needsComment() {
        return this == DELAYED || this == PAUSED;
    }
}
