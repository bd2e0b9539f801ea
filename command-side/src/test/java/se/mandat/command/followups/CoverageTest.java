package se.mandat.command.followups;

import static se.mandat.command.spec.Orebro.KF;
import static se.mandat.command.spec.Orebro.YEAR_2024;
import static se.mandat.command.spec.Orebro.by;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import se.mandat.command.spec.FakeWorld;
import se.mandat.command.spec.Spec;
import se.mandat.kernel.FollowupCommand;
import se.mandat.kernel.FollowupCommand.JudgeCoverage;
import se.mandat.kernel.FollowupEvent;
import se.mandat.kernel.FollowupEvent.CoverageJudged;
import se.mandat.kernel.FollowupEvent.FollowupOpened;
import se.mandat.kernel.FollowupEvent.FollowupSubmitted;
import se.mandat.kernel.followups.Coverage;
import se.mandat.kernel.followups.FollowupId;
import se.mandat.kernel.followups.FollowupRule;
import se.mandat.kernel.goals.GoalId;
import se.mandat.kernel.goals.GoalRule;
import se.mandat.kernel.periods.PeriodStatus;

@DisplayName("Träffbilden: hur väl målen under täcker ett mål")
class CoverageTest extends Spec<Followup, FollowupEvent, FollowupCommand> {
    private static final FollowupId REPORT = FollowupId.of(KF, YEAR_2024);
    private static final GoalId GOAL = new GoalId("trygghet");
    private static final FollowupOpened OPENED = new FollowupOpened(REPORT);
    private static final CoverageJudged JUDGED = judged(Coverage.PARTLY);

    private final FakeWorld world = new FakeWorld().goal(GOAL).period(YEAR_2024, PeriodStatus.OPEN);

    @Test
    @DisplayName("bedöms med grund, och kan bedömas om så länge rapporten skrivs")
    void coverage_is_judged() {
        given(OPENED)
                .when(judge(GOAL, Coverage.PARTLY, "Ingen har mål för gator"))
                .then(JUDGED);
        given(OPENED, JUDGED)
                .when(judge(GOAL, Coverage.LOW, "Ingen har mål för gator"))
                .then(judged(Coverage.LOW));
    }

    @Test
    @DisplayName("kräver grund, ett mål som finns och en rapport som får skrivas")
    void coverage_is_refused() {
        given(OPENED).when(judge(GOAL, Coverage.FULL, " ")).thenRejected(FollowupRule.GROUND_REQUIRED, "ground");
        given(OPENED)
                .when(judge(new GoalId("finns-ej"), Coverage.FULL, "Allt"))
                .thenRejected(GoalRule.GOAL_UNKNOWN, "goal");
        given(OPENED, new FollowupSubmitted(REPORT, "p-1"))
                .when(judge(GOAL, Coverage.FULL, "Allt"))
                .thenRejected(FollowupRule.FOLLOWUP_SUBMITTED);
    }

    private static JudgeCoverage judge(GoalId goal, Coverage coverage, String ground) {
        return new JudgeCoverage(REPORT, goal, YEAR_2024, coverage, ground);
    }

    private static CoverageJudged judged(Coverage coverage) {
        return new CoverageJudged(REPORT, GOAL, YEAR_2024, coverage, "Ingen har mål för gator");
    }

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
        return Followup.decide(state, command, by("controller-1"), world);
    }
}
