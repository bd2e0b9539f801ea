package se.mandat.command.followups;

import static org.assertj.core.api.Assertions.assertThat;
import static se.mandat.command.spec.Orebro.KF;
import static se.mandat.command.spec.Orebro.YEAR_2024;
import static se.mandat.command.spec.Orebro.by;
import static se.mandat.command.spec.Orebro.day;
import static se.mandat.command.spec.Steerings.NEARLY;
import static se.mandat.command.spec.Steerings.SCALE;
import static se.mandat.command.spec.Steerings.THREE_LEVELS;
import static se.mandat.command.spec.Steerings.grade;
import static se.mandat.command.spec.Steerings.model;
import static se.mandat.command.spec.Steerings.scale;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import se.mandat.command.spec.FakeWorld;
import se.mandat.command.spec.Spec;
import se.mandat.kernel.FollowupCommand;
import se.mandat.kernel.FollowupCommand.JudgeGoal;
import se.mandat.kernel.FollowupCommand.JudgeGroup;
import se.mandat.kernel.FollowupCommand.JudgeQuality;
import se.mandat.kernel.FollowupEvent;
import se.mandat.kernel.FollowupEvent.FollowupOpened;
import se.mandat.kernel.FollowupEvent.GoalJudged;
import se.mandat.kernel.FollowupEvent.GroupJudged;
import se.mandat.kernel.FollowupEvent.QualityJudged;
import se.mandat.kernel.GoalEvent.GoalSet;
import se.mandat.kernel.Period;
import se.mandat.kernel.followups.FollowupId;
import se.mandat.kernel.followups.Grade;
import se.mandat.kernel.followups.GroupId;
import se.mandat.kernel.goals.GoalId;
import se.mandat.kernel.missions.MissionRule;
import se.mandat.kernel.periods.PeriodStatus;
import se.mandat.kernel.steering.Scale;
import se.mandat.kernel.steering.SteeringRule;

@DisplayName("Bedömningen och skalan")
class ScalesTest extends Spec<Followup, FollowupEvent, FollowupCommand> {
    private static final FollowupId REPORT = FollowupId.of(KF, YEAR_2024);
    private static final FollowupOpened OPENED = new FollowupOpened(REPORT);
    private static final GoalId JUDGED = new GoalId("bedoms");
    private static final GoalId UNJUDGED = new GoalId("bedoms-inte");
    private static final GoalId OLD = new GoalId("aldre");
    private static final GroupId ALL = new GroupId("alla-mal");
    private static final String GROUND = "Årsredovisning 2024";

    private final FakeWorld world = new FakeWorld()
            .unit(KF, day("2013-01-01"))
            .period(YEAR_2024, PeriodStatus.OPEN)
            .model(day("2020-01-01"), THREE_LEVELS)
            .goal(set(JUDGED, "verksamhetsmål", 1))
            .goal(set(UNJUDGED, "inriktningsmål", 1))
            .goal(set(OLD, "mål", null));

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

    @Test
    @DisplayName("Ett mål bedöms med ett steg på skalan i sin modell")
    void on_the_scale() {
        given(OPENED).when(judge(JUDGED, NEARLY)).then(judged(JUDGED, NEARLY));
        given(OPENED).when(judge(JUDGED, Grade.PARTLY)).thenRejected(SteeringRule.GRADE_NOT_ON_SCALE, "grade");
    }

    @Test
    @DisplayName("Ej mätt och kan inte bedömas går alltid")
    void reserved() {
        for (Grade grade : Grade.RESERVED) {
            given(OPENED).when(judge(JUDGED, grade)).then(judged(JUDGED, grade));
            given(OPENED).when(judge(OLD, grade)).then(judged(OLD, grade));
        }
    }

    @Test
    @DisplayName("Ett mål av ett slag som inte bedöms bedöms inte")
    void not_judged() {
        given(OPENED).when(judge(UNJUDGED, Grade.FULLY)).thenRejected(SteeringRule.KIND_NOT_JUDGED, "goal");
    }

    @Test
    @DisplayName("Ett äldre mål bedöms som förr, fast modellen har ändrats")
    void old_goal() {
        given(OPENED).when(judge(OLD, Grade.PARTLY)).then(judged(OLD, Grade.PARTLY));
        given(OPENED).when(judge(OLD, NEARLY)).thenRejected(SteeringRule.GRADE_NOT_ON_SCALE, "grade");
    }

    @Test
    @DisplayName("Kvalitet bedöms enligt modellens skala för kvalitet, annars som vanligt")
    void by_the_scale_for_quality() {
        given(OPENED).when(quality(null, Grade.PARTLY)).then(qualityJudged(null, Grade.PARTLY));
        given(OPENED).when(quality(null, NEARLY)).thenRejected(SteeringRule.GRADE_NOT_ON_SCALE, "grade");
        var _ = world.model(
                day("2024-01-01"),
                model(
                        THREE_LEVELS.kinds(),
                        List.of(SCALE, scale("quality", grade("GOOD", "God"), grade("POOR", "Bristande")))));
        given(OPENED).when(quality(null, new Grade("GOOD"))).then(qualityJudged(null, new Grade("GOOD")));
        given(OPENED).when(quality(null, Grade.PARTLY)).thenRejected(SteeringRule.GRADE_NOT_ON_SCALE, "grade");
    }

    @Test
    @DisplayName("Mål som grupp bedöms med ett steg på någon av modellens skalor, eller utan steg")
    void group() {
        given(OPENED).when(group(NEARLY)).then(groupJudged(NEARLY));
        given(OPENED).when(group(null)).then(groupJudged(null));
        given(OPENED).when(group(Grade.PARTLY)).thenRejected(SteeringRule.GRADE_NOT_ON_SCALE, "grade");
    }

    @Test
    @DisplayName("Utan modell bedöms en grupp med de vanliga stegen")
    void group_without_model() {
        JudgeGroup before = new JudgeGroup(
                REPORT, ALL, "Alla mål", new Period("2019"), NEARLY, null, null, List.of(), false, GROUND);
        given(OPENED).when(before).thenRejected(SteeringRule.GRADE_NOT_ON_SCALE, "grade");
    }

    @Test
    @DisplayName("Det bästa ett mål kan bedömas är det första steget på dess skala, annars uppfyllt")
    void best() {
        assertThat(Scales.best(JUDGED, world)).isEqualTo(Grade.FULLY);
        assertThat(Scales.best(OLD, world)).isEqualTo(Grade.FULLY);
        Scale other = scale("goal", grade("GOOD", "God"), grade("POOR", "Bristande"));
        var _ = world.model(day("2024-01-01"), model(THREE_LEVELS.kinds(), List.of(other)))
                .goal(set(new GoalId("nytt"), "verksamhetsmål", 2));
        assertThat(Scales.best(new GoalId("nytt"), world)).isEqualTo(new Grade("GOOD"));
    }

    private static JudgeGroup group(@Nullable Grade grade) {
        return new JudgeGroup(REPORT, ALL, "Alla mål", YEAR_2024, grade, null, null, List.of(), false, GROUND);
    }

    private static GroupJudged groupJudged(@Nullable Grade grade) {
        return new GroupJudged(REPORT, ALL, "Alla mål", YEAR_2024, grade, null, null, List.of(), false, GROUND);
    }

    @Test
    @DisplayName("Där enheten har antagit kvalitetsfaktorer bedöms bara de, annars står ordet för sig självt")
    void factors() {
        given(OPENED).when(quality("Bemötande", Grade.FULLY)).then(qualityJudged("Bemötande", Grade.FULLY));
        var _ = world.factors(KF, "bemotande");
        given(OPENED).when(quality("bemotande", Grade.FULLY)).then(qualityJudged("bemotande", Grade.FULLY));
        given(OPENED).when(quality("Bemötande", Grade.FULLY)).thenRejected(MissionRule.FACTOR_UNKNOWN, "factor");
        given(OPENED).when(quality(null, Grade.FULLY)).then(qualityJudged(null, Grade.FULLY));
    }

    private static JudgeGoal judge(GoalId goal, Grade grade) {
        return new JudgeGoal(REPORT, goal, YEAR_2024, grade, false, GROUND);
    }

    private static GoalJudged judged(GoalId goal, Grade grade) {
        return new GoalJudged(REPORT, goal, YEAR_2024, grade, false, GROUND);
    }

    private static JudgeQuality quality(@Nullable String factor, Grade grade) {
        return new JudgeQuality(REPORT, factor, YEAR_2024, grade, GROUND);
    }

    private static QualityJudged qualityJudged(@Nullable String factor, Grade grade) {
        return new QualityJudged(REPORT, factor, YEAR_2024, grade, GROUND);
    }

    private static GoalSet set(GoalId goal, String kind, @Nullable Integer model) {
        return new GoalSet(
                goal, kind, "Målet", KF, null, List.of(), List.of(), List.of(), day("2020-01-01"), null, false, model);
    }
}
