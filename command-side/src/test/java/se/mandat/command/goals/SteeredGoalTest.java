package se.mandat.command.goals;

import static se.mandat.command.spec.Orebro.BOM;
import static se.mandat.command.spec.Orebro.KF;
import static se.mandat.command.spec.Orebro.day;
import static se.mandat.command.spec.Steerings.THREE_LEVELS;
import static se.mandat.command.spec.Steerings.kind;
import static se.mandat.command.spec.Steerings.model;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import se.mandat.command.spec.FakeWorld;
import se.mandat.command.spec.Spec;
import se.mandat.kernel.GoalCommand;
import se.mandat.kernel.GoalCommand.HandOverGoal;
import se.mandat.kernel.GoalCommand.LinkGoal;
import se.mandat.kernel.GoalCommand.SetGoal;
import se.mandat.kernel.GoalEvent;
import se.mandat.kernel.GoalEvent.GoalHandedOver;
import se.mandat.kernel.GoalEvent.GoalLinked;
import se.mandat.kernel.GoalEvent.GoalSet;
import se.mandat.kernel.goals.GoalId;
import se.mandat.kernel.mandates.AreaId;
import se.mandat.kernel.organisation.UnitId;
import se.mandat.kernel.organisation.UnitType;
import se.mandat.kernel.steering.SteeringRule;

@DisplayName("Målet i styrmodellen")
class SteeredGoalTest extends Spec<Goal, GoalEvent, GoalCommand> {
    private static final GoalId GOAL = new GoalId("trygg-skola");
    private static final GoalId SAFE = new GoalId("trygghet");
    private static final GoalId SCHOOL = new GoalId("skola");
    private static final AreaId AREA = new AreaId("2023-2026/larande");

    private final FakeWorld world = new FakeWorld()
            .unit(KF, day("2013-01-01"))
            .type(KF, UnitType.COUNCIL)
            .unit(BOM, day("2015-01-01"))
            .type(BOM, UnitType.COMMITTEE)
            .area(AREA)
            .model(day("2015-01-01"), model(List.of(kind("mål", List.of(), true, null)), List.of()))
            .model(day("2020-01-01"), THREE_LEVELS)
            .goal(set(SAFE, "inriktningsmål", KF, null, List.of(), "2020-01-01", 2))
            .goal(set(SCHOOL, "verksamhetsmål", KF, null, List.of(SAFE), "2020-01-01", 2));

    @Override
    protected Goal none() {
        return Goal.NONE;
    }

    @Override
    protected Goal evolve(Goal state, GoalEvent event) {
        return Goal.evolve(state, event);
    }

    @Override
    protected List<GoalEvent> decide(Goal state, GoalCommand command) {
        return Goal.decide(state, command, world);
    }

    @Test
    @DisplayName("Målet sätts under den version som gäller när målet börjar gälla")
    void version() {
        given().when(wanted("nämndmål", BOM, null, List.of(SCHOOL), "2024-01-01"))
                .then(set(GOAL, "nämndmål", BOM, null, List.of(SCHOOL), "2024-01-01", 2));
        given().when(wanted("mål", KF, AREA, List.of(), "2019-12-31"))
                .then(set(GOAL, "mål", KF, AREA, List.of(), "2019-12-31", 1));
    }

    @Test
    @DisplayName("Före den första modellen är allt tillåtet")
    void before_models() {
        given().when(wanted("vision", KF, null, List.of(SCHOOL), "2014-12-31"))
                .then(set(GOAL, "vision", KF, null, List.of(SCHOOL), "2014-12-31", null));
    }

    @Test
    @DisplayName("Ett slag som modellen inte har vägras")
    void unknown_kind() {
        given().when(wanted("mål", BOM, null, List.of(), "2024-01-01")).thenRejected(SteeringRule.KIND_UNKNOWN, "kind");
    }

    @Test
    @DisplayName("Ett mål bidrar bara till mål av slag som modellen tillåter")
    void not_under() {
        given().when(wanted("nämndmål", BOM, null, List.of(SAFE), "2024-01-01"))
                .thenRejected(SteeringRule.KIND_NOT_UNDER, "contributesTo");
        given(set(GOAL, "nämndmål", BOM, null, List.of(), "2024-01-01", 2))
                .when(new LinkGoal(GOAL, SAFE))
                .thenRejected(SteeringRule.KIND_NOT_UNDER, "to");
        given(set(GOAL, "nämndmål", BOM, null, List.of(), "2024-01-01", 2))
                .when(new LinkGoal(GOAL, SCHOOL))
                .then(new GoalLinked(GOAL, SCHOOL));
    }

    @Test
    @DisplayName("Ett slag som inte hör till områden hör inte till något område")
    void not_in_area() {
        given().when(wanted("verksamhetsmål", KF, AREA, List.of(), "2024-01-01"))
                .thenRejected(SteeringRule.KIND_NOT_UNDER, "area");
        given().when(wanted("inriktningsmål", KF, AREA, List.of(), "2024-01-01"))
                .then(set(GOAL, "inriktningsmål", KF, AREA, List.of(), "2024-01-01", 2));
    }

    @Test
    @DisplayName("Bara enheter av den sort modellen säger har mål av slaget")
    void owner() {
        given().when(wanted("nämndmål", KF, null, List.of(), "2024-01-01"))
                .thenRejected(SteeringRule.KIND_OWNER, "owner");
    }

    @Test
    @DisplayName("Ett mål överlåts bara till en enhet som får ha mål av slaget")
    void handed_over() {
        given(set(GOAL, "nämndmål", BOM, null, List.of(), "2024-01-01", 2))
                .when(new HandOverGoal(GOAL, KF, day("2024-07-01"), "Omorganisation"))
                .thenRejected(SteeringRule.KIND_OWNER, "to");
        given(set(GOAL, "nämndmål", KF, null, List.of(), "2024-01-01", 2))
                .when(new HandOverGoal(GOAL, BOM, day("2024-07-01"), "Omorganisation"))
                .then(new GoalHandedOver(GOAL, BOM, day("2024-07-01"), "Omorganisation"));
    }

    @Test
    @DisplayName("Ett äldre mål länkas enligt sin egen modell, och ett utan modell hur som helst")
    void old_goals() {
        given(set(GOAL, "mål", KF, null, List.of(), "2016-01-01", 1))
                .when(new LinkGoal(GOAL, SAFE))
                .thenRejected(SteeringRule.KIND_NOT_UNDER, "to");
        given(set(GOAL, "mål", KF, null, List.of(), "2014-01-01", null))
                .when(new LinkGoal(GOAL, SAFE))
                .then(new GoalLinked(GOAL, SAFE));
    }

    @Test
    @DisplayName("Samma mål två gånger är ett mål, också när en ny modell har antagits sedan dess")
    void twice_is_once() {
        given(set(GOAL, "mål", KF, null, List.of(), "2024-01-01", 1))
                .when(wanted("mål", KF, null, List.of(), "2024-01-01"))
                .thenNothing();
    }

    private static SetGoal wanted(String kind, UnitId owner, @Nullable AreaId area, List<GoalId> above, String from) {
        return new SetGoal(
                GOAL, kind, "Alla barn är trygga", owner, area, above, List.of(), List.of(), day(from), null, false);
    }

    private static GoalSet set(
            GoalId goal,
            String kind,
            UnitId owner,
            @Nullable AreaId area,
            List<GoalId> above,
            String from,
            @Nullable Integer model) {
        return new GoalSet(
                goal,
                kind,
                "Alla barn är trygga",
                owner,
                area,
                above,
                List.of(),
                List.of(),
                day(from),
                null,
                false,
                model);
    }
}
