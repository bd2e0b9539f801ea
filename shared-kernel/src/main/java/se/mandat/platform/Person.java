package se.mandat.platform;

import java.util.Optional;
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

    /**
     * Whoever is signed in as the one who acts, in one of these roles; refused with {@link CommonRule#ROLE_NOT_ALLOWED} in
     * any other, and where nobody is.
     */
    public static Actor acting(Optional<Person> person, Municipality municipality, Set<Role> roles) {
        Actor actor = person.orElseThrow(() -> new Rejected(CommonRule.ROLE_NOT_ALLOWED, "", roles))
                .actorIn(municipality);
        if (!roles.contains(actor.role())) {
            throw new Rejected(CommonRule.ROLE_NOT_ALLOWED, actor.role(), roles);
        }
        return actor;
    }
}
