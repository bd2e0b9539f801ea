package se.mandat.kernel.goals;

import se.mandat.kernel.Rule;

/** What a goal refuses. */
public enum GoalRule implements Rule {
    /** No goal has this id. */
    GOAL_UNKNOWN(Kind.UNKNOWN),
    /** A goal with this id is set already; reword it instead. */
    GOAL_EXISTS(Kind.CONFLICT),
    /** The goal has ended. */
    GOAL_ENDED(Kind.CONFLICT),
    /** A goal cannot contribute to itself, however far up. */
    GOAL_CYCLE(Kind.CONFLICT),
    /** There is no such link to take away. */
    GOAL_NOT_LINKED(Kind.CONFLICT),
    /** The last day is before the goal period begins. */
    GOAL_ENDS_BEFORE_IT_BEGINS(Kind.INVALID),
    /** A goal is ended on its last day at the latest; one that is to hold longer is set anew. */
    GOAL_ENDS_AFTER_ITS_DAYS(Kind.INVALID),
    /** The period has a target; change it, and say why. */
    TARGET_EXISTS(Kind.CONFLICT),
    /** There is no target to change for this indicator and period. */
    TARGET_UNKNOWN(Kind.CONFLICT),
    /** A target lies within the goal period. */
    TARGET_OUTSIDE_GOAL_PERIOD(Kind.INVALID),
    /** A change of something decided says why. */
    REASON_REQUIRED(Kind.INVALID),
    /** The unit owns the goal already on that day. */
    GOAL_OWNED_ALREADY(Kind.CONFLICT),
    /** Nobody takes a goal over, or part in it, before it begins. */
    BEFORE_GOAL_BEGINS(Kind.INVALID),
    /** Who takes part is a unit or somebody outside, and not both. */
    UNIT_OR_PARTNER(Kind.INVALID),
    /** The owner takes part by owning. */
    OWNER_TAKES_PART(Kind.CONFLICT),
    /** Who takes no part in the goal cannot leave it. */
    NO_PART_TAKEN(Kind.CONFLICT);

    private final Kind kind;

    GoalRule(Kind kind) {
        this.kind = kind;
    }

    @Override
    public Kind kind() {
        return kind;
    }
}
