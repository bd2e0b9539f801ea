package se.mandat.command.goals;

import static org.assertj.core.api.Assertions.assertThat;
import static se.mandat.command.spec.Orebro.BOM;
import static se.mandat.command.spec.Orebro.GRUNDSKOLA;
import static se.mandat.command.spec.Orebro.GYMNASIUM;
import static se.mandat.command.spec.Orebro.KF;
import static se.mandat.command.spec.Orebro.YEAR_2023;
import static se.mandat.command.spec.Orebro.YEAR_2024;
import static se.mandat.command.spec.Orebro.day;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import se.mandat.command.spec.FakeWorld;
import se.mandat.command.spec.Spec;
import se.mandat.kernel.GoalCommand;
import se.mandat.kernel.GoalCommand.HandOverGoal;
import se.mandat.kernel.GoalCommand.LeavePart;
import se.mandat.kernel.GoalCommand.NameResponsible;
import se.mandat.kernel.GoalCommand.SetGoal;
import se.mandat.kernel.GoalCommand.TakePart;
import se.mandat.kernel.GoalEvent;
import se.mandat.kernel.GoalEvent.GoalEnded;
import se.mandat.kernel.GoalEvent.GoalHandedOver;
import se.mandat.kernel.GoalEvent.GoalSet;
import se.mandat.kernel.GoalEvent.PartLeft;
import se.mandat.kernel.GoalEvent.PartTaken;
import se.mandat.kernel.GoalEvent.ResponsibleNamed;
import se.mandat.kernel.Period;
import se.mandat.kernel.goals.Contributor;
import se.mandat.kernel.goals.GoalId;
import se.mandat.kernel.goals.GoalRule;
import se.mandat.kernel.organisation.OrganisationRule;
import se.mandat.kernel.organisation.UnitId;

@DisplayName("Vem som svarar för målet (regel 4) och vilka som medverkar (regel 26)")
class AnsweringTest extends Spec<Goal, GoalEvent, GoalCommand> {
    private static final GoalId SAFETY = new GoalId("trygga-skolor");
    private static final UnitId HOMES = new UnitId("obo");
    private static final String WHY = "Nämnden gick upp i gymnasienämnden";
    private static final GoalSet SET = set(List.of(HOMES), List.of("Polisen"));
    private static final GoalHandedOver HANDED_OVER = new GoalHandedOver(SAFETY, GYMNASIUM, day("2025-01-01"), WHY);

    private final FakeWorld world = new FakeWorld()
            .unit(KF, day("2013-01-01"))
            .unit(GRUNDSKOLA, day("2023-01-01"), day("2024-12-31"))
            .unit(GYMNASIUM, day("2023-01-01"))
            .unit(HOMES, day("2015-01-01"))
            .unit(BOM, day("2015-01-01"), day("2023-12-31"));

    @Nested
    @DisplayName("Ett mål lämnas över")
    class HandOver {
        @Test
        @DisplayName("till en annan enhet från en dag, med skäl")
        void goal_is_handed_over() {
            given(SET).when(handOver(GYMNASIUM, "2025-01-01", WHY)).then(HANDED_OVER);
        }

        @Test
        @DisplayName("och båda har haft det: vem som ägde det en viss dag går att läsa efteråt")
        void owners_are_kept() {
            Holding holding = Goal.last(after(SET, HANDED_OVER))
                    .map(Goal.Standing::holding)
                    .orElseThrow();
            assertThat(holding.ownerOn(day("2024-12-31"))).isEqualTo(GRUNDSKOLA);
            assertThat(holding.ownerOn(day("2025-01-01"))).isEqualTo(GYMNASIUM);
            assertThat(holding.ownerOn(day("2023-01-01"))).isEqualTo(GRUNDSKOLA);
        }

        @Test
        @DisplayName("men inte till en enhet som inte finns den dagen")
        void unit_must_exist() {
            given(SET).when(handOver(BOM, "2025-01-01", WHY)).thenRejected(OrganisationRule.UNIT_UNKNOWN, "to");
        }

        @Test
        @DisplayName("och inte till den som redan har det, före målets början eller utan skäl")
        void not_to_itself() {
            given(SET).when(handOver(GRUNDSKOLA, "2024-06-01", WHY)).thenRejected(GoalRule.GOAL_OWNED_ALREADY);
            given(SET, HANDED_OVER)
                    .when(handOver(GYMNASIUM, "2026-01-01", WHY))
                    .thenRejected(GoalRule.GOAL_OWNED_ALREADY);
            given(SET).when(handOver(GYMNASIUM, "2023-12-31", WHY)).thenRejected(GoalRule.BEFORE_GOAL_BEGINS, "from");
            given(SET).when(handOver(GYMNASIUM, "2025-01-01", " ")).thenRejected(GoalRule.REASON_REQUIRED, "reason");
        }

        @Test
        @DisplayName("och inte om det inte finns eller har avslutats")
        void goal_must_stand() {
            given().when(handOver(GYMNASIUM, "2025-01-01", WHY)).thenRejected(GoalRule.GOAL_UNKNOWN);
            given(SET, new GoalEnded(SAFETY, day("2024-12-31"), "Uppnått"))
                    .when(handOver(GYMNASIUM, "2025-01-01", WHY))
                    .thenRejected(GoalRule.GOAL_ENDED);
        }

        private HandOverGoal handOver(UnitId to, String from, String reason) {
            return new HandOverGoal(SAFETY, to, day(from), reason);
        }
    }

    @Nested
    @DisplayName("En roll svarar för målet")
    class Responsible {
        @Test
        @DisplayName("redan när det sätts, eller senare; skrivsättet spelar ingen roll")
        void role_is_named() {
            given().when(asCommand("Rektor")).then(SET, new ResponsibleNamed(SAFETY, "rektor"));
            given(SET).when(new NameResponsible(SAFETY, " Rektor ")).then(new ResponsibleNamed(SAFETY, "rektor"));
        }

        @Test
        @DisplayName("men samma mål med en annan roll är inte samma mål")
        void other_role_is_another_goal() {
            given(SET, new ResponsibleNamed(SAFETY, "rektor"))
                    .when(asCommand("skolchef"))
                    .thenRejected(GoalRule.GOAL_EXISTS);
            given(SET, new ResponsibleNamed(SAFETY, "rektor"))
                    .when(asCommand(null))
                    .thenNothing();
        }
    }

    @Nested
    @DisplayName("Någon medverkar")
    class Parts {
        private final PartTaken lights =
                new PartTaken(SAFETY, Contributor.of(HOMES), "Belysning och gårdar", day("2024-03-01"));

        @Test
        @DisplayName("en enhet, ett bolag eller en extern part, var och en med sin del")
        void part_is_taken() {
            given(SET)
                    .when(new TakePart(SAFETY, Contributor.of(HOMES), " Belysning och gårdar ", day("2024-03-01")))
                    .then(lights);
            given(SET)
                    .when(new TakePart(SAFETY, Contributor.of("Region Örebro län"), "Ungas hälsa", day("2024-03-01")))
                    .then(new PartTaken(SAFETY, Contributor.of("Region Örebro län"), "Ungas hälsa", day("2024-03-01")));
        }

        @Test
        @DisplayName("men inte ägaren, ingen som inte finns, och inte innan målet gäller")
        void part_is_refused() {
            given(SET)
                    .when(new TakePart(SAFETY, Contributor.of(GRUNDSKOLA), "Allt", day("2024-03-01")))
                    .thenRejected(GoalRule.OWNER_TAKES_PART, "contributor");
            given(SET)
                    .when(new TakePart(SAFETY, Contributor.of(BOM), "Bygglov", day("2024-03-01")))
                    .thenRejected(OrganisationRule.UNIT_UNKNOWN, "contributor");
            given(SET)
                    .when(new TakePart(SAFETY, Contributor.of(HOMES), "Belysning", day("2023-12-31")))
                    .thenRejected(GoalRule.BEFORE_GOAL_BEGINS, "from");
        }

        @Test
        @DisplayName("och slutar, också den som var med från början")
        void part_is_left() {
            PartLeft left = new PartLeft(SAFETY, Contributor.of("Polisen"), day("2024-12-31"), "Avtalet löpte ut");
            given(SET)
                    .when(new LeavePart(SAFETY, Contributor.of("Polisen"), day("2024-12-31"), "Avtalet löpte ut"))
                    .then(left);
            given(SET)
                    .when(new LeavePart(
                            SAFETY, Contributor.of("Polisen"), SET.from().minusDays(1), "För tidigt"))
                    .thenRejected(GoalRule.BEFORE_GOAL_BEGINS, "lastDay");
            given(SET, left)
                    .when(new LeavePart(SAFETY, Contributor.of("Polisen"), day("2025-12-31"), "Igen"))
                    .thenRejected(GoalRule.NO_PART_TAKEN, "contributor");
            given(SET)
                    .when(new LeavePart(SAFETY, Contributor.of(KF), day("2024-12-31"), "Aldrig med"))
                    .thenRejected(GoalRule.NO_PART_TAKEN, "contributor");
        }
    }

    @Test
    @DisplayName("Ett avslutat mål gäller de perioder det hann gälla")
    void ended_goal_was_in_force() {
        Goal ended = after(SET, new GoalEnded(SAFETY, day("2024-02-29"), "Ersatt"));
        assertThat(Goal.isInForceDuring(ended, YEAR_2024)).isTrue();
        assertThat(Goal.isInForceDuring(ended, YEAR_2023)).isFalse();
        assertThat(Goal.isInForceDuring(ended, new Period("2024-03"))).isFalse();
        assertThat(Goal.isInForceDuring(after(), YEAR_2024)).isFalse();
    }

    @Test
    @DisplayName("Ett mål som inte längre gäller frågar efter sin enhet till sin sista dag, inte efter den")
    void ended_goal_had_its_owner_to_its_end() {
        Goal ended = after(SET, new GoalEnded(SAFETY, day("2024-02-29"), "Enheten upphör"));
        Goal.Standing last = Goal.last(ended).orElseThrow();
        assertThat(Goal.nearestDay(ended, last, day("2025-01-08"))).isEqualTo(day("2024-02-29"));
        assertThat(Goal.nearestDay(ended, last, day("2024-02-01"))).isEqualTo(day("2024-02-01"));
        assertThat(Goal.nearestDay(after(SET), last, day("2000-01-01"))).isEqualTo(SET.from());
    }

    private static SetGoal asCommand(@Nullable String responsible) {
        return new SetGoal(
                SAFETY,
                SET.kind(),
                SET.title(),
                SET.owner(),
                null,
                List.of(),
                SET.contributors(),
                SET.partners(),
                SET.from(),
                null,
                false,
                responsible);
    }

    private static GoalSet set(List<UnitId> contributors, List<String> partners) {
        return new GoalSet(
                SAFETY,
                "verksamhetsmål",
                "Trygga skolor",
                GRUNDSKOLA,
                null,
                List.of(),
                contributors,
                partners,
                day("2024-01-01"),
                null,
                false);
    }

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
}
