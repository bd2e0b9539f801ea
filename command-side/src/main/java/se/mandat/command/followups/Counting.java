package se.mandat.command.followups;

import static se.mandat.command.followups.Situation.reason;
import static se.mandat.command.world.Refuse.when;

import java.util.List;
import se.mandat.command.followups.Figures.Figure;
import se.mandat.kernel.FollowupCommand.*;
import se.mandat.kernel.FollowupEvent;
import se.mandat.kernel.FollowupEvent.*;
import se.mandat.kernel.Measurement;
import se.mandat.kernel.Missing;
import se.mandat.kernel.Rejected;
import se.mandat.kernel.Text;
import se.mandat.kernel.followups.FollowupRule;
import se.mandat.kernel.indicators.Definition;
import se.mandat.kernel.indicators.IndicatorRule;
import se.mandat.kernel.indicators.IndicatorSource;

/** The figures of a follow-up: outcomes, their corrections, and forecasts. */
record Counting(Situation now) {

    List<OutcomeReported> report(ReportOutcome c) {
        Measurement already = figures().outcomes().get(new Figure(c.indicator(), c.about()));
        if (already != null && already.sameAs(c.outcome())) {
            return List.of();
        }
        now.mustBeWritable(c.followup());
        when(already != null, FollowupRule.OUTCOME_REPORTED, c.indicator(), c.about());
        now.mustBeInUse(c.indicator());
        now.mustNotTellOfTooFew(c.indicator(), c.outcome());
        String comment = Text.optional(c.comment(), "comment", 4000);
        when(c.outcome().missing() == Missing.SECRET && comment == null, FollowupRule.REASON_REQUIRED, "comment", null);
        return List.of(new OutcomeReported(c.followup(), c.indicator(), c.about(), c.outcome(), comment));
    }

    List<? extends FollowupEvent> correct(CorrectOutcome c) {
        Figure figure = new Figure(c.indicator(), c.about());
        String reason = reason(c.reason());
        Measurement already = figures().outcomes().get(figure);
        if (already == null) {
            throw new Rejected(FollowupRule.NOTHING_TO_CORRECT, c.indicator(), c.about());
        }
        if (already.sameAs(c.outcome())) {
            return List.of();
        }
        now.mustNotTellOfTooFew(c.indicator(), c.outcome());
        if (now.isBeingWritten(c.followup())) {
            return List.of(new OutcomeCorrected(c.followup(), c.indicator(), c.about(), c.outcome(), reason, null));
        }
        CorrectionProposed proposal =
                new CorrectionProposed(c.followup(), c.indicator(), c.about(), c.outcome(), reason, now.actor());
        CorrectionProposed waiting = figures().corrections().get(figure);
        if (proposal.equals(waiting)) {
            return List.of();
        }
        when(waiting != null, FollowupRule.CORRECTION_WAITS, c.indicator(), c.about());
        return List.of(proposal);
    }

    List<OutcomeRevised> revise(ReviseOutcome c) {
        String reason = reason(c.reason());
        Measurement already = figures().outcomes().get(new Figure(c.indicator(), c.about()));
        if (already == null) {
            throw new Rejected(FollowupRule.NOTHING_TO_CORRECT, c.indicator(), c.about());
        }
        if (already.sameAs(c.outcome())) {
            return List.of();
        }
        Definition definition = now.world()
                .definition(c.indicator())
                .orElseThrow(() -> new Rejected(IndicatorRule.INDICATOR_UNKNOWN, c.indicator()).at("indicator"));
        boolean own = definition.source() == IndicatorSource.MANUAL;
        when(own, FollowupRule.NOT_IMPORTED, "indicator", c.indicator());
        now.mustNotTellOfTooFew(c.indicator(), c.outcome());
        return List.of(new OutcomeRevised(c.followup(), c.indicator(), c.about(), c.outcome(), c.published(), reason));
    }

    List<OutcomeCorrected> approveCorrection(ApproveCorrection c) {
        CorrectionProposed waiting = waiting(new Figure(c.indicator(), c.about()));
        when(waiting.proposedBy().equals(now.actor()), FollowupRule.SELF_APPROVAL);
        now.mustNotHaveEntered(c.followup(), c.indicator(), c.about());
        return List.of(new OutcomeCorrected(
                c.followup(), c.indicator(), c.about(), waiting.outcome(), waiting.reason(), waiting.proposedBy()));
    }

    List<CorrectionDeclined> declineCorrection(DeclineCorrection c) {
        var _ = waiting(new Figure(c.indicator(), c.about()));
        return List.of(new CorrectionDeclined(c.followup(), c.indicator(), c.about(), reason(c.reason())));
    }

    List<ForecastGiven> forecast(GiveForecast c) {
        var _ = new Measurement(c.forecast(), c.ofTotal(), null);
        ForecastGiven event = new ForecastGiven(
                c.followup(),
                c.indicator(),
                c.about(),
                c.forecast(),
                c.ofTotal(),
                Text.optional(c.comment(), "comment", 4000));
        if (event.equals(figures().forecasts().get(new Figure(c.indicator(), c.about())))) {
            return List.of();
        }
        now.mustBeWritable(c.followup());
        now.mustBeInUse(c.indicator());
        return List.of(event);
    }

    private Figures figures() {
        return now.followup().figures();
    }

    private CorrectionProposed waiting(Figure figure) {
        CorrectionProposed waiting = figures().corrections().get(figure);
        if (waiting == null) {
            throw new Rejected(FollowupRule.CORRECTION_UNKNOWN, figure.indicator(), figure.about());
        }
        return waiting;
    }
}
