package se.mandat.query.goal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import se.mandat.kernel.GoalEvent.GoalHandedOver;
import se.mandat.kernel.GoalEvent.PartLeft;
import se.mandat.kernel.GoalEvent.PartTaken;
import se.mandat.kernel.GoalEvent.ResponsibleNamed;
import se.mandat.kernel.Period;
import se.mandat.kernel.goals.Contributor;
import se.mandat.kernel.goals.GoalId;
import se.mandat.kernel.organisation.UnitId;

@DisplayName("Vems målet är, och när")
class OwnersTest {
    private static final GoalId GOAL = new GoalId("m");
    private static final UnitId A = new UnitId("a");
    private static final UnitId C = new UnitId("c");

    @Test
    @DisplayName("Ett års plan visar vem som hade målet då, också efter att det lämnats över")
    void owner_on_a_day() {
        GoalRow goal = Held.goal(
                "m", "a", "2024-01-01", null, new GoalHandedOver(GOAL, C, day("2025-07-01"), "Omorganisation"));
        assertThat(goal.ownerOn(day("2025-06-30"))).isEqualTo(A);
        assertThat(goal.ownerOn(day("2025-07-01"))).isEqualTo(C);
        assertThat(goal.ownerOn(day("2020-01-01"))).isEqualTo(A);
        assertThat(goal.isOwnedDuring(A, Period.year(2024))).isTrue();
        assertThat(goal.isOwnedDuring(C, Period.year(2024))).isFalse();
        assertThat(goal.isOwnedDuring(A, Period.year(2025))).isTrue();
        assertThat(goal.isOwnedDuring(C, Period.year(2025))).isTrue();
        assertThat(goal.isOwnedDuring(A, Period.year(2026))).isFalse();
    }

    @Test
    @DisplayName("Den som medverkade syns i de år den gjorde det, och räknas inte längre som medverkande")
    void parts() {
        GoalRow goal = Held.goal(
                "m",
                "a",
                "2024-01-01",
                null,
                new PartTaken(GOAL, Contributor.of(C), "Gårdar", day("2024-06-01")),
                new PartTaken(GOAL, Contributor.of("Polisen"), "Närvaro", day("2024-06-01")),
                new PartLeft(GOAL, Contributor.of(C), day("2024-12-31"), "Klart"));
        assertThat(goal.contributors()).isEmpty();
        assertThat(goal.partners()).containsExactly("Polisen");
        assertThat(goal.concerns(C, Period.year(2024))).isTrue();
        assertThat(goal.concerns(C, Period.year(2025))).isFalse();
        assertThat(goal.partsFrom(day("2024-12-31"))).containsExactly(C);
        assertThat(goal.partsFrom(day("2025-01-01"))).isEmpty();
    }

    @Test
    @DisplayName("Den roll som svarar för målet följer med")
    void responsible() {
        assertThat(Held.goal("m", "a", "2024-01-01", null, new ResponsibleNamed(GOAL, "rektor"))
                        .responsible())
                .isEqualTo("rektor");
    }

    private static LocalDate day(String day) {
        return LocalDate.parse(day);
    }
}
