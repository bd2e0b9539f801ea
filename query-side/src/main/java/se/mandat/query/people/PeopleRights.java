package se.mandat.query.people;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import se.mandat.kernel.Actor;
import se.mandat.kernel.CommonRule;
import se.mandat.kernel.Municipality;
import se.mandat.kernel.Rejected;
import se.mandat.kernel.Role;
import se.mandat.platform.Person;

/** Who may see the names there are, and register what is to become of them. */
final class PeopleRights {
    private static final Set<Role> SEEING = EnumSet.of(Role.ADMINISTRATOR, Role.AUDITOR);
    private static final Set<Role> DECIDING = EnumSet.of(Role.ADMINISTRATOR);

    private PeopleRights() {}

    /** Somebody who may see them; refused with {@link CommonRule#ROLE_NOT_ALLOWED} to everybody else. */
    static Actor seeing(Municipality municipality, Optional<Person> person) {
        return oneOf(SEEING, municipality, person);
    }

    /** Somebody who may register a decision; refused with {@link CommonRule#ROLE_NOT_ALLOWED} to everybody else. */
    static Actor deciding(Municipality municipality, Optional<Person> person) {
        return oneOf(DECIDING, municipality, person);
    }

    private static Actor oneOf(Set<Role> roles, Municipality municipality, Optional<Person> person) {
        Actor actor = person.orElseThrow(() -> new Rejected(CommonRule.ROLE_NOT_ALLOWED, "", roles))
                .actorIn(municipality);
        if (!roles.contains(actor.role())) {
            throw new Rejected(CommonRule.ROLE_NOT_ALLOWED, actor.role(), roles);
        }
        return actor;
    }
}
