package se.mandat.command.staffing;

import static se.mandat.command.world.Refuse.when;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.mandat.command.world.World;
import se.mandat.kernel.Rejected;
import se.mandat.kernel.StaffingCommand;
import se.mandat.kernel.StaffingCommand.*;
import se.mandat.kernel.StaffingEvent;
import se.mandat.kernel.StaffingEvent.*;
import se.mandat.kernel.Text;
import se.mandat.kernel.organisation.OrganisationRule;
import se.mandat.kernel.staffing.StaffingRule;

/** The roles of a unit as its own rules see them: who took each, and who left. */
record Staffing(Map<Post, RoleTaken> held, Map<Post, RoleLeft> left) {
    static final Staffing NONE = new Staffing(Map.of(), Map.of());
    private static final int ROLE = 80;
    private static final int PERSON = 60;

    /** A role and a person. */
    record Post(String role, String person) {}

    /** What is allowed now. */
    static List<StaffingEvent> decide(Staffing staffing, StaffingCommand command, World world) {
        return switch (command) {
            case TakeRole c -> staffing.take(c, world);
            case LeaveRole c -> staffing.leave(c);
        };
    }

    /** What is true after. */
    static Staffing evolve(Staffing was, StaffingEvent event) {
        return switch (event) {
            case RoleTaken e -> new Staffing(with(was.held, post(e.role(), e.person()), e), was.left);
            case RoleLeft e -> {
                Post post = post(e.role(), e.person());
                yield new Staffing(with(was.held, post, null), with(was.left, post, e));
            }
        };
    }

    private List<StaffingEvent> take(TakeRole c, World world) {
        Post post = named(c.role(), c.person());
        RoleTaken event = new RoleTaken(c.unit(), post.role, post.person, c.from());
        RoleTaken already = held.get(post);
        if (event.equals(already)) {
            return List.of();
        }
        if (already != null) {
            throw new Rejected(StaffingRule.ROLE_HELD, post.person, post.role, already.from());
        }
        when(!world.unitExists(c.unit(), c.from()), OrganisationRule.UNIT_UNKNOWN, "unit", c.unit());
        return List.of(event);
    }

    private List<StaffingEvent> leave(LeaveRole c) {
        Post post = named(c.role(), c.person());
        RoleLeft event = new RoleLeft(c.unit(), post.role, post.person, c.lastDay());
        RoleTaken taken = held.get(post);
        if (taken == null) {
            if (event.equals(left.get(post))) {
                return List.of();
            }
            throw new Rejected(StaffingRule.ROLE_NOT_HELD, post.person, post.role);
        }
        when(c.lastDay().isBefore(taken.from()), StaffingRule.LEFT_BEFORE_TAKEN, "lastDay", taken.from());
        return List.of(event);
    }

    private static Post named(String role, String person) {
        return post(
                Text.required(role, "role", ROLE).toLowerCase(Locale.ROOT), Text.required(person, "person", PERSON));
    }

    private static Post post(String role, String person) {
        return new Post(role, person);
    }

    private static <K, V> Map<K, V> with(Map<K, V> map, K key, @Nullable V value) {
        Map<K, V> after = new HashMap<>(map);
        if (value == null) {
            after.remove(key);
        } else {
            after.put(key, value);
        }
        return Map.copyOf(after);
    }
}
