package se.mandat.command.plans;

import static se.mandat.command.spec.Orebro.BOM;
import static se.mandat.command.spec.Orebro.BUDGET_2025;
import static se.mandat.command.spec.Orebro.GRUNDSKOLA;
import static se.mandat.command.spec.Orebro.KF;
import static se.mandat.command.spec.Orebro.by;
import static se.mandat.command.spec.Orebro.day;
import static se.mandat.command.spec.Orebro.imported;
import static se.mandat.command.spec.Orebro.on;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import se.mandat.command.spec.FakeWorld;
import se.mandat.command.spec.Spec;
import se.mandat.command.spec.Steerings;
import se.mandat.command.world.KnownGoal;
import se.mandat.command.world.KnownGoal.Time;
import se.mandat.kernel.Act;
import se.mandat.kernel.Measurement;
import se.mandat.kernel.Missing;
import se.mandat.kernel.Period;
import se.mandat.kernel.PeriodKind;
import se.mandat.kernel.PlanCommand;
import se.mandat.kernel.PlanCommand.AdoptPlan;
import se.mandat.kernel.PlanCommand.AmendPlan;
import se.mandat.kernel.PlanCommand.BeginPlan;
import se.mandat.kernel.PlanCommand.MarkPlanReady;
import se.mandat.kernel.PlanCommand.TakePlanBack;
import se.mandat.kernel.PlanEvent;
import se.mandat.kernel.PlanEvent.PlanAdopted;
import se.mandat.kernel.PlanEvent.PlanAmended;
import se.mandat.kernel.PlanEvent.PlanBegun;
import se.mandat.kernel.PlanEvent.PlanReady;
import se.mandat.kernel.PlanEvent.PlanTakenBack;
import se.mandat.kernel.goals.Comparison;
import se.mandat.kernel.goals.GoalId;
import se.mandat.kernel.goals.GoalRule;
import se.mandat.kernel.indicators.Baseline;
import se.mandat.kernel.indicators.Definition;
import se.mandat.kernel.indicators.Direction;
import se.mandat.kernel.indicators.Following;
import se.mandat.kernel.indicators.IndicatorId;
import se.mandat.kernel.indicators.IndicatorRule;
import se.mandat.kernel.indicators.IndicatorSource;
import se.mandat.kernel.missions.FactorId;
import se.mandat.kernel.organisation.OrganisationRule;
import se.mandat.kernel.organisation.UnitId;
import se.mandat.kernel.plans.FrozenCore;
import se.mandat.kernel.plans.FrozenFactor;
import se.mandat.kernel.plans.FrozenGoal;
import se.mandat.kernel.plans.FrozenIndicator;
import se.mandat.kernel.plans.FrozenTarget;
import se.mandat.kernel.plans.PlanId;
import se.mandat.kernel.plans.PlanRule;
import se.mandat.kernel.steering.SteeringModel;

@DisplayName("Planen")
class PlanTest extends Spec<Plan, PlanEvent, PlanCommand> {
    private static final PlanId PLAN = PlanId.of(BOM, 2025);
    private static final GoalId SAFE = new GoalId("trygga-barn");
    private static final IndicatorId SAFETY = new IndicatorId("trygghet");
    private static final IndicatorId QUEUE = new IndicatorId("ko");

    private static final FrozenTarget EIGHTY = target("2025", "80");
    private static final FrozenIndicator SAFETY_2025 = new FrozenIndicator(SAFETY, "Trygghet", "%");
    private static final FrozenIndicator QUEUE_2025 = new FrozenIndicator(QUEUE, "Barn i kö", "antal");

    private static final PlanBegun BEGUN = new PlanBegun(PLAN);
    private static final PlanReady READY = new PlanReady(PLAN, "rektor-1");
    private static final PlanAdopted ADOPTED =
            new PlanAdopted(PLAN, List.of(frozen(EIGHTY)), List.of(QUEUE_2025, SAFETY_2025), null);

    private static final Baseline BASELINE = new Baseline(Period.year(2023), Measurement.missing(Missing.NOT_MEASURED));

    private final FakeWorld world = new FakeWorld()
            .unit(BOM, day("2023-01-01"))
            .unit(GRUNDSKOLA, day("2015-01-01"), day("2022-12-31"))
            .indicator(SAFETY, measured("Trygghet", "%"))
            .indicator(QUEUE, measured("Barn i kö", "antal"))
            .following(SAFETY, followed(BOM, PeriodKind.YEAR, BASELINE, false))
            .following(QUEUE, followed(BOM, PeriodKind.YEAR, BASELINE, true))
            .goal(goal(BOM, "2025-01-01", null, EIGHTY, target("2026", "85")));

    private Act act = on(BUDGET_2025);

    @Nested
    @DisplayName("påbörjas")
    class Begin {
        private final BeginPlan begin = new BeginPlan(PLAN);

        @Test
        @DisplayName("utan beslut, och en gång")
        void is_begun() {
            act = by("rektor-1");
            given().when(begin).then(BEGUN);
            given(BEGUN, READY, ADOPTED).when(begin).thenNothing();
        }

        @Test
        @DisplayName("bara av en enhet som finns någon dag under året")
        void unit_must_exist_in_the_year() {
            given().when(new BeginPlan(PlanId.of(GRUNDSKOLA, 2023)))
                    .thenRejected(OrganisationRule.UNIT_UNKNOWN, "plan");
            given().when(new BeginPlan(PlanId.of(GRUNDSKOLA, 2022))).then(new PlanBegun(PlanId.of(GRUNDSKOLA, 2022)));
        }
    }

    @Nested
    @DisplayName("markeras som klar och tas tillbaka")
    class Ready {
        private final MarkPlanReady ready = new MarkPlanReady(PLAN);
        private final TakePlanBack back = new TakePlanBack(PLAN, "Ett mått saknas");
        private final PlanTakenBack taken = new PlanTakenBack(PLAN, "Ett mått saknas");

        @Test
        @DisplayName("Det står vem som sade att den är klar")
        void is_ready() {
            act = by("rektor-1");
            given(BEGUN).when(ready).then(READY);
            given(BEGUN, READY).when(ready).thenNothing();
        }

        @Test
        @DisplayName("Den blir ett utkast igen, med skäl, och kan bli klar på nytt")
        void is_taken_back() {
            act = by("rektor-1");
            given(BEGUN, READY).when(back).then(taken);
            given(BEGUN, READY, taken).when(ready).then(READY);
            given(BEGUN, READY).when(new TakePlanBack(PLAN, " ")).thenRejected(PlanRule.REASON_REQUIRED, "reason");
        }

        @Test
        @DisplayName("Den som inte är påbörjad är varken klar eller tillbakatagen")
        void must_be_begun() {
            given().when(ready).thenRejected(PlanRule.PLAN_UNKNOWN);
            given().when(back).thenRejected(PlanRule.PLAN_UNKNOWN);
        }

        @Test
        @DisplayName("En beslutad plan tas inte tillbaka")
        void adopted_stands() {
            given(BEGUN, READY, ADOPTED).when(back).thenRejected(PlanRule.PLAN_ADOPTED);
            given(BEGUN, READY, ADOPTED).when(ready).thenRejected(PlanRule.PLAN_ADOPTED);
        }
    }

    @Nested
    @DisplayName("antas")
    class Adopt {
        private final AdoptPlan adopt = new AdoptPlan(PLAN, List.of(SAFE), List.of(QUEUE));

        @Test
        @DisplayName("D28: Den får inte begära fler uppgifter än styrmodellen tillåter")
        void load_has_a_cap() {
            world.model(day("2020-01-01"), capped(3));
            given(BEGUN, READY).when(adopt).thenRejected(PlanRule.PLAN_TOO_HEAVY);
            world.model(day("2024-01-01"), capped(4));
            given(BEGUN, READY).when(adopt).then(ADOPTED);
        }

        private SteeringModel capped(int most) {
            SteeringModel flat = Steerings.THREE_LEVELS;
            return new SteeringModel(flat.name(), flat.kinds(), flat.scales(), flat.rhythms(), flat.texts(), most);
        }

        @Test
        @DisplayName("med målen som de lyder, årets målvärden, och måtten de mäts med")
        void freezes_what_was_decided() {
            given(BEGUN, READY).when(adopt).then(ADOPTED);
        }

        @Test
        @DisplayName("en gång, också när beslutet registreras av någon annan")
        void twice_is_once() {
            given(BEGUN, READY, ADOPTED).when(adopt).thenNothing();
        }

        @Test
        @DisplayName("inte utan beslut")
        void decision_is_required() {
            act = by("controller-1");
            given().when(adopt).thenRejected(PlanRule.PLAN_UNKNOWN);
            given(BEGUN, READY).when(adopt).thenRejected(PlanRule.PLAN_NEEDS_DECISION, "decision");
        }

        @Test
        @DisplayName("först när den är klar")
        void must_be_ready() {
            given().when(adopt).thenRejected(PlanRule.PLAN_UNKNOWN);
            given(BEGUN).when(adopt).thenRejected(PlanRule.PLAN_NOT_READY);
            given(BEGUN, READY, new PlanTakenBack(PLAN, "Ett mått saknas"))
                    .when(adopt)
                    .thenRejected(PlanRule.PLAN_NOT_READY);
        }

        @Test
        @DisplayName("inte om med annat innehåll: då behövs ett tilläggsbeslut")
        void changes_are_amendments() {
            given(BEGUN, READY, ADOPTED)
                    .when(new AdoptPlan(PLAN, List.of(), List.of(QUEUE)))
                    .thenRejected(PlanRule.PLAN_ADOPTED);
        }

        @Test
        @DisplayName("utan mål, när måtten räcker")
        void without_goals() {
            given(BEGUN, READY)
                    .when(new AdoptPlan(PLAN, List.of(), List.of(QUEUE)))
                    .then(new PlanAdopted(PLAN, List.of(), List.of(QUEUE_2025), null));
        }

        @Test
        @DisplayName("bara med grunduppdrag och kvalitetsfaktorer, som fryses med den")
        void from_the_core_alone() {
            FrozenFactor safe = new FrozenFactor(new FactorId("trygghet"), "Trygghet");
            var _ = world.core(BOM, "Vi bygger staden", safe);
            given(BEGUN, READY)
                    .when(new AdoptPlan(PLAN, List.of(), List.of()))
                    .then(new PlanAdopted(
                            PLAN, List.of(), List.of(), new FrozenCore("Vi bygger staden", List.of(safe))));
        }

        @Test
        @DisplayName("inte tom")
        void says_something() {
            given(BEGUN, READY)
                    .when(new AdoptPlan(PLAN, List.of(), List.of()))
                    .thenRejected(PlanRule.NOTHING_PLANNED, "goals");
        }

        @Test
        @DisplayName("bara med mål och mått som finns")
        void what_is_decided_exists() {
            given(BEGUN, READY)
                    .when(new AdoptPlan(PLAN, List.of(new GoalId("okant")), List.of()))
                    .thenRejected(GoalRule.GOAL_UNKNOWN, "goals");
            given(BEGUN, READY)
                    .when(new AdoptPlan(PLAN, List.of(SAFE), List.of(new IndicatorId("okant"))))
                    .thenRejected(IndicatorRule.INDICATOR_UNKNOWN, "indicators");
        }

        @Test
        @DisplayName("bara med mål som gäller någon dag under året")
        void goals_are_in_force() {
            var _ = world.goal(goal(BOM, "2023-01-01", "2024-12-31"));
            given(BEGUN, READY).when(adopt).thenRejected(PlanRule.GOAL_NOT_IN_FORCE, "goals");
            var _ = world.goal(goal(BOM, "2026-01-01", null));
            given(BEGUN, READY).when(adopt).thenRejected(PlanRule.GOAL_NOT_IN_FORCE, "goals");
            var _ = world.goal(goal(BOM, "2023-01-01", "2025-01-01", EIGHTY));
            given(BEGUN, READY).when(adopt).then(ADOPTED);
        }

        @Test
        @DisplayName("bara med enhetens egna mål och dem den bidrar till")
        void goals_are_the_units() {
            var _ = world.goal(goal(KF, "2025-01-01", null, EIGHTY));
            given(BEGUN, READY).when(adopt).thenRejected(PlanRule.GOAL_NOT_THE_UNITS, "goals");
            var _ = world.goal(shared(new Time(BOM, day("2025-01-01"), null)));
            given(BEGUN, READY).when(adopt).then(ADOPTED);
            var _ = world.goal(shared(new Time(BOM, day("2023-01-01"), day("2024-12-31"))));
            given(BEGUN, READY).when(adopt).thenRejected(PlanRule.GOAL_NOT_THE_UNITS, "goals");
        }
    }

    @Nested
    @DisplayName("D4, D5: antas bara med mått som är färdiga")
    class Complete {
        private final AdoptPlan adopt = new AdoptPlan(PLAN, List.of(SAFE), List.of(QUEUE));

        @Test
        @DisplayName("med en ansvarig enhet som finns under året")
        void somebody_answers() {
            refused(QUEUE, followed(null, PeriodKind.YEAR, BASELINE, true));
            refused(SAFETY, followed(null, PeriodKind.YEAR, BASELINE, false));
            refused(SAFETY, followed(GRUNDSKOLA, PeriodKind.YEAR, BASELINE, false));
        }

        @Test
        @DisplayName("med hur ofta det mäts, och med var det stod eller att det saknas")
        void how_often_and_from_where() {
            refused(SAFETY, followed(BOM, null, BASELINE, false));
            refused(SAFETY, followed(BOM, PeriodKind.YEAR, null, false));
        }

        @Test
        @DisplayName("med ett mål, en beslutad nivå eller beskedet att inget önskas")
        void a_target_or_none_wanted() {
            Following wanting = followed(BOM, PeriodKind.YEAR, BASELINE, false);
            refused(QUEUE, wanting);
            world.following(QUEUE, wanting).level(QUEUE, BOM, PLAN.year());
            given(BEGUN, READY).when(adopt).then(ADOPTED);
        }

        @Test
        @DisplayName("utom det som tas in som det var, och det som redan är beslutat")
        void not_of_history() {
            world.following(QUEUE, followed(null, PeriodKind.YEAR, BASELINE, true));
            given(BEGUN, READY, ADOPTED).when(adopt).thenNothing();
            act = new Act(act.id(), imported().actor(), act.at(), null, BUDGET_2025, null);
            given(BEGUN, READY).when(adopt).then(ADOPTED);
        }

        private void refused(IndicatorId indicator, Following so) {
            Following before = Objects.requireNonNull(world.following(indicator));
            given(BEGUN, READY).when(adopt).then(ADOPTED);
            world.following(indicator, so);
            given(BEGUN, READY).when(adopt).thenRejected(PlanRule.INDICATOR_INCOMPLETE);
            world.following(indicator, before);
        }
    }

    @Nested
    @DisplayName("ändras")
    class Amend {
        private final FrozenTarget lower = target("2025", "75");
        private final AmendPlan amend = new AmendPlan(PLAN, List.of(SAFE), List.of(QUEUE), "Mindre anslag");
        private final PlanAmended amended =
                new PlanAmended(PLAN, List.of(frozen(lower)), List.of(QUEUE_2025, SAFETY_2025), "Mindre anslag", null);

        @Test
        @DisplayName("genom beslut, och hela den nya måttstocken står i händelsen")
        void is_amended() {
            var _ = world.goal(goal(BOM, "2025-01-01", null, lower));
            given(BEGUN, READY, ADOPTED).when(amend).then(amended);
        }

        @Test
        @DisplayName("och ändras igen mot det som senast beslutades")
        void once_more() {
            given(BEGUN, READY, ADOPTED, amended)
                    .when(amend)
                    .then(new PlanAmended(PLAN, ADOPTED.goals(), ADOPTED.indicators(), "Mindre anslag", null));
        }

        @Test
        @DisplayName("inte när allt redan är som det beslutades")
        void same_is_nothing() {
            given(BEGUN, READY, ADOPTED).when(amend).thenNothing();
            var _ = world.goal(goal(BOM, "2025-01-01", null, target("2025", "80.0")));
            given(BEGUN, READY, ADOPTED).when(amend).thenNothing();
        }

        @Test
        @DisplayName("inte utan beslut, och inte utan skäl")
        void decision_and_reason() {
            var _ = world.goal(goal(BOM, "2025-01-01", null, lower));
            given(BEGUN, READY, ADOPTED)
                    .when(new AmendPlan(PLAN, List.of(SAFE), List.of(QUEUE), ""))
                    .thenRejected(PlanRule.REASON_REQUIRED, "reason");
            act = by("controller-1");
            given(BEGUN, READY, ADOPTED).when(amend).thenRejected(PlanRule.PLAN_NEEDS_DECISION, "decision");
        }

        @Test
        @DisplayName("först när den är beslutad")
        void must_be_adopted() {
            given().when(amend).thenRejected(PlanRule.PLAN_UNKNOWN);
            given(BEGUN).when(amend).thenRejected(PlanRule.PLAN_NOT_ADOPTED);
            given(BEGUN, READY).when(amend).thenRejected(PlanRule.PLAN_NOT_ADOPTED);
        }
    }

    private static Following followed(
            @Nullable UnitId owner, @Nullable PeriodKind often, @Nullable Baseline from, boolean followedOnly) {
        return new Following(owner, often, from, followedOnly);
    }

    private static FrozenTarget target(String period, String value) {
        return new FrozenTarget(SAFETY, new Period(period), new BigDecimal(value), Comparison.AT_LEAST);
    }

    private static FrozenGoal frozen(FrozenTarget target) {
        return new FrozenGoal(SAFE, "Trygga barn", "nämndmål", true, List.of(target));
    }

    private static KnownGoal goal(UnitId owner, String from, @Nullable String to, FrozenTarget... targets) {
        return goal(List.of(new Time(owner, day(from), null)), from, to, targets);
    }

    /** The council's, and the unit's for a time. */
    private static KnownGoal shared(Time time) {
        return goal(List.of(new Time(KF, day("2025-01-01"), null), time), "2025-01-01", null, EIGHTY);
    }

    private static KnownGoal goal(List<Time> units, String from, @Nullable String to, FrozenTarget... targets) {
        return new KnownGoal(
                SAFE, "Trygga barn", "nämndmål", true, units, day(from), to == null ? null : day(to), List.of(targets));
    }

    private static Definition measured(String title, String unit) {
        return new Definition(title, unit, Direction.HIGHER, false, IndicatorSource.MANUAL, null, null);
    }

    @Override
    protected Plan none() {
        return Plan.NONE;
    }

    @Override
    protected Plan evolve(Plan state, PlanEvent event) {
        return Plan.evolve(state, event);
    }

    @Override
    protected List<PlanEvent> decide(Plan state, PlanCommand command) {
        return new Planning(state, act, world).decide(command);
    }
}
