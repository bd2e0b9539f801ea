package se.mandat.deploy;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

@DisplayName("Med curl")
class CurlTest {
    private final String goal = "g-" + UUID.randomUUID();

    @Test
    @DisplayName("ett mål sätts, ett utfall rapporteras och rättas, och planen läses som den var före och efter")
    void goal_outcome_correction_and_as_of() {
        long before = Running.position(setGoal());
        var target = put("/targets/i-f-resultat/2026", """
                {"value": 1.5, "comparison": "AT_LEAST"}""");
        long after = Running.position(target);

        assertThat(targets(before)).isEmpty();
        assertThat(targets(after)).hasSize(1);

        String about = "/followups/bom/2026-P2/outcomes/i-detaljplaner/2026-P2";
        long reported = Running.position(Running.api("PUT", "enhetschef", about, """
                {"number": 17}"""));
        long corrected = Running.position(Running.api("POST", "enhetschef", about + "/corrections", """
                {"number": 18, "reason": "En plan räknades inte"}"""));

        assertThat(detailPlans(reported)).contains("17").doesNotContain("18");
        assertThat(detailPlans(corrected)).contains("18");
    }

    @Test
    @DisplayName("samma kommando två gånger gör en sak och får samma svar")
    void same_command_acts_once() {
        String key = UUID.randomUUID().toString();
        String body = goalBody(goal, "kf");
        var first = Running.api("POST", "controller", "/goals", body, "Idempotency-Key", key);
        var second = Running.api("POST", "controller", "/goals", body, "Idempotency-Key", key);
        var other = Running.api("POST", "controller", "/goals", goalBody(goal + "x", "kf"), "Idempotency-Key", key);

        assertThat(Running.position(second)).isEqualTo(Running.position(first));
        assertThat(rule(other)).isEqualTo("COMMAND_ID_REUSED");
    }

    @Test
    @DisplayName("den som läst en äldre version får veta att någon annan hann före")
    void stale_version_is_refused() {
        assertThat(setGoal().headers().firstValue("ETag")).hasValue("\"0\"");
        put("/targets/i-f-resultat/2026", """
                {"value": 1.5, "comparison": "AT_LEAST"}""");
        var stale = Running.api("POST", "controller", "/goals/" + goal + "/wordings", """
                {"title": "Något annat", "reason": "Tydligare"}""", "If-Match", "\"0\"");

        assertThat(stale.statusCode()).isEqualTo(412);
        assertThat(rule(stale)).isEqualTo("STALE_VERSION");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            okänd enhet         | PUT  | /followups/finns-ej/2026-P2 | {} | UNIT_UNKNOWN
            stängd period       | PUT  | /followups/kf/2025-P1/outcomes/i-skattesats/2025 | {"number": 1} | PERIOD_CLOSED
            skäl saknas         | POST | /followups/kf/2025/outcomes/i-resultat/2025/corrections | {"number": 1} | REASON_REQUIRED
            ogiltig period      | PUT  | /followups/kf/2025-13 | {} | MALFORMED_PERIOD
            trasig JSON         | POST | /goals | {"goal": | MALFORMED_JSON
            okänt fält          | POST | /goals | {"gaol": "x"} | UNKNOWN_FIELD
            """)
    @DisplayName("det som inte går får ett namngivet svar")
    void refusals_are_named(String what, String method, String path, String body, String rule) {
        var answer = Running.api(method, "controller", path, body);
        assertThat(rule(answer)).as(what).isEqualTo(rule);
        assertThat(answer.statusCode()).isBetween(400, 499);
        assertThat(answer.headers().firstValue("Content-Type"))
                .hasValueSatisfying(type -> assertThat(type).startsWith("application/problem+json"));
    }

    @Test
    @DisplayName("en kropp på 5 MB får ett tydligt nej")
    void large_body_is_refused() {
        var answer = Running.api("POST", "controller", "/goals", "{\"title\": \"" + "x".repeat(5_000_000) + "\"}");
        assertThat(answer.statusCode()).isEqualTo(413);
        assertThat(rule(answer)).isEqualTo("BODY_TOO_LARGE");
    }

    @Test
    @DisplayName("den som inte får får veta vem som får")
    void wrong_role_is_told_who_may() {
        var answer = Running.api("POST", "revisor", "/goals", goalBody(goal, "kf"));
        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(Running.json(answer).path("allowedRoles").toString()).contains("CONTROLLER");
    }

    @Test
    @DisplayName("en kommun som inte finns är 404")
    void unknown_municipality() {
        var answer = Running.send(HttpRequest.newBuilder(URI.create(Running.url("/api/9999/goals")))
                .header("Authorization", "Bearer demo-revisor")
                .build());
        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(rule(answer)).isEqualTo("MUNICIPALITY_UNKNOWN");
    }

    private HttpResponse<String> setGoal() {
        return Running.api("POST", "controller", "/goals", goalBody(goal, "kf"));
    }

    private HttpResponse<String> put(String path, String body) {
        return Running.api("PUT", "controller", "/goals/" + goal + path, body);
    }

    private static String goalBody(String id, String owner) {
        return """
                {"goal": "%s", "kind": "verksamhetsmål", "title": "Alla elever ska nå kunskapsmålen i skolan",
                 "owner": "%s", "contributesTo": [], "contributors": [], "partners": [],
                 "from": "2026-01-01", "to": "2026-12-31", "soundEconomy": true}""".formatted(id, owner);
    }

    private JsonNode targets(long asOf) {
        return Running.json(read("/goals/" + goal, asOf)).path("targets");
    }

    private static String detailPlans(long asOf) {
        return Running.json(read("/followups/bom/2026-P2", asOf))
                .path("figures")
                .toString();
    }

    private static HttpResponse<String> read(String path, long asOf) {
        String waiting = path + "?asOf=" + asOf + "&position=" + asOf;
        return Running.api("GET", "revisor", waiting, "", "Prefer", "wait=5");
    }

    private static String rule(HttpResponse<String> answer) {
        return Running.json(answer).path("rule").asString();
    }
}
