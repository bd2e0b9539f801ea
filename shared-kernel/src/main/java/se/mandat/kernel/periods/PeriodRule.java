package se.mandat.kernel.periods;

import se.mandat.kernel.Rule;

/** What a reporting period refuses. */
public enum PeriodRule implements Rule {
    /** The period is not scheduled. */
    PERIOD_UNKNOWN(Kind.UNKNOWN),
    /** Reports follow years, interims, tertials and months only. */
    PERIOD_NOT_REPORTED_BY(Kind.INVALID),
    /** The period is scheduled already, with other dates. */
    PERIOD_SCHEDULED(Kind.CONFLICT),
    /** The period is not open. */
    PERIOD_NOT_OPEN(Kind.CONFLICT),
    /** The period is closed; what is wrong is corrected, with reason and another person's approval. */
    PERIOD_CLOSED(Kind.CONFLICT),
    /** No goal that nobody answers for enters a reporting period (domain rule 4). */
    OWNERLESS_GOALS(Kind.CONFLICT),
    /** Nor does an indicator that goals of the period aim at and nobody answers for (domain rule 4). */
    OWNERLESS_INDICATORS(Kind.CONFLICT),
    /** Reports cannot be due before reporting opens. */
    DUE_BEFORE_OPENING(Kind.INVALID),
    /** The statutory interim report covers six to eight months from January (LKBR 13:1, domain rule 9). */
    INTERIM_LENGTH(Kind.INVALID),
    /** Other dates say why. */
    REASON_REQUIRED(Kind.INVALID);

    private final Kind kind;

    PeriodRule(Kind kind) {
        this.kind = kind;
    }

    @Override
    public Kind kind() {
        return kind;
    }
}
