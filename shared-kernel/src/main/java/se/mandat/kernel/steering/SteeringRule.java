package se.mandat.kernel.steering;

import se.mandat.kernel.Rule;

/** What a steering model refuses, and what it makes goals and judgements refuse. */
public enum SteeringRule implements Rule {
    /** A version holds from a later day than the last one. */
    MODEL_NOT_AFTER_LAST(Kind.CONFLICT),
    /** A model has at least one kind of goal. */
    NO_KINDS(Kind.INVALID),
    /** Two kinds have the same key. */
    KIND_TWICE(Kind.INVALID),
    /** A kind contributes to one the model does not have. */
    KIND_UNDER_UNKNOWN(Kind.INVALID),
    /** Kinds contribute to each other in a ring. Goals of one kind may still stand under each other. */
    KIND_CYCLE(Kind.INVALID),
    /** A kind is judged by a scale the model does not have. */
    SCALE_UNKNOWN(Kind.INVALID),
    /** Two scales have the same key. */
    SCALE_TWICE(Kind.INVALID),
    /** A scale has two to six grades. */
    SCALE_SIZE(Kind.INVALID),
    /** Not measured and cannot be judged stand beside every scale and are grades of none (domain rule 6). */
    SCALE_RESERVED_GRADE(Kind.INVALID),
    /** A scale has the same grade, or the same word, twice. */
    GRADE_TWICE(Kind.INVALID),
    /** A rhythm or a question is there twice. */
    TWICE_IN_MODEL(Kind.INVALID),
    /** The cap on fields is at least one. */
    CAP_TOO_SMALL(Kind.INVALID),
    /** The model in force has no such kind of goal. */
    KIND_UNKNOWN(Kind.INVALID),
    /** Goals of the kind do not contribute to goals of the other, or to no area. */
    KIND_NOT_UNDER(Kind.INVALID),
    /** Units of that type do not have goals of the kind. */
    KIND_OWNER(Kind.INVALID),
    /** Goals of the kind are not judged. */
    KIND_NOT_JUDGED(Kind.CONFLICT),
    /** The grade is not on the scale it is judged by. */
    GRADE_NOT_ON_SCALE(Kind.INVALID);

    private final Kind kind;

    SteeringRule(Kind kind) {
        this.kind = kind;
    }

    @Override
    public Kind kind() {
        return kind;
    }
}
