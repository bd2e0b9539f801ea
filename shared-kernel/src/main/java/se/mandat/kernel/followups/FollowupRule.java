package se.mandat.kernel.followups;

import se.mandat.kernel.Rule;

/** What a follow-up refuses. */
public enum FollowupRule implements Rule {
    /** The unit has no follow-up open for this period. */
    FOLLOWUP_UNKNOWN(Kind.UNKNOWN),
    /** The follow-up is submitted or approved; return it, or correct. */
    FOLLOWUP_SUBMITTED(Kind.CONFLICT),
    /** The report is decided and does not change; begin a revision (domain rule 13). */
    FOLLOWUP_DECIDED(Kind.CONFLICT),
    /** Only what is approved can be decided (domain rule 12). */
    FOLLOWUP_NOT_APPROVED(Kind.CONFLICT),
    /** Only what is decided can be published or revised (domain rule 12). */
    FOLLOWUP_NOT_DECIDED(Kind.CONFLICT),
    /** A report is decided by a body, in a paragraph of its protocol. */
    PARAGRAPH_REQUIRED(Kind.INVALID),
    /** What says nothing yet is not ready. */
    SECTION_EMPTY(Kind.CONFLICT),
    /** There is no earlier judgement of this to confirm. */
    NOTHING_TO_CONFIRM(Kind.CONFLICT),
    /** The judgement says otherwise than its indicators, and not why (domain rule 7). */
    JUDGEMENT_CONTRADICTS(Kind.INVALID),
    /** Some decided indicator is not accounted for (domain rule 3). */
    REPORT_INCOMPLETE(Kind.CONFLICT),
    /** The statutory interim report lacks a forecast of the year for some sound-economy goal (domain rule 8). */
    FORECAST_MISSING(Kind.CONFLICT),
    /** A text the steering model requires is not written. */
    ASKED_TEXT_MISSING(Kind.CONFLICT),
    /** Only what is submitted can be returned or approved. */
    FOLLOWUP_NOT_SUBMITTED(Kind.CONFLICT),
    /** The outcome is reported; correct it, and say why. */
    OUTCOME_REPORTED(Kind.CONFLICT),
    /** There is no reported outcome to correct. */
    NOTHING_TO_CORRECT(Kind.CONFLICT),
    /** Only an imported figure is revised by its source; what was reported here is corrected. */
    NOT_IMPORTED(Kind.CONFLICT),
    /** No correction waits for approval. */
    CORRECTION_UNKNOWN(Kind.CONFLICT),
    /** A correction of this outcome waits for approval already. */
    CORRECTION_WAITS(Kind.CONFLICT),
    /** The statutory interim report compares each figure with a year before, or says why not (domain rule 10). */
    COMPARISON_MISSING(Kind.CONFLICT),
    /** A figure about people does not tell of fewer than the indicator may (domain rule 23); it is kept secret instead. */
    TOO_FEW(Kind.INVALID),
    /** Nobody approves their own report or correction, nor a figure they entered (domain rule 25). */
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
