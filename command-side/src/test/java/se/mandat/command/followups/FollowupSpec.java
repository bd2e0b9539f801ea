package se.mandat.command.followups;

import static se.mandat.command.spec.Orebro.KF;
import static se.mandat.command.spec.Orebro.YEAR_2024;
import static se.mandat.command.spec.Orebro.by;
import static se.mandat.command.spec.Orebro.day;

import java.math.BigDecimal;
import java.util.List;
import se.mandat.command.spec.FakeWorld;
import se.mandat.command.spec.Spec;
import se.mandat.kernel.Act;
import se.mandat.kernel.FollowupCommand;
import se.mandat.kernel.FollowupEvent;
import se.mandat.kernel.FollowupEvent.FollowupApproved;
import se.mandat.kernel.FollowupEvent.FollowupDecided;
import se.mandat.kernel.FollowupEvent.FollowupOpened;
import se.mandat.kernel.FollowupEvent.FollowupSubmitted;
import se.mandat.kernel.FollowupEvent.GoalJudged;
import se.mandat.kernel.FollowupEvent.OutcomeReported;
import se.mandat.kernel.Measurement;
import se.mandat.kernel.followups.FollowupId;
import se.mandat.kernel.followups.Grade;
import se.mandat.kernel.goals.GoalId;
import se.mandat.kernel.indicators.IndicatorId;
import se.mandat.kernel.periods.PeriodStatus;

/** What specifications of a follow-up share: the council's report for 2024, and who acts. */
abstract class FollowupSpec extends Spec<Followup, FollowupEvent, FollowupCommand> {
    static final String ANNA = "controller-anna";
    static final String BO = "ekonomichef-bo";
    static final FollowupId KF_2024 = FollowupId.of(KF, YEAR_2024);
    static final IndicatorId RESULT = new IndicatorId("i-resultat");
    static final GoalId GOAL = new GoalId("g-2024-f-resultat");
    static final String GROUND = "Årsredovisning 2024: två av fyra finansiella mål uppfylls.";

    static final FollowupOpened OPENED = new FollowupOpened(KF_2024);
    static final OutcomeReported REPORTED =
            new OutcomeReported(KF_2024, RESULT, YEAR_2024, Measurement.of(new BigDecimal("327")), null);
    static final GoalJudged JUDGED = new GoalJudged(KF_2024, GOAL, YEAR_2024, Grade.FULLY, false, GROUND);
    static final FollowupSubmitted SUBMITTED = new FollowupSubmitted(KF_2024, ANNA);
    static final FollowupApproved APPROVED = new FollowupApproved(KF_2024);
    static final FollowupDecided DECIDED = new FollowupDecided(KF_2024);

    final FakeWorld world = new FakeWorld()
            .unit(KF, day("2013-01-01"))
            .indicator(RESULT)
            .goal(GOAL)
            .period(YEAR_2024, PeriodStatus.OPEN);

    Act act = by(ANNA);

    @Override
    protected Followup none() {
        return Followup.NONE;
    }

    @Override
    protected Followup evolve(Followup state, FollowupEvent event) {
        return Followup.evolve(state, event);
    }

    @Override
    protected List<FollowupEvent> decide(Followup state, FollowupCommand command) {
        return Followup.decide(state, command, act, world);
    }
}
