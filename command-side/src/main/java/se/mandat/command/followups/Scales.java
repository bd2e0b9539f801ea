package se.mandat.command.followups;

import static se.mandat.command.world.Refuse.when;

import java.util.List;
import java.util.Optional;
import se.mandat.command.world.World;
import se.mandat.kernel.FollowupCommand.JudgeGoal;
import se.mandat.kernel.FollowupCommand.JudgeGroup;
import se.mandat.kernel.FollowupCommand.JudgeQuality;
import se.mandat.kernel.Rejected;
import se.mandat.kernel.followups.Grade;
import se.mandat.kernel.goals.GoalId;
import se.mandat.kernel.steering.GoalKind;
import se.mandat.kernel.steering.ModelVersion;
import se.mandat.kernel.steering.Scale;
import se.mandat.kernel.steering.SteeringRule;

/** What a judgement may be, by the scale of what is judged. A goal is judged by the model it was set under. */
final class Scales {
    private Scales() {}

    static void mustHold(JudgeGoal c, World world) {
        Optional<ModelVersion> model = world.modelOf(c.goal());
        String kind = world.kindOf(c.goal());
        if (model.isEmpty() || kind == null) {
            mustBeUsual(c.grade());
            return;
        }
        Optional<GoalKind> known = model.get().model().kind(kind);
        when(known.isPresent() && known.get().scale() == null, SteeringRule.KIND_NOT_JUDGED, "goal", kind);
        mustHold(model.get().model().scaleOf(kind), c.grade());
    }

    /** The best a goal can be judged. */
    static Grade best(GoalId goal, World world) {
        String kind = world.kindOf(goal);
        return world.modelOf(goal)
                .flatMap(
                        model -> kind == null ? Optional.empty() : model.model().scaleOf(kind))
                .map(scale -> scale.grades().getFirst().grade())
                .orElse(Grade.FULLY);
    }

    static void mustHold(JudgeQuality c, World world) {
        mustHold(world.model(c.about().to()).flatMap(model -> model.model().qualityScale()), c.grade());
    }

    /** A group is judged by the grades of any scale of the model in force. */
    static void mustHold(JudgeGroup c, World world) {
        Grade grade = c.grade();
        if (grade == null) {
            return;
        }
        List<Scale> scales =
                world.model(c.about().to()).map(model -> model.model().scales()).orElse(List.of());
        if (scales.isEmpty()) {
            mustBeUsual(grade);
        } else if (scales.stream().noneMatch(scale -> scale.holds(grade))) {
            refuse(
                    grade,
                    scales.stream()
                            .flatMap(scale -> scale.words().stream())
                            .distinct()
                            .toList());
        }
    }

    private static void mustHold(Optional<Scale> scale, Grade grade) {
        if (scale.isEmpty()) {
            mustBeUsual(grade);
        } else if (!scale.get().holds(grade)) {
            refuse(grade, scale.get().words());
        }
    }

    private static void mustBeUsual(Grade grade) {
        if (!grade.isReserved() && !Grade.USUAL.contains(grade)) {
            refuse(grade, Grade.USUAL);
        }
    }

    private static void refuse(Grade grade, List<?> scale) {
        throw new Rejected(SteeringRule.GRADE_NOT_ON_SCALE, grade, scale).at("grade");
    }
}
