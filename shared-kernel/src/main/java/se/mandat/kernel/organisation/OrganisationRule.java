package se.mandat.kernel.organisation;

import se.mandat.kernel.Rule;

/** What the organisation refuses. */
public enum OrganisationRule implements Rule {
    /** No unit has this id, or it did not exist on the day in question. */
    UNIT_UNKNOWN(Kind.UNKNOWN),
    /** Unit ids are never reused, not even after a unit has closed (domain rule 14). */
    UNIT_ID_USED(Kind.CONFLICT),
    /** Only a council or an external partner stands under nobody. */
    PARENT_REQUIRED(Kind.INVALID),
    /** Nothing is placed under a unit that does not exist on that day. */
    PARENT_CLOSED(Kind.CONFLICT),
    /** A unit cannot stand under itself, however far up. */
    ORGANISATION_CYCLE(Kind.CONFLICT),
    /** Nothing happens to a unit before it existed. */
    BEFORE_UNIT_EXISTED(Kind.INVALID),
    /** A unit that has closed does not change any more. */
    UNIT_CLOSED(Kind.CONFLICT),
    /** A unit closes only when nothing stands under it. */
    UNIT_HAS_CHILDREN(Kind.CONFLICT),
    /** A unit is not its own successor. */
    OWN_SUCCESSOR(Kind.INVALID),
    /** Successors are named exactly when the source states them. */
    SUCCESSOR_NOT_STATED(Kind.INVALID),
    /** A split needs at least two successors, a merge at least one predecessor. */
    TOO_FEW_UNITS(Kind.INVALID),
    /** The shares of a split, where given, are given for all and make 100 percent. */
    SHARES_NOT_WHOLE(Kind.INVALID),
    /** Several steps are carried out as one act only on a decision. */
    REORGANISATION_NEEDS_DECISION(Kind.INVALID),
    /** A reorganisation is made of steps, and not of other reorganisations. */
    REORGANISATION_WITHIN(Kind.INVALID),
    /** No step of a reorganisation takes effect before the reorganisation does. */
    STEP_BEFORE_REORGANISATION(Kind.INVALID);

    private final Kind kind;

    OrganisationRule(Kind kind) {
        this.kind = kind;
    }

    @Override
    public Kind kind() {
        return kind;
    }
}
