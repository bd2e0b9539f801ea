package se.mandat.deploy;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

@DisplayName("Planer över HTTP")
class PlanScenariosTest {
    private static final String PLANS = "i-detaljplaner";
    private static final String GOALS_MET = "i-namndmal";

    @Test
    @DisplayName("Scenario 1: planen som den var en dag, och samma svar sedan allt ändrats")
    void scenario_1_plan_as_of_a_day() {
        PlanYear year = new PlanYear("bom", 2031);
        String goal = year.goal("Fler detaljplaner");
        var _ = year.target(goal, PLANS, "20");
        var _ = year.ready();
        long adopted = year.adopted(goal, GOALS_MET, "§ 31");
        JsonNode then = year.at(adopted);

        var _ = year.change(goal, PLANS, "15", "Färre ansökningar", null);
        long later = year.amended(goal, GOALS_MET, "Färre ansökningar", "§ 32");

        assertThat(year.at(adopted)).isEqualTo(then);
        assertThat(then.path("plan").path("goals").toString()).contains("20").doesNotContain("15");
        assertThat(year.at(later).path("plan").path("goals").toString()).contains("15");
        assertThat(PlanYear.words(then.path("plan").path("indicators"), "indicator"))
                .containsExactly(GOALS_MET, PLANS);
        assertThat(then.path("undecided").asBoolean()).isFalse();
    }

    @Test
    @DisplayName("Scenario 1: obeslutat syns tills planen är antagen, och den antas bara genom beslut")
    void scenario_1_undecided_until_adopted() {
        PlanYear year = new PlanYear("msf", 2031);
        String goal = year.goal("Snabbare bygglov");
        long ready = year.ready();

        assertThat(year.at(ready).path("undecided").asBoolean()).isTrue();
        assertThat(PlanYear.rule(year.adopt(goal, "", null))).isEqualTo("PLAN_NEEDS_DECISION");
        assertThat(PlanYear.rule(year.adopt("", "", "§ 1"))).isEqualTo("NOTHING_PLANNED");
        assertThat(PlanYear.rule(year.adopt("g-2024-f-resultat", "", "§ 1"))).isEqualTo("GOAL_NOT_IN_FORCE");
    }

    @Test
    @DisplayName("Scenario 1: en enhet planerar från grunduppdrag och kvalitetsfaktorer utan egna mål")
    void scenario_1_from_the_core_alone() {
        PlanYear year = new PlanYear("tsn", 2071);
        var _ = PlanYear.accepted(Running.api("POST", "controller", "/missions/tsn/descriptions", """
                {"text": "Gator och parker som fungerar för alla", "from": "2071-01-01"}"""));
        var _ = PlanYear.accepted(Running.api("POST", "controller", "/missions/tsn/factors", """
                {"factor": "framkomlighet", "title": "Framkomlighet", "from": "2071-01-01"}"""));
        var _ = year.ready();
        long adopted = year.adopted("", "", "§ 71");
        long reworded = PlanYear.accepted(
                Running.api("POST", "controller", "/missions/tsn/factors/framkomlighet/wordings", """
                {"title": "Framkomlighet året om", "reason": "Vintern saknades"}"""));

        JsonNode plan = year.at(adopted).path("plan").path("core");
        JsonNode change = year.at(reworded).path("changes").get(0);

        assertThat(plan.path("mission").asString()).isEqualTo("Gator och parker som fungerar för alla");
        assertThat(PlanYear.words(plan.path("factors"), "title")).containsExactly("Framkomlighet");
        assertThat(change.path("change").path("what").asString()).isEqualTo("FACTOR_REWORDED");
        assertThat(change.path("reason").asString()).isEqualTo("Vintern saknades");
        assertThat(ReportYear.page("/1880/enheter/tsn/plan/2071?lang=sv&after=" + reworded))
                .contains("Gator och parker som fungerar för alla", "Framkomlighet året om");
    }

    @Test
    @DisplayName("D4, D5: ett mått styr först när det är färdigt, och ingen period öppnas med mått utan ansvarig")
    void rules_4_and_5_indicators_are_complete() {
        PlanYear year = new PlanYear("tsn", 2073);
        String indicator = "i-hela-bankar";
        String path = "/indicators/" + indicator;
        var _ = PlanYear.accepted(Running.api("POST", "controller", "/indicators", """
                {"indicator": "%s", "definition": {"title": "Hela bänkar", "unitOfMeasure": "%%",
                 "direction": "HIGHER", "additive": false, "source": "MANUAL"}}""".formatted(indicator)));
        String goal = year.goal("Fler hela bänkar", "§ 73");
        var _ = PlanYear.accepted(
                Running.api("PUT", "controller", "/goals/" + goal + "/targets/" + indicator + "/2073", """
                {"value": 90, "comparison": "AT_LEAST"}"""));
        var _ = year.ready();
        var incomplete = year.adopt(goal, "", "§ 73");
        assertThat(PlanYear.rule(incomplete)).isEqualTo("INDICATOR_INCOMPLETE");
        assertThat(incomplete.body()).contains("Hela bänkar");
        var _ = PlanYear.accepted(Running.api("PUT", "controller", "/periods/2073", """
                {"opens": "2026-01-01", "due": "2074-02-15"}"""));
        var ownerless = Running.api("POST", "controller", "/periods/2073/opening", "{}");
        assertThat(PlanYear.rule(ownerless)).isEqualTo("OWNERLESS_INDICATORS");
        assertThat(ownerless.body()).contains("Hela bänkar");

        year.follow(indicator);
        long adopted = PlanYear.accepted(year.adopt(goal, "", "§ 73"));
        assertThat(PlanYear.words(year.at(adopted).path("plan").path("indicators"), "indicator"))
                .containsExactly(indicator);
        var _ = PlanYear.accepted(Running.api("POST", "controller", "/periods/2073/opening", "{}"));
        var _ = PlanYear.accepted(Running.api("POST", "controller", path + "/end", """
                {"lastDay": "2072-12-31", "reason": "Provet är slut"}"""));
    }

    @Test
    @DisplayName("Scenario 9: ett mål som ändrats under året visar beslutet, eller varnar för att det saknas")
    void scenario_9_decision_or_warning() {
        PlanYear year = new PlanYear("bom", 2032);
        String goal = year.goal("Färre överklaganden", "§ 9");
        var _ = year.target(goal, PLANS, "20");
        var _ = year.ready();
        var _ = year.adopted(goal, "", "§ 9");
        long undecided = year.change(goal, PLANS, "18", "Färre ansökningar", null);
        JsonNode warned = year.at(undecided).path("changes").get(0);
        long decided = year.change(goal, PLANS, "17", "Ännu färre", "§ 97");
        JsonNode shown = year.at(decided).path("changes").get(0);

        assertThat(warned.path("decision").isObject()).isFalse();
        assertThat(warned.path("reason").asString()).isEqualTo("Färre ansökningar");
        assertThat(shown.path("decision").path("paragraph").asString()).isEqualTo("§ 97");
    }

    @Test
    @DisplayName("Scenario 10: allt ett beslut skapade, ändrade och avslutade, över alla enheter")
    void scenario_10_all_that_a_decision_did() {
        PlanYear first = new PlanYear("bom", 2033);
        PlanYear second = new PlanYear("tsn", 2033);
        String kept = first.goal("Kortare köer", "§ 97");
        String dropped = second.goal("Fler cykelvägar");
        var _ = first.target(kept, PLANS, "20");
        var _ = first.change(kept, PLANS, "25", "Mer pengar", "§ 97");
        long ended = PlanYear.accepted(Running.api("POST", "controller", "/goals/" + dropped + "/end", """
                {"lastDay": "2033-06-30", "reason": "Prioriteras inte",
                 "decision": {"body": "Kommunfullmäktige", "date": "2032-06-11", "paragraph": "§ 97"}}"""));

        JsonNode effects =
                PlanYear.read("/decisions/" + encoded(first.key("§ 97")), ended).path("effects");

        assertThat(PlanYear.words(effects.path("CREATED"), "name")).containsExactly("GoalSet");
        assertThat(PlanYear.words(effects.path("CHANGED"), "name")).containsExactly("TargetChanged");
        assertThat(PlanYear.words(effects.path("ENDED"), "name")).containsExactly("GoalEnded");
        assertThat(PlanYear.words(PlanYear.read("/decisions", ended), "key")).contains(first.key("§ 97"));
    }

    @Test
    @DisplayName("Scenario 11: ett sänkt målvärde visas tillsammans med det beslutade, och varför")
    void scenario_11_both_targets_with_reason() {
        PlanYear year = new PlanYear("tsn", 2034);
        String goal = year.goal("Hela gator");
        var _ = year.target(goal, PLANS, "80");
        var _ = year.ready();
        var _ = year.adopted(goal, "", "§ 1");
        long lowered = year.change(goal, PLANS, "75", "Mindre anslag", null);

        JsonNode change = year.at(lowered).path("changes").get(0);

        assertThat(change.path("change").path("what").asString()).isEqualTo("TARGET_LOWERED");
        assertThat(change.path("change").path("from").path("value").asInt()).isEqualTo(80);
        assertThat(change.path("change").path("to").path("value").asInt()).isEqualTo(75);
        assertThat(change.path("reason").asString()).isEqualTo("Mindre anslag");
        assertThat(change.path("decision").isObject()).isFalse();
        assertThat(year.at(lowered).path("plan").path("goals").toString()).contains("80");
    }

    @Test
    @DisplayName("Scenario 12: beslutat men inte rapporterat, och rapporterat men inte beslutat")
    void scenario_12_decided_and_reported() {
        PlanYear year = new PlanYear("bom", 2035);
        String goal = year.goal("Nöjda sökande");
        var _ = year.target(goal, PLANS, "20");
        var _ = year.ready();
        var _ = year.adopted(goal, GOALS_MET, "§ 12");
        period("2035");
        String followup = "/followups/bom/2035";
        var _ = PlanYear.accepted(Running.api("PUT", "controller", followup, "{}"));
        var _ = PlanYear.accepted(Running.api("PUT", "controller", followup + "/outcomes/" + PLANS + "/2035", """
                {"number": 21}"""));
        long reported = PlanYear.accepted(Running.api("PUT", "controller", followup + "/outcomes/i-bom-avv/2035", """
                {"number": 3}"""));

        JsonNode found = PlanYear.read(year.plan() + "/differences?report=2035", reported);

        assertThat(PlanYear.words(found.path("unreported"), "indicator")).containsExactly(GOALS_MET);
        assertThat(PlanYear.words(found.path("unreportedGoals"), "goal")).containsExactly(goal);
        assertThat(found.path("undecidedIndicators").toString()).isEqualTo("[\"i-bom-avv\"]");

        long explained =
                PlanYear.accepted(Running.api("PUT", "controller", followup + "/outcomes/" + GOALS_MET + "/2035", """
                {"missing": "NOT_MEASURED"}"""));
        assertThat(PlanYear.read(year.plan() + "/differences", explained).path("unreported"))
                .isEmpty();
    }

    @Test
    @DisplayName("Scenario 35: mål som tagits bort sedan valet, och genom vilket beslut")
    void scenario_35_dropped_goals() {
        PlanYear year = new PlanYear("tsn", 2036);
        String decided = year.goal("Fler bänkar");
        String undecided = year.goal("Fler lyktor");
        var _ = PlanYear.accepted(Running.api("POST", "controller", "/goals/" + decided + "/end", """
                {"lastDay": "2036-03-31", "reason": "Ny majoritet",
                 "decision": {"body": "Kommunfullmäktige", "date": "2035-06-11", "paragraph": "§ 36"}}"""));
        long last = PlanYear.accepted(Running.api("POST", "controller", "/goals/" + undecided + "/end", """
                {"lastDay": "2036-02-28", "reason": "Ryms inte"}"""));

        JsonNode goals = PlanYear.read("/dropped-goals?since=2036-01-01", last).path("goals");

        assertThat(PlanYear.words(goals, "goal")).containsExactly(decided, undecided);
        assertThat(goals.get(0).path("decision").path("paragraph").asString()).isEqualTo("§ 36");
        assertThat(goals.get(1).path("decision").isObject()).isFalse();
        assertThat(PlanYear.words(
                        PlanYear.read("/dropped-goals?since=2036-03-01", last).path("goals"), "goal"))
                .containsExactly(decided);
    }

    @Test
    @DisplayName("Scenario 39: nästa års plan görs bredvid årets, som inte rörs")
    void scenario_39_next_years_plan_beside() {
        PlanYear year = new PlanYear("tsn", 2037);
        PlanYear next = new PlanYear("tsn", 2038);
        String goal = year.goal("Trygga gångvägar");
        var _ = year.ready();
        long adopted = year.adopted(goal, GOALS_MET, "§ 37");
        JsonNode before = year.at(adopted);
        var _ = next.goal("Trygga cykelvägar");
        long begun = next.begun();

        assertThat(year.at(begun)).isEqualTo(before);
        assertThat(next.at(begun).path("undecided").asBoolean()).isTrue();
        assertThat(PlanYear.words(PlanYear.read("/plans?year=2038", begun), "unit"))
                .containsExactly("tsn");
    }

    private static void period(String period) {
        var _ = PlanYear.accepted(Running.api("PUT", "controller", "/periods/" + period, """
                {"opens": "2026-01-01", "due": "2036-02-15"}"""));
        var _ = PlanYear.accepted(Running.api("POST", "controller", "/periods/" + period + "/opening", "{}"));
    }

    private static String encoded(String key) {
        return URLEncoder.encode(key, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
