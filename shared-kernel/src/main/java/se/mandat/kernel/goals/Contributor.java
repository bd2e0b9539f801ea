package se.mandat.kernel.goals;

import org.jspecify.annotations.Nullable;
import se.mandat.kernel.Rejected;
import se.mandat.kernel.Text;
import se.mandat.kernel.organisation.UnitId;

/**
 * Who takes part in a goal beside its owner: a unit, which may be a company (domain rule 26), or somebody outside by the name
 * of the organisation. Refused with {@link GoalRule#UNIT_OR_PARTNER} where it is neither or both.
 */
public record Contributor(@Nullable UnitId unit, @Nullable String partner) {
    private static final int LONGEST = 200;

    public Contributor {
        partner = Text.optional(partner, "partner", LONGEST);
        if ((unit == null) == (partner == null)) {
            throw new Rejected(GoalRule.UNIT_OR_PARTNER).at("contributor");
        }
    }

    /** A unit. */
    public static Contributor of(UnitId unit) {
        return new Contributor(unit, null);
    }

    /** Somebody outside. */
    public static Contributor of(String partner) {
        return new Contributor(null, partner);
    }

    /** The word it is known by: the unit's id or the partner's name. */
    public String word() {
        return unit == null ? String.valueOf(partner) : unit.value();
    }
}
