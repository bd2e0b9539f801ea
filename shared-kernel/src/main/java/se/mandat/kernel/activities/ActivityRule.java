package se.mandat.kernel.activities;

import se.mandat.kernel.Rule;

/** What an activity refuses. */
public enum ActivityRule implements Rule {
    /** No activity has this id. */
    ACTIVITY_UNKNOWN(Kind.UNKNOWN),
    /** An activity with this id is planned already, with other content. */
    ACTIVITY_EXISTS(Kind.CONFLICT),
    /** The activity is done; only a report that it is not, with a comment, opens it again. */
    ACTIVITY_DONE(Kind.CONFLICT),
    /** The activity is cancelled, or the assignment reported back. */
    ACTIVITY_CLOSED(Kind.CONFLICT),
    /** An assignment is given by decision. */
    ASSIGNMENT_NEEDS_DECISION(Kind.INVALID),
    /** Only an assignment is reported back; nobody asked for the rest. */
    NOT_AN_ASSIGNMENT(Kind.CONFLICT),
    /** What is delayed, paused or opened again says why. */
    COMMENT_REQUIRED(Kind.INVALID),
    /** A change of what was planned says why. */
    REASON_REQUIRED(Kind.INVALID);

    private final Kind kind;

    ActivityRule(Kind kind) {
        this.kind = kind;
    }

    @Override
    public Kind kind() {
        return kind;
    }
}
