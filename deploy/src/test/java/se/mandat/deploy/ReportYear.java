package se.mandat.deploy;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import tools.jackson.databind.JsonNode;

/** One unit's report of a period that is a test's own, step by step over HTTP. */
final class ReportYear {
    final String period;
    private final String unit;
    private final String report;

    /** The period is opened, and so is the unit's report. */
    ReportYear(String unit, String period, String due) {
        this(unit, scheduled(period, """
                {"opens": "2020-01-01", "due": "%s"}""".formatted(due)));
    }

    /** The period is scheduled already; it is opened, and so is the unit's report. */
    ReportYear(String unit, String period) {
        this.period = period;
        this.unit = unit;
        this.report = "/followups/" + unit + "/" + period;
        accepted("POST", "controller", "/periods/" + period + "/opening", "");
        accepted("PUT", "enhetschef", report, "");
    }

    /** The period, once it is scheduled so. */
    static String scheduled(String period, String schedule) {
        accepted("PUT", "controller", "/periods/" + period, schedule);
        return period;
    }

    /** Something that must be accepted; the position it was written at. */
    static long accepted(String method, String account, String path, String body) {
        HttpResponse<String> answer = Running.api(method, account, path, body);
        assertThat(answer.statusCode()).as(path + ": " + answer.body()).isBetween(200, 299);
        return Running.position(answer);
    }

    /** Something done in the report. */
    long does(String method, String account, String step, String body) {
        return accepted(method, account, report + step, body);
    }

    /** The rule that refuses something in the report. */
    String refused(String method, String account, String step, String body) {
        HttpResponse<String> answer = Running.api(method, account, report + step, body);
        assertThat(answer.statusCode()).as(answer.body()).isBetween(400, 499);
        return Running.json(answer).path("rule").asString();
    }

    long reports(String indicator, String number) {
        return does("PUT", "enhetschef", "/outcomes/" + indicator + "/" + period, "{\"number\": " + number + "}");
    }

    /** Proposed by the unit and approved by a controller. */
    long isCorrected(String indicator, String number) {
        String outcome = "/outcomes/" + indicator + "/" + period + "/corrections";
        does("POST", "enhetschef", outcome, "{\"number\": " + number + ", \"reason\": \"Räknat fel\"}");
        return does("POST", "controller", outcome + "/approval", "");
    }

    long isSubmitted() {
        return does("POST", "enhetschef", "/submission", "");
    }

    long isApproved() {
        return does("POST", "controller", "/approval", "");
    }

    long isDecided(String paragraph) {
        return does("POST", "politiker", "/decision", """
                {"decision": {"body": "Bygg- och miljönämnden", "date": "2026-11-20", "paragraph": "§ %s"}}""".formatted(paragraph));
    }

    /** The report as JSON, as of a position. */
    JsonNode asOf(long position) {
        return Running.json(Running.api(
                "GET", "revisor", report + "?asOf=" + position + "&position=" + position, "", "Prefer", "wait=10"));
    }

    /** The report's page, once the views have come to a position. */
    String page(String version, long after) {
        return page("", version, after);
    }

    /** A page below the report's. */
    String page(String below, String version, long after) {
        String path = "/1880/enheter/" + unit + "/uppfoljning/" + period + below;
        return page(path + "?lang=sv&after=" + after + version);
    }

    static String page(String path) {
        return Running.send(
                        HttpRequest.newBuilder(URI.create(Running.url(path))).build())
                .body();
    }
}
