package se.mandat.platform;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.mandat.kernel.Actor;
import se.mandat.kernel.CommonRule;
import se.mandat.kernel.Municipality;
import se.mandat.kernel.Rejected;
import se.mandat.kernel.Role;
import se.mandat.kernel.organisation.UnitId;

/**
 * Somebody who is signed in. The name is for the page alone: what is stored is the {@link Actor}.
 *
 * @param municipalities where the person may read and act
 */
public record Person(
        String id, String name, Role role, @Nullable UnitId unit, Set<Municipality> municipalities) {
    /** The person as the one who acts; refused with {@link CommonRule#OTHER_MUNICIPALITY} elsewhere. */
    public Actor actorIn(Municipality municipality) {
        if (!municipalities.contains(municipality)) {
            throw new Rejected(CommonRule.OTHER_MUNICIPALITY, municipality);
        }
        return new Actor(id, role, unit);
    }
}
