package se.mandat.command.mandates;

import static se.mandat.command.world.Refuse.when;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import se.mandat.command.world.World;
import se.mandat.kernel.MandateCommand.LinkGoals;
import se.mandat.kernel.MandateCommand.UnlinkGoals;
import se.mandat.kernel.MandateEvent;
import se.mandat.kernel.MandateEvent.GoalsLinked;
import se.mandat.kernel.MandateEvent.GoalsUnlinked;
import se.mandat.kernel.Text;
import se.mandat.kernel.goals.GoalId;
import se.mandat.kernel.goals.GoalRule;
import se.mandat.kernel.mandates.MandateRule;
import se.mandat.kernel.mandates.SuccessionKind;

/** What became of the goals when the mandate turned (domain rule 19): only what somebody has said. */
record Turn(Map<Pair, GoalsLinked> links) {
    static final Turn NONE = new Turn(Map.of());
    private static final int NOTE = 1000;

    /** An older goal, and the one after it where there is one. */
    record Pair(GoalId from, @Nullable GoalId to) {}

    List<MandateEvent> link(LinkGoals c, World world) {
        GoalsLinked event =
                new GoalsLinked(c.mandate(), c.from(), c.to(), c.kind(), Text.optional(c.note(), "note", NOTE));
        if (event.equals(links.get(new Pair(c.from(), c.to())))) {
            return List.of();
        }
        boolean dropped = c.kind() == SuccessionKind.DROPPED;
        when(dropped != (c.to() == null), MandateRule.LINK_NEEDS_SUCCESSOR, "to", null);
        when(c.from().equals(c.to()), MandateRule.LINKED_TO_ITSELF, "to", c.from());
        mustBeSet(c.from(), "from", world);
        if (c.to() != null) {
            mustBeSet(c.to(), "to", world);
        }
        when(isContradicted(c), MandateRule.LINK_EXISTS, "from", c.from());
        return List.of(event);
    }

    List<MandateEvent> unlink(UnlinkGoals c) {
        when(c.reason().isBlank(), GoalRule.REASON_REQUIRED, "reason", null);
        when(!links.containsKey(new Pair(c.from(), c.to())), MandateRule.LINK_UNKNOWN, "from", c.from());
        String reason = Objects.requireNonNull(Text.optional(c.reason(), "reason", 2000));
        return List.of(new GoalsUnlinked(c.mandate(), c.from(), c.to(), reason));
    }

    Turn linked(GoalsLinked e) {
        Map<Pair, GoalsLinked> after = new HashMap<>(links);
        after.put(new Pair(e.from(), e.to()), e);
        return new Turn(after);
    }

    Turn unlinked(GoalsUnlinked e) {
        Map<Pair, GoalsLinked> after = new HashMap<>(links);
        after.remove(new Pair(e.from(), e.to()));
        return new Turn(after);
    }

    /** One link for each pair, and none beside a goal's being dropped. */
    private boolean isContradicted(LinkGoals c) {
        return links.keySet().stream()
                .filter(pair -> pair.from().equals(c.from()))
                .anyMatch(
                        pair -> c.to() == null || pair.to() == null || pair.to().equals(c.to()));
    }

    private static void mustBeSet(GoalId goal, String field, World world) {
        when(!world.goalSet(goal), GoalRule.GOAL_UNKNOWN, field, goal);
    }
}
