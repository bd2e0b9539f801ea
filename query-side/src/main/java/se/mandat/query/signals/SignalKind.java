package se.mandat.query.signals;

/** What can be seen. None of them says that anything is wrong. */
public enum SignalKind {
    /** A target was changed when the outcome it is held against was known. */
    TARGET_AFTER_OUTCOME,
    /** A target asks for less than before, and its period had begun. */
    TARGET_LOWERED,
    /** A goal is judged otherwise than its indicators say, without a motivation (domain rule 7). */
    JUDGED_AGAINST_INDICATORS,
    /** In the adopted plan, and not in the year's report (domain rule 3). */
    DECIDED_NOT_REPORTED,
    /** In the year's report, and not in the adopted plan (domain rule 3). */
    REPORTED_NOT_DECIDED,
    /** Something else is measured than in earlier periods that were reported (domain rule 16). */
    INDICATOR_REDEFINED,
    /** A report that came after its deadline, or has not come (domain rule 31). */
    LATE,
    /** A goal in force that nobody answers for (domain rule 4). */
    OWNERLESS,
    /** Approved by somebody who had a hand in what was approved (domain rule 25). */
    SELF_APPROVED,
    /** Something in a report says otherwise than when a body decided it (domain rules 11 and 13). */
    CHANGED_AFTER_DECISION
}
