package se.mandat.kernel.mandates;

import se.mandat.kernel.Rule;

/** What a mandate period refuses. */
public enum MandateRule implements Rule {
    /** The mandate period is open already, with other dates. */
    MANDATE_EXISTS(Kind.CONFLICT),
    /** No mandate period has this id. */
    MANDATE_UNKNOWN(Kind.UNKNOWN),
    /** A goal that was dropped has nobody after it; every other link says which goal comes after. */
    LINK_NEEDS_SUCCESSOR(Kind.INVALID),
    /** A goal does not come after itself. */
    LINKED_TO_ITSELF(Kind.INVALID),
    /** The same goals are linked in another way already, or the goal is dropped and continued at once. */
    LINK_EXISTS(Kind.CONFLICT),
    /** There is no such link to take away. */
    LINK_UNKNOWN(Kind.CONFLICT),
    /** The area is adopted already. */
    AREA_EXISTS(Kind.CONFLICT),
    /** No area has this id in the mandate period. */
    AREA_UNKNOWN(Kind.UNKNOWN),
    /** The area has ended. */
    AREA_ENDED(Kind.CONFLICT),
    /** Areas are adopted, amended and ended by decision (domain rule 1). */
    DECISION_REQUIRED(Kind.INVALID);

    private final Kind kind;

    MandateRule(Kind kind) {
        this.kind = kind;
    }

    @Override
    public Kind kind() {
        return kind;
    }
}
