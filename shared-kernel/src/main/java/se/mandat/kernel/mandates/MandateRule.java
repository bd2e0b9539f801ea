package se.mandat.kernel.mandates;

import se.mandat.kernel.Rule;

/** What a mandate period refuses. */
public enum MandateRule implements Rule {
    /** The mandate period is open already, with other dates. */
    MANDATE_EXISTS(Kind.CONFLICT),
    /** No mandate period has this id. */
    MANDATE_UNKNOWN(Kind.UNKNOWN),
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
