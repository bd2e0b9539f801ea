package se.mandat.kernel;

/** The name of a rule: shared by the test, the API problem's type and the text on the page. */
public interface Rule {
    /** The stable name, e.g. {@code PERIOD_CLOSED}. */
    String name();

    /** What sort of refusal it is, which decides the HTTP status. */
    Kind kind();

    /** Sorts of refusal. */
    enum Kind {
        /** What the command is about does not exist. */
        UNKNOWN,
        /** It exists, but its state does not allow this now. */
        CONFLICT,
        /** What was said cannot be meant. */
        INVALID,
        /** The actor may not do this. */
        FORBIDDEN,
        /** Not now: the same may be sent again in a moment. */
        UNAVAILABLE
    }
}
