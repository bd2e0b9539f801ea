package se.mandat.kernel.plans;

import se.mandat.kernel.Rule;

/** What a plan refuses. */
public enum PlanRule implements Rule {
    /** Nobody has begun a plan for the unit and the year. */
    PLAN_UNKNOWN(Kind.UNKNOWN),
    /** The plan is adopted; what changes is an amendment, by decision. */
    PLAN_ADOPTED(Kind.CONFLICT),
    /** Only a plan that is ready is adopted. */
    PLAN_NOT_READY(Kind.CONFLICT),
    /** Only an adopted plan is amended. */
    PLAN_NOT_ADOPTED(Kind.CONFLICT),
    /** A plan is adopted and amended by decision (domain rule 1). */
    PLAN_NEEDS_DECISION(Kind.INVALID),
    /** A goal of the plan holds on some day of its year. */
    GOAL_NOT_IN_FORCE(Kind.INVALID),
    /** A goal of the plan is the unit's own, or one it contributes to. */
    GOAL_NOT_THE_UNITS(Kind.INVALID),
    /** A plan says something: a goal or an indicator. */
    NOTHING_PLANNED(Kind.INVALID),
    /** The plan asks for more than the steering model allows (domain rule 28). */
    PLAN_TOO_HEAVY(Kind.CONFLICT),
    /** An indicator steers only when it is complete (domain rules 4 and 5). */
    INDICATOR_INCOMPLETE(Kind.CONFLICT),
    /** A plan that is taken back or amended says why. */
    REASON_REQUIRED(Kind.INVALID);

    private final Kind kind;

    PlanRule(Kind kind) {
        this.kind = kind;
    }

    @Override
    public Kind kind() {
        return kind;
    }
}
