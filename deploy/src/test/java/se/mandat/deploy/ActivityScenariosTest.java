package se.mandat.deploy;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

@DisplayName("Aktiviteter och uppdrag över HTTP")
class ActivityScenariosTest {
    private final String id = "a-" + UUID.randomUUID();

    @Test
    @DisplayName("Ett uppdrag ges genom beslut, rapporteras, återrapporteras och är sedan avslutat")
    void an_assignment_is_given_and_answered() {
        assertThat(PlanYear.rule(plan("ASSIGNMENT", ""))).isEqualTo("ASSIGNMENT_NEEDS_DECISION");
        long given = PlanYear.accepted(plan("ASSIGNMENT", """
                , "decision": {"body": "Kommunfullmäktige", "date": "2025-06-11", "paragraph": "§ 13"}"""));
        assertThat(at(given).path("decision").path("paragraph").asString()).isEqualTo("§ 13");
        assertThat(at(given).path("activity").path("closing").isString()).isFalse();

        assertThat(PlanYear.rule(post("/progress", """
                {"progress": "DELAYED"}"""))).isEqualTo("COMMENT_REQUIRED");
        long delayed = PlanYear.accepted(post("/progress", """
                {"progress": "DELAYED", "comment": "Underlag saknas"}"""));
        assertThat(at(delayed).path("activity").path("progress").asString()).isEqualTo("DELAYED");
        assertThat(at(delayed).path("overdue").asBoolean()).isTrue();

        long answered = PlanYear.accepted(post("/report-back", """
                {"text": "Uppdraget är utfört"}"""));
        assertThat(at(answered).path("activity").path("closing").asString()).isEqualTo("REPORTED_BACK");
        assertThat(at(answered).path("overdue").asBoolean()).isFalse();
        assertThat(at(delayed).path("activity").path("progress").asString()).isEqualTo("DELAYED");
        assertThat(PlanYear.rule(post("/cancellation", """
                {"reason": "Ryms inte"}"""))).isEqualTo("ACTIVITY_CLOSED");
    }

    @Test
    @DisplayName("En aktivitet som lämnas över finns hos den nya enheten och inte hos den gamla")
    void an_activity_is_handed_over() {
        var _ = PlanYear.accepted(plan("ACTIVITY", ""));
        assertThat(PlanYear.rule(post("/report-back", """
                {"text": "Klart"}"""))).isEqualTo("NOT_AN_ASSIGNMENT");
        long handed = PlanYear.accepted(post("/handovers", """
                {"to": "tsn", "from": "2026-03-01", "reason": "Gatorna är deras"}"""));

        assertThat(PlanYear.read("/activities?owner=tsn&limit=1000", handed).toString())
                .contains(id);
        assertThat(PlanYear.read("/activities?owner=bom&limit=1000", handed).toString())
                .doesNotContain(id);
    }

    private HttpResponse<String> plan(String kind, String decision) {
        return Running.api("POST", "controller", "/activities", """
                {"activity": "%s", "kind": "%s", "title": "Se över belysningen", "owner": "bom",
                 "responsible": "förvaltningschef", "from": "2026-01-01", "due": "2026-02-28"%s}""".formatted(id, kind, decision));
    }

    private HttpResponse<String> post(String path, String body) {
        return Running.api("POST", "controller", "/activities/" + id + path, body);
    }

    private JsonNode at(long position) {
        return PlanYear.read("/activities/" + id, position);
    }
}
