package se.mandat.deploy;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** One unit's year of planning, as it is said over HTTP. Each test has a year of its own, so that none sees another's. */
record PlanYear(String unit, int year) {
    /** A goal of the unit for the year, without a decision. */
    String goal(String title) {
        return goal(title, null);
    }

    String goal(String title, @Nullable String decision) {
        String id = "g-" + unit + "-" + year + "-" + Integer.toHexString(title.hashCode());
        accepted(Running.api("POST", "controller", "/goals", """
                {"goal": "%s", "kind": "verksamhetsmål", "title": "%s", "owner": "%s", "contributesTo": [],
                 "contributors": [], "partners": [], "from": "%d-01-01", "to": "%d-12-31", "soundEconomy": true%s}""".formatted(id, title, unit, year, year, on(decision))));
        return id;
    }

    long target(String goal, String indicator, String value) {
        follow(indicator);
        return accepted(Running.api(
                "PUT", "controller", "/goals/" + goal + "/targets/" + indicator + "/" + year, """
                {"value": %s, "comparison": "AT_LEAST"}""".formatted(value)));
    }

    long change(String goal, String indicator, String value, String reason, @Nullable String decision) {
        String path = "/goals/" + goal + "/targets/" + indicator + "/" + year + "/changes";
        return accepted(Running.api("POST", "controller", path, """
                {"value": %s, "comparison": "AT_LEAST", "reason": "%s"%s}""".formatted(value, reason, on(decision))));
    }

    long begun() {
        return accepted(Running.api("PUT", "controller", plan(), "{}"));
    }

    /** Begun and marked ready. */
    long ready() {
        var _ = begun();
        return accepted(Running.api("POST", "controller", plan() + "/ready", "{}"));
    }

    /** The council answers for the indicator, every year, or before there was one the unit; so it is complete. */
    void follow(String indicator) {
        var _ = accepted(Running.api("PUT", "controller", "/indicators/" + indicator + "/following", """
                {"following": {"owner": "%s", "frequency": "YEAR", "followedOnly": true,
                 "baseline": {"period": "2010", "value": {"missing": "NOT_MEASURED"}}}}""".formatted(
                        year < 2015 ? unit : "kf")));
    }

    /** The same, once each of the indicators is complete. */
    long adopted(String goals, String indicators, @Nullable String decision) {
        Stream.of(indicators.split(" ")).filter(word -> !word.isEmpty()).forEach(this::follow);
        return accepted(adopt(goals, indicators, decision));
    }

    HttpResponse<String> adopt(String goals, String indicators, @Nullable String decision) {
        return Running.api("POST", "politiker", plan() + "/adoption", """
                {"goals": [%s], "indicators": [%s]%s}""".formatted(
                        quoted(goals), quoted(indicators), on(decision)));
    }

    long amended(String goals, String indicators, String reason, @Nullable String decision) {
        return accepted(Running.api("POST", "politiker", plan() + "/amendments", """
                {"goals": [%s], "indicators": [%s], "reason": "%s"%s}""".formatted(
                        quoted(goals), quoted(indicators), reason, on(decision))));
    }

    String plan() {
        return "/plans/" + unit + "/" + year;
    }

    /** The plan as it looked at a position. */
    JsonNode at(long position) {
        return read(plan(), position);
    }

    static JsonNode read(String path, long position) {
        String asking = path + (path.contains("?") ? "&" : "?") + "asOf=" + position + "&position=" + position;
        HttpResponse<String> answer = Running.api("GET", "revisor", asking, "", "Prefer", "wait=5");
        assertThat(answer.statusCode()).as(path + " " + answer.body()).isEqualTo(200);
        return Running.json(answer);
    }

    /** What stands in one field of each. */
    static List<String> words(JsonNode list, String field) {
        return StreamSupport.stream(list.spliterator(), false)
                .map(item -> item.path(field).asString())
                .toList();
    }

    static String rule(HttpResponse<String> answer) {
        return Running.json(answer).path("rule").asString();
    }

    static long accepted(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isBetween(200, 299);
        return Running.position(answer);
    }

    private static String quoted(String ids) {
        return ids.isEmpty() ? "" : "\"" + ids.replace(" ", "\", \"") + "\"";
    }

    /** A decision of the council on this paragraph. */
    private String on(@Nullable String paragraph) {
        return paragraph == null ? "" : """
                , "decision": {"body": "Kommunfullmäktige", "date": "%d-06-11", "paragraph": "%s"}""".formatted(year - 1, paragraph);
    }

    /** The key of that decision. */
    String key(String paragraph) {
        return "Kommunfullmäktige|%d-06-11|%s".formatted(year - 1, paragraph);
    }
}
