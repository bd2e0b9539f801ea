package se.mandat.command.goals;

import static se.mandat.command.world.Refuse.when;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.mandat.command.world.World;
import se.mandat.kernel.GoalCommand.SetGoal;
import se.mandat.kernel.GoalEvent.GoalSet;
import se.mandat.kernel.Rejected;
import se.mandat.kernel.goals.GoalId;
import se.mandat.kernel.organisation.UnitId;
import se.mandat.kernel.organisation.UnitType;
import se.mandat.kernel.steering.GoalKind;
import se.mandat.kernel.steering.ModelVersion;
import se.mandat.kernel.steering.SteeringRule;

/** What the steering model says of a goal. Where none is in force, everything is allowed. */
final class Steered {
    private Steered() {}

    /** The version a goal is set under; refused where its kind does not fit it. */
    static @Nullable Integer model(SetGoal c, World world) {
        Optional<ModelVersion> model = world.model(c.from());
        if (model.isEmpty()) {
            return null;
        }
        GoalKind kind = model.get()
                .model()
                .kind(c.kind().strip())
                .orElseThrow(() -> new Rejected(SteeringRule.KIND_UNKNOWN, c.kind(), known(model.get())).at("kind"));
        mustBeOwnedBy(kind, c.owner(), "owner", world);
        if (c.area() != null && !kind.underArea()) {
            throw new Rejected(SteeringRule.KIND_NOT_UNDER, kind.one().sv(), c.area()).at("area");
        }
        for (GoalId above : c.contributesTo()) {
            mayStandUnder(kind, above, "contributesTo", world);
        }
        return model.get().version();
    }

    /** Refuses a link that the model of the goal does not allow. */
    static void mayLink(GoalSet goal, GoalId above, World world) {
        Integer version = goal.model();
        if (version != null) {
            world.model(version)
                    .flatMap(model -> model.model().kind(goal.kind()))
                    .ifPresent(kind -> mayStandUnder(kind, above, "to", world));
        }
    }

    /** Refuses an owner that the model of the goal does not allow. */
    static void mayBelongTo(GoalSet goal, UnitId owner, World world) {
        Integer version = goal.model();
        if (version != null) {
            world.model(version)
                    .flatMap(model -> model.model().kind(goal.kind()))
                    .ifPresent(kind -> mustBeOwnedBy(kind, owner, "to", world));
        }
    }

    private static void mustBeOwnedBy(GoalKind kind, UnitId owner, String field, World world) {
        UnitType type = world.unitType(owner);
        when(
                type != null && !kind.mayBeOwnedBy(type),
                SteeringRule.KIND_OWNER,
                field,
                kind.one().sv());
    }

    private static void mayStandUnder(GoalKind kind, GoalId above, String field, World world) {
        String other = world.kindOf(above);
        if (other != null && !kind.under().contains(other)) {
            throw new Rejected(SteeringRule.KIND_NOT_UNDER, kind.one().sv(), other).at(field);
        }
    }

    private static Object known(ModelVersion model) {
        return model.model().kinds().stream().map(GoalKind::key).toList();
    }
}
