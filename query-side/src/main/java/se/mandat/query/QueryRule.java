package se.mandat.query;

import se.mandat.kernel.Rule;

/** What a question is refused for. */
public enum QueryRule implements Rule {
    /** No such moment: a position, a date 2024-10-23, an instant or a named moment. */
    MOMENT_UNKNOWN(Kind.INVALID),
    /** Nothing was known yet at this moment. */
    BEFORE_HISTORY(Kind.UNKNOWN),
    /** There is no such page, or it did not exist at the moment shown. */
    NOTHING_HERE(Kind.UNKNOWN),
    /** A line of figures is a period and a number: 2019 12,5. */
    LINE_UNREADABLE(Kind.INVALID),
    /** There is no view of that name. */
    VIEW_UNKNOWN(Kind.INVALID),
    /** Views are being built or checked already: one build at a time. */
    BUILD_RUNNING(Kind.CONFLICT),
    /** A ledger is being checked already: one at a time. */
    CHECK_RUNNING(Kind.CONFLICT),
    /** A colour is written #1b5e20. */
    COLOUR_MALFORMED(Kind.INVALID),
    /** The colour cannot be read by everybody on a page, or white text on it cannot. */
    CONTRAST_TOO_LOW(Kind.INVALID),
    /** A plan that is a draft is not taken back. */
    PLAN_IS_DRAFT(Kind.CONFLICT),
    /** Nothing is disposed of without a disposal decision (gallringsbeslut, domain rule 20). */
    DISPOSAL_NEEDS_DECISION(Kind.INVALID),
    /** A retention is between a month and a hundred years. */
    RETENTION_OUT_OF_RANGE(Kind.INVALID);

    private final Kind kind;

    QueryRule(Kind kind) {
        this.kind = kind;
    }

    @Override
    public Kind kind() {
        return kind;
    }
}
