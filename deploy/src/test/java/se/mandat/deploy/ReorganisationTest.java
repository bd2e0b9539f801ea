package se.mandat.deploy;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

@DisplayName("Historien överlever omorganisationer")
class ReorganisationTest {
    private static final String DECISION = """
            {"body": "Kommunfullmäktige", "date": "2026-11-25", "paragraph": "§ 201"}""";

    private final String tail = UUID.randomUUID().toString().substring(0, 8);
    private final String a = "a-" + tail;
    private final String b = "b-" + tail;
    private final String c = "c-" + tail;

    @Test
    @DisplayName("Scenario 16: A och B var för sig före, C efter; C vet vilka den kommer från, och A vart den gick")
    void scenario_16_merged() {
        establish(a, "kf");
        establish(b, "kf");
        long merged = reorganise(merge());

        JsonNode lineage = lineage(c, merged);
        assertThat(lineage.path("before").findValuesAsString("name")).containsExactly("Enhet " + a, "Enhet " + b);
        assertThat(lineage.path("before").get(0).path("kin").path("percent").decimalValue())
                .isEqualByComparingTo("100");
        assertThat(lineage.path("before")
                        .get(0)
                        .path("decision")
                        .path("paragraph")
                        .asString())
                .isEqualTo("§ 201");
        assertThat(lineage(a, merged).path("after").findValuesAsString("name")).containsExactly("Enhet " + c);

        assertThat(units("2026-12-31", merged)).contains(a, b).doesNotContain(c);
        assertThat(units("2027-01-01", merged)).contains(c).doesNotContain(a, b);
        assertThat(madeOf(c, "2026-06-30", "NOW&now=2027-06-30", merged)).contains(a, b);
        assertThat(madeOf(c, "2026-06-30", "THEN", merged)).doesNotContain(a, b);
        assertThat(madeOf(a, "2026-06-30", "NOW", merged)).contains(a).doesNotContain(c);
    }

    @Test
    @DisplayName(
            "Scenario 17: D delades i E (60 %) och F (40 %): släktskapet säger hur mycket och vem som beslutade; annars ingen andel")
    void scenario_17_split() {
        establish(a, "kf");
        establish(b, "kf");
        establish(c, "kf");
        long split = reorganise(step("SPLIT", """
                "unit": "%s", "shares": [{"unit": "%s", "percent": 60}, {"unit": "%s", "percent": 40}]""".formatted(a, b, c)));
        JsonNode from = lineage(b, split).path("before").get(0);
        assertThat(from.path("kin").path("unit").asString()).isEqualTo(a);
        assertThat(from.path("kin").path("percent").decimalValue()).isEqualByComparingTo("60");
        assertThat(from.path("decision").path("body").asString()).isEqualTo("Kommunfullmäktige");

        Browser.look("/1880/enheter/" + b, "enhet-slaktskap");

        String d = "d-" + tail;
        establish(d, "kf");
        long undecided = reorganise(step("SPLIT", """
                "unit": "%s", "shares": [{"unit": "%s"}, {"unit": "%s"}]""".formatted(d, b, c)));
        JsonNode unknown = lineage(c, undecided).path("before");
        assertThat(unknown.findValuesAsString("name")).contains("Enhet " + d);
        assertThat(madeOf(c, "2026-06-30", "NOW&now=2027-06-30", undecided))
                .contains("\"unit\":\"" + d + "\",\"percent\":null");
    }

    @Test
    @DisplayName("Scenario 18: en enhet som flyttat räknas dit den hörde då, eller dit den hör nu, som läsaren väljer")
    void scenario_18_moved() {
        establish(a, "kf");
        establish(b, "kf");
        establish(c, a);
        var moved = Running.api("POST", "administrator", "/units/" + c + "/places", """
                {"parent": "%s", "from": "2026-07-01"}""".formatted(b));
        long at = Running.position(moved);
        assertThat(madeOf(a, "2026-06-30", "THEN", at)).contains(c);
        assertThat(madeOf(a, "2026-06-30", "NOW", at)).doesNotContain(c);
        assertThat(madeOf(b, "2026-06-30", "NOW", at)).contains(c);
        assertThat(madeOf(b, "2026-06-30", "THEN", at)).doesNotContain(c);
    }

    @Test
    @DisplayName("Scenario 38: prövas utan att något skrivs, kräver beslut, genomförs helt eller inte alls")
    void scenario_38_tried_then_decided() {
        establish(a, "kf");
        establish(b, "kf");
        var tried = Running.api("POST", "controller", "/organisation/preview", whole(merge(), null));
        assertThat(tried.statusCode()).isEqualTo(200);
        assertThat(Running.json(tried).findValuesAsString("name")).contains("UnitEstablished", "UnitsMerged");
        assertThat(Running.api("GET", "revisor", "/units/" + c, "").statusCode())
                .isEqualTo(404);

        var undecided = Running.api("POST", "administrator", "/organisation/reorganisations", whole(merge(), null));
        assertThat(rule(undecided)).isEqualTo("REORGANISATION_NEEDS_DECISION");

        String broken = merge() + ", " + step("RENAME", """
                "unit": "finns-ej", "name": "Ny\"""");
        var refused = Running.api("POST", "administrator", "/organisation/reorganisations", whole(broken, DECISION));
        assertThat(rule(refused)).isEqualTo("UNIT_UNKNOWN");
        assertThat(refused.body()).contains("steps.3.unit");

        long done = reorganise(merge());
        assertThat(units("2027-01-01", done)).contains(c).doesNotContain(a, b);
    }

    @Test
    @DisplayName("D4: ett mål vars enhet upphört släpps inte in i en rapportperiod förrän någon har det")
    void no_orphan_enters_a_period() {
        establish(a, "kf");
        establish(b, "kf");
        String goal = "m-" + tail;
        Running.position(Running.api("POST", "controller", "/goals", """
                {"goal": "%s", "kind": "verksamhetsmål", "title": "Trygga skolor %s", "owner": "%s",
                 "from": "2026-01-01", "responsible": "Rektor"}""".formatted(goal, tail, a)));
        reorganise(merge());
        String period = "/periods/" + (2140 + Math.floorMod(tail.hashCode(), 60)) + "-03";
        Running.position(Running.api("PUT", "controller", period, """
                {"opens": "2029-04-01", "due": "2199-05-01"}"""));
        var refused = Running.api("POST", "controller", period + "/opening", "{}");
        assertThat(rule(refused)).isEqualTo("OWNERLESS_GOALS");
        assertThat(refused.body()).contains(goal);

        var handedOver = Running.api("POST", "administrator", "/goals/" + goal + "/handovers", """
                {"to": "%s", "from": "2027-01-01", "reason": "Omorganisationen"}""".formatted(c));
        long at = Running.position(handedOver);
        assertThat(Running.api("POST", "controller", period + "/opening", "{}").statusCode())
                .isEqualTo(204);
        assertThat(Running.api("POST", "controller", period + "/closing", "{}").statusCode())
                .isEqualTo(204);

        assertThat(read("/units/" + a + "/plan/2026", at).path("owned").toString())
                .contains(goal);
        assertThat(read("/units/" + c + "/plan/2026", at).path("owned").toString())
                .doesNotContain(goal);
        assertThat(read("/units/" + c + "/plan/2027", at).path("owned").toString())
                .contains(goal);
    }

    private void establish(String unit, String parent) {
        var made = Running.api("POST", "administrator", "/units", """
                {"unit": "%1$s", "type": "UNIT", "name": "Enhet %1$s", "parent": "%2$s", "from": "2020-01-01"}""".formatted(unit, parent));
        assertThat(made.statusCode()).as(made.body()).isEqualTo(201);
    }

    private String merge() {
        return step("ESTABLISH", """
                "unit": "%1$s", "type": "UNIT", "name": "Enhet %1$s", "parent": "kf\"""".formatted(c)) + ", " + step("MERGE", """
                        "units": ["%s", "%s"], "into": "%s\"""".formatted(a, b, c));
    }

    private static String step(String kind, String words) {
        return "{\"kind\": \"" + kind + "\", " + words + "}";
    }

    private static long reorganise(String steps) {
        return Running.position(
                Running.api("POST", "administrator", "/organisation/reorganisations", whole(steps, DECISION)));
    }

    private static String whole(String steps, @Nullable String decision) {
        return "{\"from\": \"2027-01-01\", \"steps\": [" + steps + "]"
                + (decision == null ? "" : ", \"decision\": " + decision) + "}";
    }

    private static JsonNode lineage(String unit, long asOf) {
        return read("/organisation/units/" + unit + "/lineage", asOf);
    }

    private static String madeOf(String unit, String day, String structure, long asOf) {
        return read("/organisation/units/" + unit + "/made-of?on=" + day + "&structure=" + structure, asOf)
                .path("of")
                .toString();
    }

    private static String units(String day, long asOf) {
        return read("/organisation?on=" + day, asOf).toString();
    }

    private static JsonNode read(String path, long asOf) {
        String waiting = path + (path.contains("?") ? "&" : "?") + "position=" + asOf;
        HttpResponse<String> answer = Running.api("GET", "revisor", waiting, "", "Prefer", "wait=5");
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return Running.json(answer);
    }

    private static String rule(HttpResponse<String> answer) {
        return Running.json(answer).path("rule").asString();
    }
}
