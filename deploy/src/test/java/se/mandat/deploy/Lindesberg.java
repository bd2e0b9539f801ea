package se.mandat.deploy;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import tools.jackson.databind.JsonNode;

/** What is done and read in the demo's second municipality, whose organisation no other test counts. */
final class Lindesberg {
    private static final String API = "/api/1885";

    private long position;

    /** Somebody does something, and it is accepted. */
    long does(String account, String method, String path, String body) {
        HttpResponse<String> answer = tries(account, method, path, body);
        assertThat(answer.statusCode()).as(path + " " + answer.body()).isBetween(200, 299);
        position = Running.position(answer);
        return position;
    }

    /** The rule that refuses it. */
    String refusal(String account, String method, String path, String body) {
        return Running.json(tries(account, method, path, body)).path("rule").asString();
    }

    private static HttpResponse<String> tries(String account, String method, String path, String body) {
        return Running.send(HttpRequest.newBuilder(URI.create(Running.url(API + path)))
                .header("Authorization", "Bearer demo-" + account)
                .header("Content-Type", "application/json")
                .method(method, HttpRequest.BodyPublishers.ofString(body))
                .build());
    }

    /** An answer as known after everything done so far. */
    JsonNode reads(String path) {
        return reads(path, position);
    }

    /** An answer as known at a position. */
    JsonNode reads(String path, long asOf) {
        String at = path + (path.contains("?") ? "&" : "?") + "asOf=" + asOf + "&position=" + position;
        HttpResponse<String> answer = get(API + at);
        assertThat(answer.statusCode()).as(path + " " + answer.body()).isEqualTo(200);
        return Running.json(answer);
    }

    /** A page as known after everything done so far, as it stands in the source. */
    String page(String path) {
        var _ = reads("/indicators?limit=1");
        HttpResponse<String> answer =
                get("/1885" + path + (path.contains("?") ? "&" : "?") + "asOf=" + position + "&lang=sv");
        assertThat(answer.statusCode()).as(path).isEqualTo(200);
        return answer.body();
    }

    private static HttpResponse<String> get(String path) {
        return Running.send(HttpRequest.newBuilder(URI.create(Running.url(path)))
                .header("Authorization", "Bearer demo-revisor")
                .header("Prefer", "wait=10")
                .build());
    }

    /** A unit from 2013, unless another day is given. */
    void unit(String unit, String parent, String from) {
        does("administrator", "POST", "/units", """
                {"unit": "%s", "type": "UNIT", "name": "Enhet %s", "parent": "%s", "from": "%s"}""".formatted(unit, unit, parent, from));
    }

    /** An indicator; {@code more} is what else its definition says. */
    void indicator(String id, String more) {
        does("controller", "POST", "/indicators", """
                {"indicator": "%s", "definition": %s}""".formatted(id, definition(more)));
    }

    static String definition(String more) {
        return """
                {"title": "Elever", "unitOfMeasure": "antal", "direction": "HIGHER", %s}""".formatted(more);
    }

    /** A unit reports a year's outcome, in a reporting period of that year. */
    long outcome(String unit, String indicator, String year, String number) {
        String period = year + "-T3";
        String dates = """
                {"opens": "%s-12-01", "due": "%s-12-31"}""".formatted(year, year);
        does("controller", "PUT", "/periods/" + period, dates);
        does("controller", "POST", "/periods/" + period + "/opening", "");
        does("controller", "PUT", "/followups/" + unit + "/" + period, "{}");
        return does(
                "controller",
                "PUT",
                "/followups/" + unit + "/" + period + "/outcomes/" + indicator + "/" + year,
                "{\"number\": " + number + "}");
    }
}
