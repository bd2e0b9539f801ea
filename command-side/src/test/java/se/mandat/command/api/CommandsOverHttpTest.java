package se.mandat.command.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import se.mandat.kernel.Command;
import se.mandat.kernel.CommandId;
import se.mandat.kernel.Decision;
import se.mandat.kernel.FollowupCommand.CorrectOutcome;
import se.mandat.kernel.FollowupCommand.ReportOutcome;
import se.mandat.kernel.FollowupCommand.SubmitFollowup;
import se.mandat.kernel.GoalCommand.SetGoal;
import se.mandat.kernel.GoalCommand.UnlinkGoal;
import se.mandat.kernel.MandateCommand.AdoptArea;
import se.mandat.kernel.Measurement;
import se.mandat.kernel.Missing;
import se.mandat.kernel.Order;
import se.mandat.kernel.OrganisationCommand.SplitUnit;
import se.mandat.kernel.PartialDate;
import se.mandat.kernel.Period;
import se.mandat.kernel.Role;
import se.mandat.kernel.followups.FollowupId;
import se.mandat.kernel.goals.GoalId;
import se.mandat.kernel.indicators.IndicatorId;
import se.mandat.kernel.mandates.AreaId;
import se.mandat.kernel.organisation.Share;
import se.mandat.kernel.organisation.UnitId;

@DisplayName("Kommandon över HTTP")
class CommandsOverHttpTest {
    private static final FollowupId BOM_2024 = new FollowupId("bom/2024");
    private static final IndicatorId READING = new IndicatorId("lasning-ak3");
    private static final String OUTCOME = "/api/1880/followups/bom/2024/outcomes/lasning-ak3/2024";

    @SuppressWarnings("NullAway.Init")
    private static Api api;

    @BeforeAll
    static void start() {
        api = new Api();
    }

    @AfterAll
    static void stop() {
        api.close();
    }

    @BeforeEach
    void forget() {
        api.forget();
    }

    private static Order sent() {
        assertThat(api.scene().sent).hasSize(1);
        return api.scene().sent.getFirst();
    }

    private static Command command() {
        return sent().command();
    }

    @Test
    @DisplayName("Ett nytt mål svarar 201 med adress, version och läge i liggaren")
    void setting_a_goal() {
        var answer = api.send("POST", "/api/1880/goals", """
                {"goal": "trygg-skola", "kind": "verksamhetsmål", "title": "Trygg skola", "owner": "bom",
                 "area": "2023-2026/larande", "from": "2024-01-01", "soundEconomy": true,
                 "decision": {"body": "Kommunfullmäktige", "date": "2023-11-15", "paragraph": "97"}}""");
        assertThat(answer.http().statusCode()).isEqualTo(201);
        assertThat(answer.header("Location")).isEqualTo("/api/1880/goals/trygg-skola");
        assertThat(answer.header("ETag")).isEqualTo("\"7\"");
        assertThat(answer.header("Ledger-Position")).isEqualTo("42");
        assertThat(command())
                .isEqualTo(new SetGoal(
                        new GoalId("trygg-skola"),
                        "verksamhetsmål",
                        "Trygg skola",
                        new UnitId("bom"),
                        new AreaId("2023-2026/larande"),
                        List.of(),
                        List.of(),
                        List.of(),
                        LocalDate.of(2024, 1, 1),
                        null,
                        true));
        assertThat(sent().act().decision())
                .isEqualTo(new Decision("Kommunfullmäktige", new PartialDate("2023-11-15"), "97", null, null));
    }

    @Test
    @DisplayName("Vem, när och var kommer från inloggningen, klockan och adressen")
    void the_act_is_the_servers_own() {
        var _ = api.send("POST", "/api/1880/followups/bom/2024/submission", (String) null);
        assertThat(command()).isEqualTo(new SubmitFollowup(BOM_2024));
        assertThat(sent().municipality().value()).isEqualTo("1880");
        assertThat(sent().act().actor().id()).isEqualTo("p-1");
        assertThat(sent().act().actor().role()).isEqualTo(Role.CONTROLLER);
        assertThat(sent().act().at()).isEqualTo(Api.NOW);
        assertThat(sent().act().knownAt()).isNull();
        assertThat(sent().expectedSequence()).isNull();
    }

    @Test
    @DisplayName("Ett utfall rapporteras med PUT, och kan saknas med skäl")
    void reporting_an_outcome() {
        var answer = api.send("PUT", OUTCOME, "{\"missing\": \"NOT_MEASURED\"}");
        assertThat(answer.http().statusCode()).isEqualTo(201);
        assertThat(command())
                .isEqualTo(new ReportOutcome(
                        BOM_2024, READING, new Period("2024"), Measurement.missing(Missing.NOT_MEASURED), null));
    }

    @Test
    @DisplayName("En rättelse svarar 204 utan innehåll")
    void correcting_an_outcome() {
        var answer = api.send("POST", OUTCOME + "/corrections", "{\"number\": 81.50, \"reason\": \"Felräknat\"}");
        assertThat(answer.http().statusCode()).isEqualTo(204);
        assertThat(answer.header("ETag")).isEqualTo("\"7\"");
        Measurement outcome = Measurement.of(new BigDecimal("81.50"));
        assertThat(command())
                .isEqualTo(new CorrectOutcome(BOM_2024, READING, new Period("2024"), outcome, "Felräknat"));
    }

    @Test
    @DisplayName("Områden, delningar och borttagna kopplingar har sina egna adresser")
    void other_resources() {
        var area = api.send("POST", "/api/1880/mandates/2023-2026/areas", """
                {"area": "larande", "title": "Lärande", "from": "2023-01-01"}""");
        assertThat(area.header("Location")).isEqualTo("/api/1880/mandates/2023-2026/areas/larande");
        var _ = api.send("POST", "/api/1880/reorganisations/splits", """
                {"unit": "bun", "into": [{"unit": "grn", "percent": 60}, {"unit": "gyn"}], "from": "2023-01-01"}""");
        var _ = api.send("DELETE", "/api/1880/goals/trygg-skola/contributions/larande", (String) null);
        assertThat(api.scene().sent.stream().map(Order::command).toList())
                .containsExactly(
                        new AdoptArea(new AreaId("2023-2026/larande"), "Lärande", LocalDate.of(2023, 1, 1), null),
                        new SplitUnit(
                                new UnitId("bun"),
                                List.of(
                                        new Share(new UnitId("grn"), BigDecimal.valueOf(60)),
                                        new Share(new UnitId("gyn"), null)),
                                LocalDate.of(2023, 1, 1)),
                        new UnlinkGoal(new GoalId("trygg-skola"), new GoalId("larande")));
    }

    @Test
    @DisplayName("Idempotency-Key blir kommandots id och If-Match den väntade versionen")
    void idempotency_key_and_if_match() {
        var _ = api.send("PUT", OUTCOME, "{\"number\": 1}", "Idempotency-Key", "k-17", "If-Match", "\"7\"");
        assertThat(sent().act().id()).isEqualTo(new CommandId("k-17"));
        assertThat(sent().expectedSequence()).isEqualTo(7);
    }

    @Test
    @DisplayName("Utan Idempotency-Key får varje kommando ett eget id")
    void an_id_of_its_own() {
        var _ = api.send("PUT", OUTCOME, "{\"number\": 1}");
        var _ = api.send("PUT", OUTCOME, "{\"number\": 1}");
        assertThat(api.scene().sent.stream().map(order -> order.act().id()).distinct())
                .hasSize(2);
    }

    @Test
    @DisplayName("Anropets id följer med i svaret, eller får ett nytt")
    void request_ids() {
        assertThat(api.send("PUT", OUTCOME, "{\"number\": 1}", "X-Request-Id", "abc-1")
                        .header("X-Request-Id"))
                .isEqualTo("abc-1");
        assertThat(api.send("PUT", OUTCOME, "{\"number\": 1}", "X-Request-Id", "a b")
                        .header("X-Request-Id"))
                .hasSize(36);
    }
}
