package se.mandat.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.mandat.kernel.followups.FollowupId;
import se.mandat.kernel.mandates.AreaId;
import se.mandat.kernel.mandates.MandateId;
import se.mandat.kernel.organisation.UnitId;
import se.mandat.kernel.plans.PlanId;

@DisplayName("Ett sammansatt id")
class IdsTest {
    @Test
    @DisplayName("Ett områdes id säger vilken mandatperiod det antogs i")
    void area() {
        AreaId area = new AreaId("2019-2022/larande");

        assertThat(area.mandate()).isEqualTo(new MandateId("2019-2022"));
        assertThat(area).hasToString("2019-2022/larande");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "larande", "/larande", "2019-2022/", "2019-2022/a/b", "2019-2022/Lärande", "/"})
    @DisplayName("Ett område utan mandatperiod eller nyckel är felskrivet")
    void malformed_area(String id) {
        Refused.by(CommonRule.MALFORMED_ID, () -> new AreaId(id));
    }

    @Test
    @DisplayName("En uppföljnings id säger vems och för vilken period")
    void followup() {
        FollowupId followup = new FollowupId("bom/2024-P2");

        assertThat(followup.unit()).isEqualTo(new UnitId("bom"));
        assertThat(followup.period()).isEqualTo(new Period("2024-P2"));
        assertThat(followup).isEqualTo(FollowupId.of(new UnitId("bom"), new Period("2024-P2")));
        assertThat(followup).hasToString("bom/2024-P2");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "bom", "/2024", "Bom/2024", "b m/2024"})
    @DisplayName("En uppföljning utan enhet är felskriven")
    void malformed_followup(String id) {
        Refused.by(CommonRule.MALFORMED_ID, () -> new FollowupId(id));
    }

    @ParameterizedTest
    @ValueSource(strings = {"bom/", "bom/24", "bom/2024-P4", "bom/2024/2025"})
    @DisplayName("En uppföljning av något som inte är en period är felskriven")
    void malformed_followup_period(String id) {
        Refused.by(CommonRule.MALFORMED_PERIOD, () -> new FollowupId(id));
    }

    @Test
    @DisplayName("En plans id säger vems och för vilket år")
    void plan() {
        PlanId plan = new PlanId("bom/2025");

        assertThat(plan.unit()).isEqualTo(new UnitId("bom"));
        assertThat(plan.year()).isEqualTo(Period.year(2025));
        assertThat(plan).isEqualTo(PlanId.of(new UnitId("bom"), 2025));
        assertThat(plan).hasToString("bom/2025");
    }

    @Test
    @DisplayName("En plan är för ett helt år")
    void malformed_plan() {
        Refused.by(CommonRule.MALFORMED_ID, () -> new PlanId("2025"));
        Refused.by(CommonRule.MALFORMED_PERIOD, () -> new PlanId("bom/2025-T1"));
    }

    @Test
    @DisplayName("Ett kommandos id är samma för samma ord, och ett annat för andra")
    void command() {
        assertThat(CommandId.from("1880", "orebro", "1")).isEqualTo(CommandId.from("1880", "orebro", "1"));
        assertThat(CommandId.from("1880", "orebro", "1")).isNotEqualTo(CommandId.from("1880", "orebro", "2"));
        assertThat(CommandId.from("a", "bc")).isNotEqualTo(CommandId.from("ab", "c"));
    }

    @Test
    @DisplayName("Ett kommandos id är högst 100 synliga tecken")
    void malformed_command() {
        assertThat(new CommandId("x".repeat(100)).value()).hasSize(100);
        Refused.by(CommonRule.MALFORMED_ID, () -> new CommandId("x".repeat(101)));
        Refused.by(CommonRule.MALFORMED_ID, () -> new CommandId(""));
        Refused.by(CommonRule.MALFORMED_ID, () -> new CommandId("a b"));
        Refused.by(CommonRule.MALFORMED_ID, () -> new CommandId("å"));
    }

    @Test
    @DisplayName("En kommun är fyra siffror")
    void municipality() {
        assertThat(new Municipality("1880")).hasToString("1880");
        Refused.by(CommonRule.MUNICIPALITY_UNKNOWN, () -> new Municipality("188"));
        Refused.by(CommonRule.MUNICIPALITY_UNKNOWN, () -> new Municipality("18800"));
        Refused.by(CommonRule.MUNICIPALITY_UNKNOWN, () -> new Municipality("Örebro"));
    }

    @Test
    @DisplayName("Ett målflöde kan aldrig möta ett periodflöde")
    void stream() {
        Municipality orebro = new Municipality("1880");

        assertThat(new Stream("goal", "2024").in(orebro)).isEqualTo("goal:1880:2024");
        assertThat(new Stream("period", "2024").in(orebro)).isEqualTo("period:1880:2024");
        assertThat(new Stream("organisation", "").in(orebro)).isEqualTo("organisation:1880");
    }
}
