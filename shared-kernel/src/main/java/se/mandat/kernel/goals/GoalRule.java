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
    /** The period has a target; change it, and say why. */
    TARGET_EXISTS(Kind.CONFLICT),
    /** There is no target to change for this indicator and period. */
    TARGET_UNKNOWN(Kind.CONFLICT),
    /** A target lies within the goal period. */
    TARGET_OUTSIDE_GOAL_PERIOD(Kind.INVALID),
    /** A change of something decided says why. */
    REASON_REQUIRED(Kind.INVALID);

    private final Kind kind;

    GoalRule(Kind kind) {
        this.kind = kind;
    }

    @Override
    public Kind kind() {
        return kind;
    }
}
