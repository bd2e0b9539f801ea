package se.mandat.kernel.staffing;

import se.mandat.kernel.Rule;

/** What the staffing of a unit refuses. */
public enum StaffingRule implements Rule {
    /** The person holds the role already. */
    ROLE_HELD(Kind.CONFLICT),
    /** The person does not hold the role, so cannot leave it. */
    ROLE_NOT_HELD(Kind.CONFLICT),
    /** Nobody leaves a role before they took it. */
    LEFT_BEFORE_TAKEN(Kind.INVALID);

    private final Kind kind;

    StaffingRule(Kind kind) {
        this.kind = kind;
    }

    @Override
    public Kind kind() {
        return kind;
    }
}
