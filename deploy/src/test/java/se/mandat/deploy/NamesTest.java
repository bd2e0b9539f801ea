package se.mandat.deploy;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.UUID;
import java.util.stream.StreamSupport;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.mandat.kernel.Act;
import tools.jackson.databind.JsonNode;

@DisplayName("Namn finns bara vid sidan av liggaren")
class NamesTest {
    private static final String DECISION = """
            {"body": "Kommunstyrelsen", "date": "2026-09-08", "paragraph": "§ 212", "caseNumber": "KS 2026/117"}""";

    private final JdbcClient jdbc = JdbcClient.create(Running.bean(DataSource.class));
    private final String gone = "person-" + UUID.randomUUID();

    @AfterEach
    void kept_as_before() {
        assertThat(decide("{\"months\": null, \"decision\": " + DECISION + "}").statusCode())
                .isEqualTo(200);
    }

    @Test
    @DisplayName("D22: den som är inloggad heter något för den som är inloggad, och inget för andra")
    void name_stands_beside_the_id() {
        long position = Running.position(Running.api("POST", "controller", "/goals", """
                {"goal": "namn-%s", "kind": "verksamhetsmål", "title": "Namnlöst", "owner": "kf",
                 "from": "2026-01-01", "to": "2026-12-31", "soundEconomy": false}""".formatted(gone)));
        String event = "/1880/historik/" + position + "?lang=sv&after=" + position;
        try (Browser browser = new Browser()) {
            browser.open(event);
            assertThat(browser.page().locator("main").textContent())
                    .contains("demo-controller")
                    .doesNotContain("Demo: Controller");
            browser.signIn("revisor");
            browser.open(event);
            assertThat(browser.page().locator("main").textContent()).contains("demo-controller");
            assertThat(browser.page().locator("main").innerText()).contains("Demo: Controller");
        }
        assertThat(jdbc.sql("select count(*) from event_in_words where payload || metadata like '%Demo: Controller%'")
                        .query(Long.class)
                        .single())
                .isZero();
    }

    @Test
    @DisplayName("D20: inget namn gallras utan beslut, och med ett bara de som inte varit här så länge beslutet säger")
    void disposal_needs_a_decision() {
        wasHere(gone, LocalDate.now(Act.ZONE).minusMonths(25));
        String here = "person-" + UUID.randomUUID();
        wasHere(here, LocalDate.now(Act.ZONE).minusMonths(23));

        HttpResponse<String> refused = decide("{\"months\": 24}");
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(Running.json(refused).path("rule").asString()).isEqualTo("DISPOSAL_NEEDS_DECISION");
        assertThat(Running.json(decide("{\"months\": 0, \"decision\": " + DECISION + "}"))
                        .path("rule")
                        .asString())
                .isEqualTo("RETENTION_OUT_OF_RANGE");
        assertThat(isKnown(gone)).isTrue();

        JsonNode decided = Running.json(decide("{\"months\": 24, \"decision\": " + DECISION + "}"));
        assertThat(isKnown(gone)).isFalse();
        assertThat(isKnown(here)).isTrue();
        JsonNode done = decided.path("disposed").path(0);
        assertThat(done.path("names").asInt()).isEqualTo(1);
        assertThat(done.path("version").asInt())
                .isEqualTo(decided.path("decisions").path(0).path("version").asInt());
        assertThat(decided.toString()).doesNotContain(gone);
    }

    @Test
    @DisplayName("D20: bara administratören registrerar beslut, och inte över någon annans")
    void who_decides() {
        String body = "{\"months\": 24, \"decision\": " + DECISION + "}";
        assertThat(ask("PUT", "controller", "/api/9990/people/disposal", body).statusCode())
                .isEqualTo(403);
        assertThat(ask("GET", "controller", "/api/9990/people", "").statusCode())
                .isEqualTo(403);
        assertThat(ask("GET", "revisor", "/api/9990/people", "").statusCode()).isEqualTo(200);
        assertThat(decide(body, "If-Match", "\"99999\"").statusCode()).isEqualTo(412);
    }

    @Test
    @DisplayName("D20: ett formulär utan beslut säger vad som fattas och behåller det skrivna")
    void by_form() {
        wasHere(gone, LocalDate.now(Act.ZONE).minusMonths(40));
        try (Browser browser = new Browser()) {
            browser.signIn("administrator");
            Page page = browser.page();
            browser.open("/9990/personer?lang=sv");
            assertThat(page.locator("main").innerText()).contains("Demo: Administratör", gone);
            browser.mustBeSound("the names there are");
            browser.shoot("people");
            page.locator("[name=months]").fill("36");
            page.locator("main form button.btn-1").click();
            assertThat(page.locator(".errsum").innerText()).contains("gallringsbeslut");
            assertThat(page.locator("[name=months]").inputValue()).isEqualTo("36");
            browser.mustBeSound("a disposal without a decision");
            browser.shoot("people-refused");
            page.locator("[name='decision.body']").fill("Kommunstyrelsen");
            page.locator("[name='decision.date']").fill("2026-09-08");
            page.locator("[name='decision.paragraph']").fill("§ 213");
            page.locator("main form button.btn-1").click();
            assertThat(page.locator("main").innerText())
                    .contains("Beslutet är registrerat", "36 månader", "§ 213", "1 namn")
                    .doesNotContain(gone);
            browser.mustBeSound("a disposal that is decided");
            browser.shoot("people-decided");
        }
    }

    private void wasHere(String person, LocalDate day) {
        var _ = jdbc.sql("insert into people.name (municipality, person, name, role, seen_on) values (?, ?, ?, ?, ?)")
                .params("9990", person, "Någon Annan", "UNIT_MANAGER", day)
                .update();
    }

    private static boolean isKnown(String person) {
        JsonNode people = Running.json(ask("GET", "administrator", "/api/9990/people", ""))
                .path("people");
        return StreamSupport.stream(people.spliterator(), false)
                .anyMatch(known -> known.path("person").asString().equals(person));
    }

    private static HttpResponse<String> decide(String body, String... headers) {
        return ask("PUT", "administrator", "/api/9990/people/disposal", body, headers);
    }

    private static HttpResponse<String> ask(
            String method, String account, String path, String body, String... headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(Running.url(path)))
                .header("Authorization", "Bearer demo-" + account)
                .header("Content-Type", "application/json")
                .method(method, HttpRequest.BodyPublishers.ofString(body));
        return Running.send(headers.length > 0 ? request.headers(headers).build() : request.build());
    }
}
