package se.mandat.command.goals;

import static org.assertj.core.api.Assertions.assertThat;
import static se.mandat.command.spec.Orebro.BOM;
import static se.mandat.command.spec.Orebro.GRUNDSKOLA;
import static se.mandat.command.spec.Orebro.GYMNASIUM;
import static se.mandat.command.spec.Orebro.KF;
import static se.mandat.command.spec.Orebro.day;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import se.mandat.command.world.KnownGoal.Time;
import se.mandat.kernel.GoalEvent.GoalSet;
import se.mandat.kernel.GoalEvent.PartLeft;
import se.mandat.kernel.GoalEvent.PartTaken;
import se.mandat.kernel.goals.Contributor;
import se.mandat.kernel.goals.GoalId;

@DisplayName("Vilka målet hör till genom tiden")
class HoldingTest {
    private static final GoalId GOAL = new GoalId("trygga-skolor");
    private static final GoalSet SET = new GoalSet(
            GOAL,
            "mål",
            "Trygga skolor",
            GRUNDSKOLA,
            null,
            List.of(),
            List.of(KF),
            List.of("Polisen"),
            day("2023-01-01"),
            null,
            false);

    @Test
    @DisplayName("är ägaren till dagen före överlämningen, och sedan den nya")
    void owners() {
        Holding holding = Holding.begin(SET).owned(GYMNASIUM, day("2025-01-01"));
        assertThat(holding.times())
                .contains(
                        new Time(GRUNDSKOLA, day("2023-01-01"), day("2024-12-31")),
                        new Time(GYMNASIUM, day("2025-01-01"), null));
        assertThat(holding.wasHandedOver(GYMNASIUM, day("2025-01-01"))).isTrue();
        assertThat(holding.wasHandedOver(GYMNASIUM, day("2025-01-02"))).isFalse();
        assertThat(holding.wasHandedOver(GRUNDSKOLA, day("2023-01-01"))).isFalse();
    }

    @Test
    @DisplayName("är de enheter som medverkar, från den dag de kom till den dag de lämnade, men inga utomstående")
    void parts() {
        assertThat(Holding.begin(SET).takesPart(Contributor.of(KF))).isTrue();
        Holding holding = Holding.begin(SET)
                .joined(new PartTaken(GOAL, Contributor.of(BOM), "Belysning", day("2024-05-01")))
                .left(new PartLeft(GOAL, Contributor.of(KF), day("2024-12-31"), "Klart"));
        assertThat(holding.times())
                .containsExactlyInAnyOrder(
                        new Time(GRUNDSKOLA, day("2023-01-01"), null),
                        new Time(BOM, day("2024-05-01"), null),
                        new Time(KF, day("2023-01-01"), day("2024-12-31")));
        assertThat(holding.takesPart(Contributor.of(KF))).isFalse();
        assertThat(holding.takesPart(Contributor.of(BOM))).isTrue();
        assertThat(holding.takesPart(Contributor.of("Polisen"))).isTrue();
    }
}
