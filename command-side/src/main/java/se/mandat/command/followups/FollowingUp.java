package se.mandat.command.followups;

import static se.mandat.command.world.Refuse.when;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import se.mandat.command.followups.Followup.Covered;
import se.mandat.command.followups.Followup.Figure;
import se.mandat.command.followups.Followup.Stage;
import se.mandat.command.world.World;
import se.mandat.kernel.Act;
import se.mandat.kernel.FollowupCommand;
import se.mandat.kernel.FollowupCommand.*;
import se.mandat.kernel.FollowupEvent;
import se.mandat.kernel.FollowupEvent.*;
import se.mandat.kernel.Measurement;
import se.mandat.kernel.Missing;
import se.mandat.kernel.Rejected;
import se.mandat.kernel.Text;
import se.mandat.kernel.followups.FollowupId;
import se.mandat.kernel.followups.FollowupRule;
import se.mandat.kernel.goals.GoalId;
import se.mandat.kernel.goals.GoalRule;
import se.mandat.kernel.indicators.Definition;
import se.mandat.kernel.indicators.IndicatorId;
import se.mandat.kernel.indicators.IndicatorRule;
import se.mandat.kernel.indicators.IndicatorSource;
import se.mandat.kernel.missions.MissionRule;
import se.mandat.kernel.organisation.OrganisationRule;
import se.mandat.kernel.periods.PeriodRule;
import se.mandat.kernel.periods.PeriodStatus;

/** What may be done in a follow-up. */
record FollowingUp(Followup followup, Act act, World world) {

    List<FollowupEvent> decide(FollowupCommand command) {
        return switch (command) {
            case OpenFollowup c -> open(c);
            case ReportOutcome c -> report(c);
            case CorrectOutcome c -> correct(c);
            case ReviseOutcome c -> revise(c);
            case ApproveCorrection c -> approveCorrection(c);
            case DeclineCorrection c -> declineCorrection(c);
            case GiveForecast c -> forecast(c);
            case JudgeGoal c -> judgeGoal(c);
            case JudgeCoverage c -> judgeCoverage(c);
            case JudgeQuality c -> judgeQuality(c);
            case JudgeGroup c -> judgeGroup(c);
            case SubmitFollowup c -> submit(c);
            case ReturnFollowup c -> sendBack(c);
            case ApproveFollowup c -> approve(c);
        };
    }

    private List<FollowupEvent> open(OpenFollowup c) {
        if (followup.stage() != Stage.NOT_OPEN) {
            return List.of();
        }
        periodMustBeOpen(c.followup());
        when(
                !world.unitExistsDuring(c.followup().unit(), c.followup().period()),
                OrganisationRule.UNIT_UNKNOWN,
                "followup",
                c.followup().unit());
        return List.of(new FollowupOpened(c.followup()));
    }

    private List<FollowupEvent> report(ReportOutcome c) {
        Measurement already = followup.outcomes().get(new Figure(c.indicator(), c.about()));
        if (already != null && already.sameAs(c.outcome())) {
            return List.of();
        }
        mustBeWritable(c.followup());
        when(already != null, FollowupRule.OUTCOME_REPORTED, c.indicator(), c.about());
        mustBeInUse(c.indicator());
        String comment = Text.optional(c.comment(), "comment", 4000);
        when(c.outcome().missing() == Missing.SECRET && comment == null, FollowupRule.REASON_REQUIRED, "comment", null);
        return List.of(new OutcomeReported(c.followup(), c.indicator(), c.about(), c.outcome(), comment));
    }

    private List<FollowupEvent> correct(CorrectOutcome c) {
        Figure figure = new Figure(c.indicator(), c.about());
        String reason = reason(c.reason());
        Measurement already = followup.outcomes().get(figure);
        if (already == null) {
            throw new Rejected(FollowupRule.OUTCOME_UNKNOWN, c.indicator(), c.about());
        }
        if (already.sameAs(c.outcome())) {
            return List.of();
        }
        if (isBeingWritten(c.followup())) {
            return List.of(new OutcomeCorrected(c.followup(), c.indicator(), c.about(), c.outcome(), reason, null));
        }
        CorrectionProposed proposal = new CorrectionProposed(
                c.followup(),
                c.indicator(),
                c.about(),
                c.outcome(),
                reason,
                act.actor().id());
        CorrectionProposed waiting = followup.corrections().get(figure);
        if (proposal.equals(waiting)) {
            return List.of();
        }
        when(waiting != null, FollowupRule.CORRECTION_WAITS, c.indicator(), c.about());
        return List.of(proposal);
    }

    private List<FollowupEvent> revise(ReviseOutcome c) {
        String reason = reason(c.reason());
        Measurement already = followup.outcomes().get(new Figure(c.indicator(), c.about()));
        if (already == null) {
            throw new Rejected(FollowupRule.OUTCOME_UNKNOWN, c.indicator(), c.about());
        }
        if (already.sameAs(c.outcome())) {
            return List.of();
        }
        Definition definition = world.definition(c.indicator())
                .orElseThrow(() -> new Rejected(IndicatorRule.INDICATOR_UNKNOWN, c.indicator()).at("indicator"));
        boolean own = definition.source() == IndicatorSource.MANUAL;
        when(own, FollowupRule.NOT_IMPORTED, "indicator", c.indicator());
        return List.of(new OutcomeRevised(c.followup(), c.indicator(), c.about(), c.outcome(), c.published(), reason));
    }

    private List<FollowupEvent> approveCorrection(ApproveCorrection c) {
        CorrectionProposed waiting = waiting(new Figure(c.indicator(), c.about()));
        when(waiting.proposedBy().equals(act.actor().id()), FollowupRule.SELF_APPROVAL);
        return List.of(new OutcomeCorrected(
                c.followup(), c.indicator(), c.about(), waiting.outcome(), waiting.reason(), waiting.proposedBy()));
    }

    private List<FollowupEvent> declineCorrection(DeclineCorrection c) {
        var _ = waiting(new Figure(c.indicator(), c.about()));
        return List.of(new CorrectionDeclined(c.followup(), c.indicator(), c.about(), reason(c.reason())));
    }

    private List<FollowupEvent> forecast(GiveForecast c) {
        var _ = new Measurement(c.forecast(), c.ofTotal(), null);
        ForecastGiven event = new ForecastGiven(
                c.followup(),
                c.indicator(),
                c.about(),
                c.forecast(),
                c.ofTotal(),
                Text.optional(c.comment(), "comment", 4000));
        if (event.equals(followup.forecasts().get(new Figure(c.indicator(), c.about())))) {
            return List.of();
        }
        mustBeWritable(c.followup());
        mustBeInUse(c.indicator());
        return List.of(event);
    }

    private List<FollowupEvent> judgeGoal(JudgeGoal c) {
        GoalJudged event =
                new GoalJudged(c.followup(), c.goal(), c.about(), c.grade(), c.expected(), ground(c.ground()));
        mustBeSet(c.goal(), "goal");
        Scales.mustHold(c, world);
        return judge(c.followup(), event, followup.says(c.goal(), c.about(), event));
    }

    private List<FollowupEvent> judgeCoverage(JudgeCoverage c) {
        CoverageJudged event = new CoverageJudged(c.followup(), c.goal(), c.about(), c.coverage(), ground(c.ground()));
        mustBeSet(c.goal(), "goal");
        return judge(c.followup(), event, followup.says(new Covered(c.goal()), c.about(), event));
    }

    private List<FollowupEvent> judgeQuality(JudgeQuality c) {
        String factor = Text.optional(c.factor(), "factor", 200);
        QualityJudged event = new QualityJudged(c.followup(), factor, c.about(), c.grade(), ground(c.ground()));
        String subject = String.valueOf(factor);
        boolean known = factor == null || world.knowsFactor(c.followup().unit(), factor, c.about());
        when(!known, MissionRule.FACTOR_UNKNOWN, "factor", factor);
        Scales.mustHold(c, world);
        return judge(c.followup(), event, followup.says(subject, c.about(), event));
    }

    private List<FollowupEvent> judgeGroup(JudgeGroup c) {
        mustBeCount(c.met(), c.of(), c.metGoals().size());
        c.metGoals().forEach(goal -> mustBeSet(goal, "metGoals"));
        GroupJudged event = new GroupJudged(
                c.followup(),
                c.group(),
                Text.required(c.title(), "title", 200),
                c.about(),
                c.grade(),
                c.met(),
                c.of(),
                List.copyOf(c.metGoals()),
                c.expected(),
                ground(c.ground()));
        return judge(c.followup(), event, followup.says(c.group(), c.about(), event));
    }

    private List<FollowupEvent> judge(FollowupId id, FollowupEvent event, boolean said) {
        if (said) {
            return List.of();
        }
        mustBeWritable(id);
        return List.of(event);
    }

    private List<FollowupEvent> submit(SubmitFollowup c) {
        if (followup.stage() == Stage.SUBMITTED && act.actor().id().equals(followup.submittedBy())) {
            return List.of();
        }
        mustBeWritable(c.followup());
        return List.of(new FollowupSubmitted(c.followup(), act.actor().id()));
    }

    private List<FollowupEvent> sendBack(ReturnFollowup c) {
        mustBeSubmitted(c.followup());
        periodMustBeOpen(c.followup());
        return List.of(new FollowupReturned(c.followup(), reason(c.reason())));
    }

    private List<FollowupEvent> approve(ApproveFollowup c) {
        if (followup.stage() == Stage.APPROVED) {
            return List.of();
        }
        mustBeSubmitted(c.followup());
        when(act.actor().id().equals(followup.submittedBy()), FollowupRule.SELF_APPROVAL);
        return List.of(new FollowupApproved(c.followup()));
    }

    private static void mustBeCount(@Nullable Integer met, @Nullable Integer of, int named) {
        if (met == null || of == null) {
            when(met != null || of != null, FollowupRule.NOT_A_COUNT, "met", met);
            return;
        }
        when(of < 1 || met < 0 || met > of, FollowupRule.NOT_A_COUNT, "met", met);
        when(named > met, FollowupRule.NOT_A_COUNT, "metGoals", met);
    }

    private void mustBeWritable(FollowupId id) {
        periodMustBeOpen(id);
        switch (followup.stage()) {
            case NOT_OPEN -> throw new Rejected(FollowupRule.FOLLOWUP_UNKNOWN, id.unit(), id.period());
            case SUBMITTED, APPROVED -> throw new Rejected(FollowupRule.FOLLOWUP_SUBMITTED, id.unit(), id.period());
            case OPEN, RETURNED -> {}
        }
    }

    private boolean isBeingWritten(FollowupId id) {
        return world.period(id.period()) == PeriodStatus.OPEN
                && (followup.stage() == Stage.OPEN || followup.stage() == Stage.RETURNED);
    }

    private void mustBeSubmitted(FollowupId id) {
        when(followup.stage() == Stage.NOT_OPEN, FollowupRule.FOLLOWUP_UNKNOWN, id.unit(), id.period());
        when(followup.stage() != Stage.SUBMITTED, FollowupRule.FOLLOWUP_NOT_SUBMITTED, id.unit(), id.period());
    }

    private void periodMustBeOpen(FollowupId id) {
        switch (world.period(id.period())) {
            case UNKNOWN -> throw new Rejected(PeriodRule.PERIOD_UNKNOWN, id.period());
            case SCHEDULED -> throw new Rejected(PeriodRule.PERIOD_NOT_OPEN, id.period());
            case CLOSED -> throw new Rejected(PeriodRule.PERIOD_CLOSED, id.period());
            case OPEN -> {}
        }
    }

    private void mustBeInUse(IndicatorId indicator) {
        when(!world.indicatorInUse(indicator), IndicatorRule.INDICATOR_UNKNOWN, "indicator", indicator);
    }

    private void mustBeSet(GoalId goal, String field) {
        when(!world.goalSet(goal), GoalRule.GOAL_UNKNOWN, field, goal);
    }

    private CorrectionProposed waiting(Figure figure) {
        CorrectionProposed waiting = followup.corrections().get(figure);
        if (waiting == null) {
            throw new Rejected(FollowupRule.CORRECTION_UNKNOWN, figure.indicator(), figure.about());
        }
        return waiting;
    }

    private static String reason(@Nullable String reason) {
        when(reason == null || reason.isBlank(), FollowupRule.REASON_REQUIRED, "reason", null);
        return Objects.requireNonNull(Text.optional(reason, "reason", 2000));
    }

    private static String ground(@Nullable String ground) {
        when(ground == null || ground.isBlank(), FollowupRule.GROUND_REQUIRED, "ground", null);
        return Objects.requireNonNull(Text.optional(ground, "ground", 4000));
    }
}
