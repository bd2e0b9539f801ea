package se.mandat.kernel;

/** Rules that hold for every command. */
public enum CommonRule implements Rule {
    /** An id is lower-case letters, digits and hyphens, at most 80. */
    MALFORMED_ID(Kind.INVALID),
    /** A period is written 2024, 2024-T2, 2024-P2, 2024-11 or 2024-01--2024-11. */
    MALFORMED_PERIOD(Kind.INVALID),
    /** A date is written 2024-10-23 (where a source is vague: 2024-10 or 2024). */
    MALFORMED_DATE(Kind.INVALID),
    /** Text is required here. */
    TEXT_MISSING(Kind.INVALID),
    /** The text is longer than the field holds. */
    TEXT_TOO_LONG(Kind.INVALID),
    /** A text holds a personal identity number (domain rule 23). */
    PERSONAL_NUMBER(Kind.INVALID),
    /** The end is before the beginning. */
    ENDS_BEFORE_START(Kind.INVALID),
    /** A figure is either a number or missing with its reason, never neither or both. */
    NUMBER_OR_REASON(Kind.INVALID),
    /** No municipality has this code. */
    MUNICIPALITY_UNKNOWN(Kind.UNKNOWN),
    /** The role may not do this; the answer says which may. */
    ROLE_NOT_ALLOWED(Kind.FORBIDDEN),
    /** A person acts only in municipalities that are theirs. */
    OTHER_MUNICIPALITY(Kind.FORBIDDEN),
    /** Somebody else was first: the object changed since it was read. */
    STALE_VERSION(Kind.CONFLICT),
    /** The same command id came with another body. */
    COMMAND_ID_REUSED(Kind.CONFLICT),
    /** What the decision was made on kept moving while it was made; nothing was written. */
    MOVED_MEANWHILE(Kind.CONFLICT),
    /** More wait to be written than there is room for; nothing was written. */
    LEDGER_BUSY(Kind.UNAVAILABLE),
    /** The database did not take it; nothing was written. */
    LEDGER_UNAVAILABLE(Kind.UNAVAILABLE),
    /** The database did not say whether it was written: sent again with the same command id it acts once. */
    OUTCOME_UNKNOWN(Kind.UNAVAILABLE);

    private final Kind kind;

    CommonRule(Kind kind) {
        this.kind = kind;
    }

    @Override
    public Kind kind() {
        return kind;
    }
}
