package se.mandat.query.plans;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.mandat.kernel.Period;
import se.mandat.kernel.indicators.IndicatorId;
import se.mandat.kernel.plans.FrozenGoal;
import se.mandat.kernel.plans.FrozenIndicator;
import se.mandat.kernel.plans.FrozenTarget;
import se.mandat.query.export.Rows;
import se.mandat.query.export.Sheet;
import se.mandat.query.ui.Names;

/** A unit's plan as a table: each goal and each target of it, as decided and as it is now. */
final class PlanSheet {
    private PlanSheet() {}

    /** A target of a goal; a goal without any has one line, and so has an indicator of the plan without a target. */
    private record Line(
            @Nullable FrozenGoal goal,
            @Nullable IndicatorId indicator,
            @Nullable Period period,
            @Nullable FrozenTarget decided,
            @Nullable FrozenTarget now) {}

    private record Aim(IndicatorId indicator, Period period) {
        static Aim of(FrozenTarget target) {
            return new Aim(target.indicator(), target.period());
        }
    }

    static Sheet of(PlanContent it) {
        Names names = it.names();
        return Rows.of("plan", it.visit().texts(), lines(it))
                .text("unit", line -> it.unit().unit().value())
                .text("year", line -> it.year().value())
                .text(
                        "goal",
                        line -> line.goal == null ? null : line.goal.goal().value())
                .text("title", line -> line.goal == null ? null : line.goal.title())
                .text("goalKind", line -> line.goal == null ? null : line.goal.kind())
                .yes("soundEconomy", line -> line.goal == null ? null : line.goal.soundEconomy())
                .text("indicator", line -> line.indicator == null ? null : line.indicator.value())
                .text("indicatorName", line -> line.indicator == null ? null : names.indicator(line.indicator))
                .text("unitOfMeasure", line -> line.indicator == null ? null : names.unitOfMeasure(line.indicator))
                .text("period", line -> line.period == null ? null : line.period.value())
                .word("decidedComparison", line -> line.decided == null ? null : line.decided.comparison())
                .number("decidedTarget", line -> line.decided == null ? null : line.decided.value())
                .word("comparison", line -> line.now == null ? null : line.now.comparison())
                .number("target", line -> line.now == null ? null : line.now.value())
                .sheet();
    }

    private static List<Line> lines(PlanContent it) {
        List<Line> lines = new ArrayList<>();
        Set<IndicatorId> aimed = new LinkedHashSet<>();
        for (PlanLine line : it.lines()) {
            Set<Aim> aims = new LinkedHashSet<>();
            Stream.of(Optional.ofNullable(line.decided()), Optional.ofNullable(line.now()))
                    .flatMap(Optional::stream)
                    .forEach(goal -> goal.targets().forEach(target -> aims.add(Aim.of(target))));
            if (aims.isEmpty()) {
                lines.add(new Line(line.named(), null, null, null, null));
            }
            aims.forEach(aim -> {
                aimed.add(aim.indicator());
                lines.add(new Line(
                        line.named(),
                        aim.indicator(),
                        aim.period(),
                        target(line.decided(), aim),
                        target(line.now(), aim)));
            });
        }
        it.yardstick().indicators().stream()
                .map(FrozenIndicator::indicator)
                .filter(indicator -> !aimed.contains(indicator))
                .forEach(indicator -> lines.add(new Line(null, indicator, null, null, null)));
        return lines;
    }

    private static @Nullable FrozenTarget target(@Nullable FrozenGoal goal, Aim aim) {
        return goal == null
                ? null
                : goal.targets().stream()
                        .filter(target -> Aim.of(target).equals(aim))
                        .findFirst()
                        .orElse(null);
    }
}
