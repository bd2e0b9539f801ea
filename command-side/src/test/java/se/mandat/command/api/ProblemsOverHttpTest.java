package se.mandat.command.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.Arrays;
import java.util.EnumSet;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.mandat.kernel.CommonRule;
import se.mandat.kernel.Period;
import se.mandat.kernel.Rejected;
import se.mandat.kernel.Role;
import se.mandat.kernel.organisation.OrganisationRule;
import se.mandat.kernel.organisation.UnitId;
import se.mandat.kernel.periods.PeriodRule;

@DisplayName("Problem över HTTP")
class ProblemsOverHttpTest {
    private static final int FIVE_MEGABYTES = 5 * 1024 * 1024;
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

    private static void assertProblem(Api.Answer answer, int status, String rule) {
        assertThat(answer.http().body()).contains("\"" + rule + "\"");
        assertThat(answer.http().statusCode()).isEqualTo(status);
        assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
        assertThat(answer.problem().path("status").asInt()).isEqualTo(status);
        assertThat(answer.problem().path("rule").asString()).isEqualTo(rule);
        assertThat(answer.problem().path("requestId").asString()).isEqualTo(answer.header("X-Request-Id"));
    }

    private static String field(Api.Answer answer) {
        return answer.problem().path("violations").path(0).path("field").asString("");
    }

    @Test
    @DisplayName("En stängd period är 409 med typ, rubrik, text och adress")
    void closed_period() {
        api.refuses(new Rejected(PeriodRule.PERIOD_CLOSED, new Period("2024")));
        var answer = api.send("PUT", OUTCOME, "{\"number\": 1}");
        assertProblem(answer, 409, "PERIOD_CLOSED");
        assertThat(answer.problem().path("type").asString()).isEqualTo("/problems/period-closed");
        assertThat(answer.problem().path("title").asString()).isEqualTo("Perioden är stängd");
        assertThat(answer.problem().path("detail").asString()).startsWith("Perioden 2024 är stängd.");
        assertThat(answer.problem().path("instance").asString()).isEqualTo(OUTCOME);
        assertThat(answer.problem().has("violations")).isFalse();
    }

    @Test
    @DisplayName("Den som vill ha engelska får engelska")
    void in_english() {
        api.refuses(new Rejected(PeriodRule.PERIOD_CLOSED, new Period("2024")));
        var answer = api.send("PUT", OUTCOME, "{\"number\": 1}", "Accept-Language", "en-GB,en;q=0.9,sv;q=0.5");
        assertThat(answer.problem().path("detail").asString()).startsWith("The period 2024 is closed.");
        assertThat(answer.header("Content-Language")).isEqualTo("en");
    }

    @Test
    @DisplayName("En okänd enhet är 404 och pekar på fältet")
    void unknown_unit() {
        api.refuses(new Rejected(OrganisationRule.UNIT_UNKNOWN, new UnitId("xyz")).at("owner"));
        var answer = api.send("POST", "/api/1880/goals", """
                {"goal": "g", "kind": "mål", "title": "T", "owner": "xyz", "from": "2024-01-01"}""");
        assertProblem(answer, 404, "UNIT_UNKNOWN");
        assertThat(field(answer)).isEqualTo("owner");
    }

    @Test
    @DisplayName("En inaktuell If-Match är 412, och en felskriven 400")
    void stale_version() {
        api.refuses(new Rejected(CommonRule.STALE_VERSION, "goal:1880:g"));
        assertProblem(api.send("PUT", OUTCOME, "{\"number\": 1}", "If-Match", "\"3\""), 412, "STALE_VERSION");
        assertProblem(api.send("PUT", OUTCOME, "{\"number\": 1}", "If-Match", "3"), 400, "MALFORMED_IF_MATCH");
    }

    @Test
    @DisplayName("Fel roll är 403 och säger vilka som får")
    void wrong_role() {
        api.refuses(new Rejected(CommonRule.ROLE_NOT_ALLOWED, Role.AUDITOR, EnumSet.of(Role.CONTROLLER)));
        var answer = api.send("PUT", OUTCOME, "{\"number\": 1}");
        assertProblem(answer, 403, "ROLE_NOT_ALLOWED");
        assertThat(answer.problem().path("allowedRoles").toString()).isEqualTo("[\"CONTROLLER\"]");
    }

    @Test
    @DisplayName("Den som inte är inloggad får 401, och den som inte hör hemma i kommunen 403")
    void who_may_come_in() {
        assertProblem(api.send("PUT", "/api/1885/followups/sn/2024", (String) null), 403, "OTHER_MUNICIPALITY");
        api.scene().person = null;
        var answer = api.send("PUT", OUTCOME, "{\"number\": 1}");
        assertProblem(answer, 401, "NOT_SIGNED_IN");
        assertThat(answer.header("WWW-Authenticate")).isEqualTo("Bearer");
        assertThat(api.scene().sent).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\u0001', textBlock = """
            {"number": 1                                  | 400 | MALFORMED_JSON      |
            {"number": 1} x                               | 400 | MALFORMED_JSON      |
            [1, 2]                                        | 422 | WRONG_TYPE          |
            {"number": 1, "reason": "r", "nummer": 2}     | 422 | UNKNOWN_FIELD       | nummer
            {"number": 1}                                 | 422 | REASON_REQUIRED     | reason
            {"number": 1, "reason": null}                 | 422 | REASON_REQUIRED     | reason
            {"reason": "r"}                               | 422 | NUMBER_OR_REASON    | number
            {"number": 1, "missing": "SECRET", "reason": "r"} | 422 | NUMBER_OR_REASON | number
            {"number": "ett", "reason": "r"}              | 422 | NOT_A_NUMBER        | number
            {"number": [1], "reason": "r"}                | 422 | WRONG_TYPE          | number
            {"number": 1e400, "reason": "r"}              | 422 | NUMBER_OUT_OF_RANGE | number
            {"number": 1, "reason": "a\\u0000b"}          | 422 | UNREADABLE_TEXT     | reason
            {"missing": "BORTA", "reason": "r"}           | 422 | NOT_ONE_OF          | missing
            {"number": 1, "reason": "r", "decision": {"body": " ", "date": "2024"}} | 422 | TEXT_MISSING   | decision.body
            {"number": 1, "reason": "r", "decision": {"body": "KF", "date": "24"}}  | 422 | MALFORMED_DATE | decision.date
            {"number": 1, "reason": "r", "decision": {"body": "KF"}}                | 422 | VALUE_MISSING  | decision.date
            {"number": 1, "reason": "r", "decision": {"body": "KF", "dag": "2024"}} | 422 | UNKNOWN_FIELD  | decision.dag
            """)
    @DisplayName("Det som är fel i innehållet har ett namn och pekar på fältet")
    void bodies(String body, int status, String rule, String field) {
        var answer = api.send("POST", OUTCOME + "/corrections", body);
        assertProblem(answer, status, rule);
        assertThat(field(answer)).isEqualTo(field == null ? "" : field);
        assertThat(api.scene().sent).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            PUT    | /api/1880/followups/bom/2024-T4                     | 422 | MALFORMED_PERIOD     | period
            PUT    | /api/1880/followups/BOM/2024                        | 422 | MALFORMED_ID         | unit
            POST   | /api/1880/mandates/2023-2026/areas/L%C3%A4r/end     | 422 | MALFORMED_ID         |
            PUT    | /api/188/followups/bom/2024                         | 404 | MUNICIPALITY_UNKNOWN |
            PUT    | /api/1880/finns-inte                                | 404 | PATH_UNKNOWN         |
            PATCH  | /api/1880/goals                                     | 405 | METHOD_NOT_ALLOWED   |
            POST   | /api/1880/goals                                     | 400 | BODY_MISSING         |
            """)
    @DisplayName("Det som är fel i adressen har ett namn")
    void addresses(String method, String path, int status, String rule, String field) {
        String body = path.endsWith("/end") ? "{\"lastDay\": \"2024-12-31\"}" : null;
        var answer = api.send(method, path, body);
        assertProblem(answer, status, rule);
        assertThat(field(answer)).isEqualTo(field == null ? "" : field);
    }

    @Test
    @DisplayName("Fel metod säger vilka som finns, och fel sorts innehåll vad som duger")
    void methods_and_media_types() {
        assertThat(api.send("PATCH", "/api/1880/goals", "{}").header("Allow")).contains("POST");
        assertProblem(
                api.send("POST", "/api/1880/goals", "a=b", "Content-Type", "application/x-www-form-urlencoded"),
                415,
                "MEDIA_TYPE_NOT_SUPPORTED");
    }

    @Test
    @DisplayName("Fem megabyte är för mycket, vare sig det sägs i förväg eller inte")
    void too_large() {
        byte[] large = new byte[FIVE_MEGABYTES];
        Arrays.fill(large, (byte) ' ');
        assertProblem(api.send("POST", "/api/1880/goals", BodyPublishers.ofByteArray(large)), 413, "BODY_TOO_LARGE");
        assertProblem(
                api.send(
                        "POST", "/api/1880/goals", BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(large))),
                413,
                "BODY_TOO_LARGE");
    }

    @Test
    @DisplayName("Ett fel hos oss är 500 utan inre detaljer")
    void our_own_fault() {
        api.scene().failure = new IllegalStateException("hemligt");
        var answer = api.send("PUT", OUTCOME, "{\"number\": 1}");
        assertProblem(answer, 500, "UNEXPECTED_ERROR");
        assertThat(answer.http().body()).doesNotContain("hemligt", "Exception");
    }
}
