package se.mandat.query.plans;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import se.mandat.kernel.Period;
import se.mandat.kernel.goals.GoalId;
import se.mandat.kernel.indicators.IndicatorId;
import se.mandat.kernel.plans.FrozenFactor;
import se.mandat.kernel.plans.FrozenGoal;
import se.mandat.kernel.plans.FrozenIndicator;
import se.mandat.kernel.plans.Yardstick;
import se.mandat.query.followup.FigureRow;
import se.mandat.query.followup.JudgementRow;
import se.mandat.query.followup.JudgementRow.Kind;

/**
 * What a report says of what was decided (domain rule 3).
 *
 * @param reporting           the report
 * @param unreportedGoals     decided, and the report does not judge them
 * @param unreported          decided, and the report neither gives a figure nor says why there is none
 * @param ended               decided, and no longer followed: nothing is missing
 * @param undecidedGoals      judged in the report, and not decided
 * @param undecidedIndicators reported, and not decided
 * @param unreportedFactors   quality factors decided, and the report does not judge them
 */
public record Accounted(
        Period reporting,
        List<FrozenGoal> unreportedGoals,
        List<FrozenIndicator> unreported,
        List<FrozenIndicator> ended,
        List<GoalId> undecidedGoals,
        List<IndicatorId> undecidedIndicators,
        List<FrozenFactor> unreportedFactors) {
    /**
     * Holds one report against what was decided.
     *
     * @param gone    indicators that are no longer followed
     * @param decided indicators with a level decided without a goal: they were decided too
     */
    public static Accounted of(
            Yardstick yardstick,
            Period reporting,
            List<FigureRow> figures,
            List<JudgementRow> judgements,
            Set<IndicatorId> gone,
            Set<IndicatorId> decided) {
        Set<IndicatorId> reported = new LinkedHashSet<>();
        figures.forEach(figure -> reported.add(figure.indicator()));
        Set<GoalId> judged = judged(judgements);
        return new Accounted(
                reporting,
                yardstick.goals().stream()
                        .filter(goal -> !judged.contains(goal.goal()))
                        .toList(),
                yardstick.indicators().stream()
                        .filter(indicator -> !reported.contains(indicator.indicator()))
                        .filter(indicator -> !gone.contains(indicator.indicator()))
                        .toList(),
                yardstick.indicators().stream()
                        .filter(indicator -> !reported.contains(indicator.indicator()))
                        .filter(indicator -> gone.contains(indicator.indicator()))
                        .toList(),
                judged.stream().filter(goal -> yardstick.goal(goal).isEmpty()).toList(),
                reported.stream()
                        .filter(indicator -> !yardstick.has(indicator) && !decided.contains(indicator))
                        .toList(),
                yardstick.factors().stream()
                        .filter(factor -> judgements.stream()
                                .noneMatch(judgement -> judgement.kind() == Kind.QUALITY
                                        && judgement
                                                .subject()
                                                .equals(factor.factor().value())))
                        .toList());
    }

    /** Goals judged by themselves, or counted as met in a judgement of several. */
    private static Set<GoalId> judged(List<JudgementRow> judgements) {
        Set<GoalId> judged = new LinkedHashSet<>();
        for (JudgementRow judgement : judgements) {
            if (judgement.kind() == Kind.GOAL) {
                judged.add(new GoalId(judgement.subject()));
            }
            judged.addAll(judgement.metGoals());
        }
        return judged;
    }

    /** Whether the report says what was decided, and nothing else. */
    public boolean complete() {
        return unreportedGoals.isEmpty()
                && unreported.isEmpty()
                && unreportedFactors.isEmpty()
                && undecidedGoals.isEmpty()
                && undecidedIndicators.isEmpty();
    }
}
