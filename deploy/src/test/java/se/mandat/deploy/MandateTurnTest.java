package se.mandat.deploy;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

@DisplayName("Målen när mandatet skiftar")
class MandateTurnTest {
    private final String tail = UUID.randomUUID().toString().substring(0, 8);
    private final String old = "gammalt-" + tail;
    private final String fresh = "nytt-" + tail;
    private final String dropped = "slappt-" + tail;

    @Test
    @DisplayName("Scenario 19: kedjan visas så som någon har kopplat den; utan koppling finns ingen")
    void scenario_19_chain() {
        String mandate = mandate(2300);
        var _ = goal(old, "2299-01-01", "2299-12-31");
        var _ = goal(fresh, "2300-01-01", "2303-12-31");
        long set = goal(dropped, "2299-01-01", "2299-12-31");
        assertThat(read("/goals/" + fresh + "/chain", set).path("before").isEmpty())
                .isTrue();

        link(mandate, old, fresh, "PARTLY");
        long at = link(mandate, dropped, null, "DROPPED");
        JsonNode chain = read("/goals/" + fresh + "/chain", at);
        assertThat(chain.path("before").get(0).path("older").asString()).isEqualTo(old);
        assertThat(chain.path("before").get(0).path("kind").asString()).isEqualTo("PARTLY");
        assertThat(read("/goals/" + dropped + "/chain", at)
                        .path("after")
                        .get(0)
                        .path("kind")
                        .asString())
                .isEqualTo("DROPPED");

        String page = page("/1880/mal/" + fresh + "?after=" + at);
        assertThat(page).contains("Kommer från", "Mål " + old, "fortsätter delvis");

        Browser.look("/1880/mal/" + fresh, "mal-kedja");
        var removed = Running.api(
                "POST", "controller", "/mandates/" + mandate + "/succession/removals", """
                {"from": "%s", "to": "%s", "reason": "Fel mål"}""".formatted(old, fresh));
        assertThat(read("/goals/" + fresh + "/chain", Running.position(removed))
                        .path("before")
                        .isEmpty())
                .isTrue();
        assertThat(read("/goals/" + fresh + "/chain?asOf=" + at, at)
                        .path("before")
                        .size())
                .isEqualTo(1);
    }

    @Test
    @DisplayName("Scenario 23: gamla mål som gäller vidare, nya som inte är beslutade, och glapp sägs som de är")
    void scenario_23_no_forced_cut_over() {
        String mandate = mandate(2400);
        String lasting = "vidare-" + tail;
        goal(lasting, "2398-01-01", "2400-06-30");
        goal(old, "2398-01-01", "2399-12-31");
        goal(fresh, "2400-07-01", "2403-12-31");
        link(mandate, lasting, fresh, "REPLACES");
        long at = link(mandate, old, fresh, "CONTINUES");
        String page = page("/1880/mandatperioder/" + mandate + "?after=" + at);
        assertThat(page)
                .contains("gäller vidare till 2400-06-30", "gällde till 2399-12-31")
                .contains("Glapp: inget av målen gäller 2400-01-01–2400-06-30.")
                .contains("Det nya gäller från dagen efter det gamla.")
                .contains("1 mål, varav 1 inte beslutade");
        Browser.look("/1880/mandatperioder/" + mandate, "mandatskifte");
    }

    private String mandate(int year) {
        String id = year + "-" + tail;
        var opened = Running.api("POST", "controller", "/mandates", """
                {"mandate": "%s", "title": "%d–%d", "from": "%d-01-01", "to": "%d-12-31"}""".formatted(id, year, year + 3, year, year + 3));
        assertThat(opened.statusCode()).as(opened.body()).isEqualTo(201);
        return id;
    }

    private static long goal(String id, String from, String to) {
        var set = Running.api("POST", "controller", "/goals", """
                {"goal": "%1$s", "kind": "verksamhetsmål", "title": "Mål %1$s", "owner": "kf", "from": "%2$s", "to": "%3$s"}""".formatted(id, from, to));
        assertThat(set.statusCode()).as(set.body()).isEqualTo(201);
        return Running.position(set);
    }

    private static long link(String mandate, String from, @Nullable String to, String kind) {
        String after = to == null ? "" : "\"to\": \"" + to + "\", ";
        return Running.position(Running.api(
                "POST", "controller", "/mandates/" + mandate + "/succession", """
                {"from": "%s", %s"kind": "%s"}""".formatted(from, after, kind)));
    }

    private static JsonNode read(String path, long position) {
        String waiting = path + (path.contains("?") ? "&" : "?") + "position=" + position;
        HttpResponse<String> answer = Running.api("GET", "revisor", waiting, "", "Prefer", "wait=5");
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return Running.json(answer);
    }

    private static String page(String path) {
        HttpResponse<String> answer = Running.send(
                HttpRequest.newBuilder(URI.create(Running.url(path))).build());
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return answer.body();
    }
}
