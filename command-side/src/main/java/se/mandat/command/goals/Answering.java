package se.mandat.command.goals;

import static se.mandat.command.world.Refuse.when;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import se.mandat.command.goals.Goal.Standing;
import se.mandat.command.world.World;
import se.mandat.kernel.GoalCommand.HandOverGoal;
import se.mandat.kernel.GoalCommand.LeavePart;
import se.mandat.kernel.GoalCommand.NameResponsible;
import se.mandat.kernel.GoalCommand.TakePart;
import se.mandat.kernel.GoalEvent;
import se.mandat.kernel.GoalEvent.GoalHandedOver;
import se.mandat.kernel.GoalEvent.PartLeft;
import se.mandat.kernel.GoalEvent.PartTaken;
import se.mandat.kernel.GoalEvent.ResponsibleNamed;
import se.mandat.kernel.Text;
import se.mandat.kernel.goals.Contributor;
import se.mandat.kernel.goals.GoalRule;
import se.mandat.kernel.organisation.OrganisationRule;
import se.mandat.kernel.organisation.UnitId;

/** Who answers for a goal and who takes part in it: what may be changed there. */
record Answering(Standing goal, World world) {
    private static final int ROLE = 80;
    private static final int PART = 500;

    List<GoalEvent> handOver(HandOverGoal c) {
        String reason = GoalSetting.reason(c.reason());
        if (goal.holding().wasHandedOver(c.to(), c.from())) {
            return List.of();
        }
        mustHaveBegun(c.from(), "from");
        when(goal.holding().ownerOn(c.from()).equals(c.to()), GoalRule.GOAL_OWNED_ALREADY, c.to(), c.from());
        when(!world.unitExists(c.to(), c.from()), OrganisationRule.UNIT_UNKNOWN, "to", c.to());
        Steered.mayBelongTo(goal.set(), c.to(), world);
        return List.of(new GoalHandedOver(c.goal(), c.to(), c.from(), reason));
    }

    List<GoalEvent> name(NameResponsible c) {
        String role = role(c.role(), "role");
        return role.equals(goal.holding().responsible()) ? List.of() : List.of(new ResponsibleNamed(c.goal(), role));
    }

    List<GoalEvent> join(TakePart c) {
        PartTaken event = new PartTaken(c.goal(), c.contributor(), Text.required(c.part(), "part", PART), c.from());
        if (event.equals(goal.holding().parts().get(c.contributor()))) {
            return List.of();
        }
        mustHaveBegun(c.from(), "from");
        UnitId unit = c.contributor().unit();
        if (unit != null) {
            when(goal.holding().ownerOn(c.from()).equals(unit), GoalRule.OWNER_TAKES_PART, "contributor", unit);
            when(!world.unitExists(unit, c.from()), OrganisationRule.UNIT_UNKNOWN, "contributor", unit);
        }
        return List.of(event);
    }

    List<GoalEvent> leave(LeavePart c) {
        PartLeft event = new PartLeft(c.goal(), c.contributor(), c.lastDay(), GoalSetting.reason(c.reason()));
        Contributor who = c.contributor();
        if (event.equals(goal.holding().parts().get(who))) {
            return List.of();
        }
        when(!goal.holding().takesPart(who), GoalRule.NO_PART_TAKEN, "contributor", who.word());
        mustHaveBegun(c.lastDay(), "lastDay");
        return List.of(event);
    }

    static String role(String role, String field) {
        return Text.required(role, field, ROLE).toLowerCase(Locale.ROOT);
    }

    private void mustHaveBegun(LocalDate day, String field) {
        LocalDate from = goal.set().from();
        when(day.isBefore(from), GoalRule.BEFORE_GOAL_BEGINS, field, from);
    }
}
