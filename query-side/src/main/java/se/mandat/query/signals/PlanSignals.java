package se.mandat.query.signals;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.mandat.kernel.goals.GoalId;
import se.mandat.kernel.indicators.IndicatorId;
import se.mandat.kernel.plans.FrozenFactor;
import se.mandat.kernel.plans.FrozenGoal;
import se.mandat.kernel.plans.FrozenIndicator;
import se.mandat.query.followup.FigureRow;
import se.mandat.query.followup.FollowupRow;
import se.mandat.query.followup.JudgementRow;
import se.mandat.query.plans.Accounted;
import se.mandat.query.plans.PlanRow;
import se.mandat.query.signals.Signal.On;
import se.mandat.query.view.Version;

/** What the year's report says of what was decided, where the two do not agree. */
record PlanSignals(
        PlanRow plan,
        FollowupRow report,
        Accounted accounted,
        List<Version<FigureRow>> figures,
        List<Version<JudgementRow>> judgements) {

    List<Signal> all() {
        return Stream.of(
                        accounted.unreportedGoals().stream().map(this::unreported),
                        accounted.unreported().stream().map(this::unreported),
                        accounted.unreportedFactors().stream().map(this::unreported),
                        accounted.undecidedGoals().stream().map(this::undecided),
                        accounted.undecidedIndicators().stream().map(this::undecided))
                .flatMap(signals -> signals)
                .toList();
    }

    private Signal unreported(FrozenGoal goal) {
        return signal(
                SignalKind.DECIDED_NOT_REPORTED,
                ".goal",
                goal.goal().value(),
                goal.goal(),
                null,
                goal.title(),
                List.of());
    }

    private Signal unreported(FrozenIndicator indicator) {
        return signal(
                SignalKind.DECIDED_NOT_REPORTED,
                "",
                indicator.indicator().value(),
                null,
                indicator.indicator(),
                indicator.title(),
                List.of());
    }

    private Signal unreported(FrozenFactor factor) {
        return signal(
                SignalKind.DECIDED_NOT_REPORTED,
                ".factor",
                factor.factor().value(),
                null,
                null,
                factor.title(),
                List.of());
    }

    private Signal undecided(GoalId goal) {
        List<Long> judged = judgements.stream()
                .filter(one -> one.row().subject().equals(goal.value())
                        || one.row().metGoals().contains(goal))
                .map(Version::position)
                .toList();
        return signal(SignalKind.REPORTED_NOT_DECIDED, ".goal", goal.value(), goal, null, goal, judged);
    }

    private Signal undecided(IndicatorId indicator) {
        List<Long> reported = figures.stream()
                .filter(figure -> figure.row().indicator().equals(indicator))
                .map(Version::position)
                .toList();
        return signal(SignalKind.REPORTED_NOT_DECIDED, "", indicator.value(), null, indicator, indicator, reported);
    }

    private Signal signal(
            SignalKind kind,
            String form,
            String subject,
            @Nullable GoalId goal,
            @Nullable IndicatorId indicator,
            Object called,
            List<Long> reported) {
        List<Long> evidence = new ArrayList<>(reported);
        evidence.add(plan.decidedAt().getLast());
        evidence.add(Objects.requireNonNull(report.handedInAt()));
        return new Signal(
                kind,
                plan.unit() + "." + subject,
                plan.year(),
                List.of(plan.unit()),
                goal,
                indicator,
                "enheter/" + plan.unit() + "/plan/" + plan.year(),
                form,
                List.of(plan.unit(), plan.year().value(), called, new On(plan.decision())),
                evidence);
    }
}
