package se.mandat.query.followup;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import se.mandat.kernel.Period;
import se.mandat.kernel.PeriodKind;
import se.mandat.kernel.indicators.IndicatorId;
import se.mandat.kernel.plans.FrozenGoal;
import se.mandat.kernel.plans.FrozenIndicator;
import se.mandat.kernel.plans.Yardstick;
import se.mandat.query.followup.JudgementRow.Kind;
import se.mandat.query.plans.PlanRow;
import se.mandat.query.plans.PlansAt;

/**
 * What a report must say of what was decided for the year before it can be handed in, and does not say yet.
 *
 * @param figures   in the report of the year, the decided indicators that are in use (domain rule 3)
 * @param forecasts in the statutory interim report, the goals of sound economy it is not said how they are expected to end the
 *                  year (domain rule 8)
 */
record Owed(List<IndicatorId> figures, List<FrozenGoal> forecasts) {
    static Owed of(FollowupContent report) {
        Period year = Period.year(report.reporting().year());
        Optional<Yardstick> decided = new PlansAt(report.visit().at())
                .plan(report.unitId(), year)
                .filter(PlanRow::adopted)
                .map(PlanRow::yardstick);
        boolean whole = report.reporting().kind() == PeriodKind.YEAR;
        return new Owed(
                decided.stream()
                        .filter(_ -> whole)
                        .flatMap(plan -> figures(plan, report, year))
                        .toList(),
                decided.stream()
                        .filter(_ -> report.period().statutory())
                        .flatMap(plan -> forecasts(plan, report, year))
                        .toList());
    }

    private static Stream<IndicatorId> figures(Yardstick plan, FollowupContent report, Period year) {
        return plan.indicators().stream()
                .map(FrozenIndicator::indicator)
                .filter(id -> report.visit()
                        .at()
                        .indicator(id)
                        .filter(row -> row.endedOn() == null)
                        .isPresent())
                .filter(id -> report.outcomes().stream()
                        .map(FollowupContent.Figure::row)
                        .noneMatch(said ->
                                said.indicator().equals(id) && said.about().within(year)));
    }

    private static Stream<FrozenGoal> forecasts(Yardstick plan, FollowupContent report, Period year) {
        return plan.soundEconomy().stream().filter(goal -> !isForeseen(goal, report, year));
    }

    private static boolean isForeseen(FrozenGoal goal, FollowupContent report, Period year) {
        boolean judged = report.judgements().stream()
                .map(FollowupContent.Judged::row)
                .anyMatch(row -> row.kind() == Kind.GOAL
                        && row.subject().equals(goal.goal().value())
                        && row.about().equals(year)
                        && row.expected());
        return judged
                || goal.targets().stream()
                        .anyMatch(target -> report.forecasts().stream()
                                .map(FollowupContent.Figure::row)
                                .anyMatch(said -> said.indicator().equals(target.indicator())
                                        && said.about().equals(year)));
    }
}
