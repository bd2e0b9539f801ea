package se.mandat.deploy;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Den som är ny, och den som läser ett mål")
class NewHolderTest {
    private final String tail = UUID.randomUUID().toString().substring(0, 8);
    private final String unit = "skola-" + tail;
    private final String goal = "lasning-" + tail;

    @Test
    @DisplayName("Scenario 32: när rollen är tom väntar målen synligt, och den nya läser enhetens historia på en sida")
    void scenario_32_new_in_the_role() {
        establish();
        ok(Running.api("POST", "controller", "/goals", """
                {"goal": "%s", "kind": "verksamhetsmål", "title": "Alla läser %s", "owner": "%s",
                 "from": "2025-01-01", "responsible": "rektor"}""".formatted(goal, tail, unit)));
        role("", """
                {"role": "Rektor", "person": "person-7f3a", "from": "2022-08-01"}""");
        long left = role("/leaving", """
                {"role": "rektor", "person": "person-7f3a", "lastDay": "2026-07-31"}""");
        String empty = page("/1880/enheter/" + unit + "?after=" + left);
        assertThat(empty).contains("Ingen är rektor sedan 2026-08-01", "ett mål väntar", "Alla läser " + tail);

        Browser.look("/1880/enheter/" + unit, "enhet-utan-rektor");
        long taken = role("", """
                {"role": "rektor", "person": "person-9c21", "from": "2026-08-15"}""");
        String held = page("/1880/enheter/" + unit + "?after=" + taken);
        assertThat(held)
                .doesNotContain("Ingen är rektor")
                .contains("rektor", "sedan 2026-08-15", "Enhetens historia")
                .doesNotContain("person-7f3a");
        assertThat(page("/1880/enheter/" + unit + "?asOf=" + left)).contains("Ingen är rektor sedan 2026-08-01");
    }

    @Test
    @DisplayName("Scenario 33: målet visar vilka som medverkar med vad, och träffbilden före måluppfyllelsen")
    void scenario_33_coverage_before_attainment() {
        establish();
        ok(Running.api("POST", "controller", "/goals", """
                {"goal": "%s", "kind": "verksamhetsmål", "title": "Trygghet %s", "owner": "bom", "from": "2025-01-01"}""".formatted(goal, tail)));
        ok(Running.api("POST", "controller", "/goals/" + goal + "/parts", """
                {"unit": "obo", "part": "Belysning och gårdar", "from": "2025-01-01"}"""));
        ok(Running.api("POST", "controller", "/goals/" + goal + "/parts", """
                {"partner": "Polisen", "part": "Närvaro", "from": "2025-01-01"}"""));
        ok(Running.api("POST", "controller", "/goals/" + goal + "/parts/end", """
                {"partner": "Polisen", "lastDay": "2025-12-31", "reason": "Avtalet löpte ut"}"""));
        var both = Running.api("POST", "controller", "/goals/" + goal + "/parts", """
                {"unit": "obo", "partner": "Polisen", "part": "Båda", "from": "2025-01-01"}""");
        assertThat(Running.json(both).path("rule").asString()).isEqualTo("UNIT_OR_PARTNER");

        ok(Running.api("PUT", "enhetschef", "/followups/bom/2026-P2", "{}"));
        var judged = Running.api("PUT", "enhetschef", "/followups/bom/2026-P2/coverage/" + goal + "/2026-P2", """
                {"coverage": "LOW", "ground": "Ingen har mål för gator och torg"}""");
        String page = page("/1880/mal/" + goal + "?after=" + Running.position(judged));
        assertThat(page)
                .contains("Belysning och gårdar", "Polisen", "till och med 2025-12-31")
                .contains("Träffbild", "Täcks lite", "Ingen har mål för gator och torg");
        Browser.look("/1880/mal/" + goal, "mal-traffbild");
        assertThat(page.indexOf("id=\"tb\"")).isLessThan(page.indexOf("id=\"be\""));
    }

    private void establish() {
        ok(Running.api("POST", "administrator", "/units", """
                {"unit": "%1$s", "type": "UNIT", "name": "Skola %1$s", "parent": "kf", "from": "2020-01-01"}""".formatted(unit)));
    }

    private long role(String path, String body) {
        return Running.position(Running.api("POST", "administrator", "/units/" + unit + "/roles" + path, body));
    }

    private static void ok(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isBetween(200, 299);
    }

    private static String page(String path) {
        HttpResponse<String> answer = Running.send(
                HttpRequest.newBuilder(URI.create(Running.url(path))).build());
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return answer.body();
    }
}
