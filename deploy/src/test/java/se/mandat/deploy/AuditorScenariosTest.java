package se.mandat.deploy;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

@DisplayName("Revisorn över HTTP")
class AuditorScenariosTest {
    private static final String PLANS = "i-detaljplaner";

    @Test
    @DisplayName("Scenario 3: skillnaden mellan två tillfällen, med före, efter, vem, när, varför och beslut")
    void scenario_3_difference_of_two_moments() {
        PlanYear year = new PlanYear("msf", 2061);
        String kept = year.goal("Kortare handläggning");
        String wavering = year.goal("Öppna kartor");
        String dropped = year.goal("Fler broar");
        long a = year.target(kept, PLANS, "20");

        var _ = year.change(kept, PLANS, "18", "Färre ansökningar", null);
        var _ = year.change(kept, PLANS, "17", "Ännu färre", "§ 61");
        var _ = reworded(wavering, "Öppna data");
        var _ = reworded(wavering, "Öppna kartor");
        String added = year.goal("Tysta gator", "§ 62");
        long b = PlanYear.accepted(Running.api("POST", "controller", "/goals/" + dropped + "/end", """
                {"lastDay": "2061-06-30", "reason": "Prioriteras inte",
                 "decision": {"body": "Kommunfullmäktige", "date": "2060-06-11", "paragraph": "§ 63"}}"""));

        Map<String, JsonNode> changes = changes(a, b, "msf");

        assertThat(changes.keySet())
                .containsExactlyInAnyOrder(
                        "CHANGED goal:1880:" + kept,
                        "RESTORED goal:1880:" + wavering,
                        "ADDED goal:1880:" + added,
                        "REMOVED goal:1880:" + dropped);
        JsonNode lowered = found(changes, "CHANGED goal:1880:" + kept);
        assertThat(lowered.path("before").path("value").asString()).isEqualTo("20");
        assertThat(lowered.path("after").path("value").asString()).isEqualTo("17");
        assertThat(lowered.path("times").asInt()).isEqualTo(2);
        assertThat(lowered.path("actor").asString()).isEqualTo("demo-controller");
        assertThat(lowered.path("role").asString()).isEqualTo("CONTROLLER");
        assertThat(lowered.path("knownAt").asString()).isNotEmpty();
        assertThat(lowered.path("reason").asString()).isEqualTo("Ännu färre");
        assertThat(lowered.path("decision").path("paragraph").asString()).isEqualTo("§ 61");
        assertThat(found(changes, "ADDED goal:1880:" + added).path("before").isObject())
                .isFalse();
        assertThat(found(changes, "REMOVED goal:1880:" + dropped)
                        .path("decision")
                        .path("paragraph")
                        .asString())
                .isEqualTo("§ 63");
        assertThat(changes(b, b, "msf")).isEmpty();
        assertThat(ReportYear.page("/1880/andringar?lang=sv&unit=msf&a=" + a + "&b=" + b + "&after=" + b))
                .contains("Upphört", "Ändrat och tillbaka", "Tillkommit", "Ännu färre", "Ändrat 2 gånger");
    }

    @Test
    @DisplayName("Scenario 6: ett avslutat mål hittas i historiken med hela sitt liv och beslutet som avslutade det")
    void scenario_6_ended_goal_in_history() {
        PlanYear year = new PlanYear("msf", 2062);
        String goal = year.goal("Förgätmigej vid vägkanten", "§ 1");
        var _ = year.target(goal, PLANS, "20");
        var _ = year.change(goal, PLANS, "25", "Mer pengar", "§ 2");
        long ended = PlanYear.accepted(Running.api("POST", "controller", "/goals/" + goal + "/end", """
                {"lastDay": "2062-06-30", "reason": "Uppnått i förtid",
                 "decision": {"body": "Kommunfullmäktige", "date": "2061-06-11", "paragraph": "§ 3"}}"""));

        JsonNode found =
                PlanYear.read("/history?q=f%C3%B6rg%C3%A4tmigej", ended).path("events");
        JsonNode life = PlanYear.read("/history?after=0&goal=" + goal, ended).path("events");

        assertThat(PlanYear.words(found, "name")).contains("GoalEnded", "GoalSet");
        assertThat(PlanYear.words(life, "name")).containsExactly("GoalSet", "TargetSet", "TargetChanged", "GoalEnded");
        assertThat(life.get(3).path("decision").path("paragraph").asString()).isEqualTo("§ 3");
        assertThat(life.get(3).path("reason").asString()).isEqualTo("Uppnått i förtid");
        assertThat(PlanYear.read("/goals/" + goal, ended)
                        .path("goal")
                        .path("endedOn")
                        .asString())
                .isEqualTo("2062-06-30");
    }

    @Test
    @DisplayName("Scenario 7: tjugo år av en enhet spelas upp händelse för händelse")
    void scenario_7_twenty_years_replayed() {
        List<Long> written = IntStream.range(2101, 2121)
                .mapToObj(number -> new PlanYear("valn", number))
                .flatMap(year -> {
                    String goal = year.goal("Fler röstar " + year.year());
                    return List.of(year.target(goal, PLANS, "70"), year.change(goal, PLANS, "75", "Högre", null))
                            .stream();
                })
                .toList();

        for (int at = 0; at < written.size(); at++) {
            JsonNode plan = PlanYear.read("/units/valn/plan/" + (2101 + at / 2), written.get(at));
            assertThat(plan.toString()).as("händelse " + written.get(at)).contains(at % 2 == 0 ? "70" : "75");
            assertThat(PlanYear.read("/units/valn/plan/" + (2102 + at / 2), written.get(at))
                            .path("goals"))
                    .isEmpty();
        }
    }

    @Test
    @DisplayName("Scenario 13: ingen skriver som någon annan; den som var inloggad står som den som gjorde det")
    void scenario_13_nobody_writes_as_another() {
        PlanYear year = new PlanYear("bom", 2063);
        String goal = year.goal("Snabbare svar");
        HttpResponse<String> pretending = Running.api("POST", "enhetschef", "/goals/" + goal + "/wordings", """
                {"title": "Snabbt svar", "reason": "Kortare", "actor": "demo-controller"}""");
        long written = PlanYear.accepted(Running.api(
                "POST",
                "enhetschef",
                "/goals/" + goal + "/wordings",
                """
                {"title": "Snabba svar", "reason": "Kortare"}""",
                "X-Actor",
                "demo-controller",
                "X-Forwarded-User",
                "demo-controller"));
        JsonNode event = PlanYear.read("/history/" + written, written);

        assertThat(PlanYear.rule(pretending)).isEqualTo("UNKNOWN_FIELD");
        assertThat(event.path("actor").asString()).isEqualTo("demo-enhetschef");
        assertThat(event.path("role").asString()).isEqualTo("UNIT_MANAGER");
        assertThat(event.path("actorUnit").asString()).isEqualTo("bom");
        assertThat(Running.api("POST", "nagon-annan", "/goals/" + goal + "/wordings", "{}")
                        .statusCode())
                .isEqualTo(401);
    }

    @Test
    @DisplayName("Scenario 14: revisorn ser vad som gjorts i en roll under en period, och inget annat")
    void scenario_14_acts_of_a_role_in_a_period() {
        ReportYear report = new ReportYear("bom", "2064", "2065-02-15");
        var _ = report.reports(PLANS, "12");
        var _ = report.reports("i-bom-avv", "14");
        var _ = ReportYear.accepted("PUT", "controller", "/followups/bom/2064/outcomes/i-namndmal/2064", """
                {"number": 3}""");
        long last = report.isSubmitted();

        JsonNode manager = PlanYear.read("/history?after=0&limit=100&period=2064&role=UNIT_MANAGER", last)
                .path("events");
        JsonNode everybody =
                PlanYear.read("/history?after=0&limit=100&period=2064", last).path("events");

        assertThat(PlanYear.words(manager, "name"))
                .containsExactly("FollowupOpened", "OutcomeReported", "OutcomeReported", "FollowupSubmitted");
        assertThat(PlanYear.words(manager, "role")).containsOnly("UNIT_MANAGER");
        assertThat(PlanYear.words(everybody, "role")).contains("CONTROLLER", "UNIT_MANAGER");
        assertThat(ReportYear.page("/1880/historik?lang=sv&period=2064&role=UNIT_MANAGER&after=" + last))
                .contains("Visar 4 av 4 händelser");
    }

    private static JsonNode found(Map<String, JsonNode> changes, String change) {
        return Objects.requireNonNull(changes.get(change), change);
    }

    private static long reworded(String goal, String title) {
        return PlanYear.accepted(
                Running.api("POST", "controller", "/goals/" + goal + "/wordings", """
                {"title": "%s", "reason": "Tydligare"}""".formatted(title)));
    }

    /** What changed, by what became of it and whose stream it is in. */
    private static Map<String, JsonNode> changes(long a, long b, String unit) {
        Map<String, JsonNode> changes = new TreeMap<>();
        PlanYear.read("/changes?a=" + a + "&b=" + b + "&unit=" + unit, b)
                .path("changes")
                .forEach(change -> changes.put(
                        change.path("kind").asString() + " "
                                + change.path("stream").asString(),
                        change));
        return changes;
    }
}
