package se.mandat.proof;

import org.jspecify.annotations.Nullable;

/** A place where an event does not name the hash of the line before it. */
final class Break {
    final Place before;
    final Place at;
    private @Nullable Long missing;
    private @Nullable String jump;

    Break(Place before, Place at) {
        this.before = before;
        this.at = at;
    }

    /** A checkpoint further on told how many events there are too few. */
    void counted(long events) {
        missing = events;
    }

    /** A stream further on goes on as if something lay here. */
    void jumped(String stream) {
        if (jump == null) {
            jump = stream;
        }
    }

    /** Nothing is missing, so the event before is another than the one this one follows. */
    boolean isReplacement() {
        return missing != null && missing == 0;
    }

    @Override
    public String toString() {
        return (missing != null && missing > 0 ? missing + " missing" : "missing") + " between " + before + ", and "
                + at + (jump == null ? "" : "; " + jump);
    }
}
