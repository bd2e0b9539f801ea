package se.mandat.command.imports;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.Function;
import se.mandat.kernel.GoalCommand;
import se.mandat.kernel.GoalCommand.ChangeTarget;
import se.mandat.kernel.GoalCommand.EndGoal;
import se.mandat.kernel.GoalCommand.LinkGoal;
import se.mandat.kernel.GoalCommand.RewordGoal;
import se.mandat.kernel.GoalCommand.SetGoal;
import se.mandat.kernel.GoalCommand.SetTarget;
import se.mandat.kernel.GoalCommand.UnlinkGoal;
import se.mandat.kernel.Period;
import se.mandat.kernel.goals.Comparison;
import se.mandat.kernel.goals.GoalId;
import se.mandat.kernel.indicators.IndicatorId;
import se.mandat.kernel.mandates.AreaId;
import se.mandat.kernel.organisation.UnitId;

/** Reads {@code goals.csv} and {@code targets.csv}. */
final class GoalRows {
    static final List<String> GOAL_COLUMNS = List.of(
            "op",
            "goal",
            "kind",
            "title",
            "owner",
            "area",
            "contributes_to",
            "contributors",
            "partners",
            "from",
            "to",
            "sound_economy",
            "last_day",
            "reason");
    static final List<String> TARGET_COLUMNS =
            List.of("op", "goal", "indicator", "period", "value", "comparison", "reason");

    private GoalRows() {}

    private enum Op {
        SET,
        REWORD,
        LINK,
        UNLINK,
        END
    }

    private enum TargetOp {
        SET,
        CHANGE
    }

    static GoalCommand goal(Row row) {
        Op op = row.as("op", Row.word(Op.class));
        GoalId goal = row.as("goal", GoalId::new);
        return switch (op) {
            case SET -> set(goal, row);
            case REWORD -> new RewordGoal(goal, row.text("title"), row.text("reason"));
            case LINK -> new LinkGoal(goal, row.as("contributes_to", GoalId::new));
            case UNLINK -> new UnlinkGoal(goal, row.as("contributes_to", GoalId::new));
            case END -> new EndGoal(goal, row.as("last_day", Row::date), row.text("reason"));
        };
    }

    static GoalCommand target(Row row) {
        TargetOp op = row.as("op", Row.word(TargetOp.class));
        GoalId goal = row.as("goal", GoalId::new);
        IndicatorId indicator = row.as("indicator", IndicatorId::new);
        Period period = row.as("period", Period::new);
        BigDecimal value = row.as("value", Row::number);
        Comparison comparison = row.as("comparison", Row.word(Comparison.class));
        return switch (op) {
            case SET -> new SetTarget(goal, indicator, period, value, comparison);
            case CHANGE -> new ChangeTarget(goal, indicator, period, value, comparison, row.text("reason"));
        };
    }

    private static SetGoal set(GoalId goal, Row row) {
        return new SetGoal(
                goal,
                row.text("kind"),
                row.text("title"),
                row.as("owner", UnitId::new),
                row.optionally("area", AreaId::new),
                row.list("contributes_to", GoalId::new),
                row.list("contributors", UnitId::new),
                row.list("partners", Function.identity()),
                row.as("from", Row::date),
                row.optionally("to", Row::date),
                row.flag("sound_economy"));
    }
}
