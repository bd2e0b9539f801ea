package se.mandat.kernel.followups;

import se.mandat.kernel.Rule;

/** What a follow-up refuses. */
public enum FollowupRule implements Rule {
    /** The unit has no follow-up open for this period. */
    FOLLOWUP_UNKNOWN(Kind.UNKNOWN),
    /** The follow-up is submitted or approved; return it, or correct. */
    FOLLOWUP_SUBMITTED(Kind.CONFLICT),
    /** Only what is submitted can be returned or approved. */
    FOLLOWUP_NOT_SUBMITTED(Kind.CONFLICT),
    /** The outcome is reported; correct it, and say why. */
    OUTCOME_REPORTED(Kind.CONFLICT),
    /** There is no reported outcome to correct. */
    OUTCOME_UNKNOWN(Kind.CONFLICT),
    /** Only an imported figure is revised by its source; what was reported here is corrected. */
    NOT_IMPORTED(Kind.CONFLICT),
    /** No correction waits for approval. */
    CORRECTION_UNKNOWN(Kind.CONFLICT),
    /** A correction of this outcome waits for approval already. */
    CORRECTION_WAITS(Kind.CONFLICT),
    /** Nobody approves their own report or correction (domain rule 25). */
    SELF_APPROVAL(Kind.FORBIDDEN),
    /** A correction, a return and a missing figure kept secret say why. */
    REASON_REQUIRED(Kind.INVALID),
    /** A judgement says on what ground (domain rule 7). */
    GROUND_REQUIRED(Kind.INVALID),
    /** Of a group, between none and all are met. */
    NOT_A_COUNT(Kind.INVALID);

    private final Kind kind;

    FollowupRule(Kind kind) {
        this.kind = kind;
    }

    @Override
    public Kind kind() {
        return kind;
    }
}
