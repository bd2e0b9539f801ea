package se.mandat.deploy;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

@DisplayName("Siffror man kan lita på")
class SeriesScenariosTest {
    private static final String ADDITIVE = "\"additive\": true, \"source\": \"MANUAL\"";
    private static final String PLAIN = "\"additive\": false, \"source\": \"MANUAL\"";
    private static final String DECISION = """
            {"body": "Kommunfullmäktige", "date": "2024-12-09", "paragraph": "§ 140"}""";

    private final Lindesberg here = new Lindesberg();
    private final String x = UUID.randomUUID().toString().substring(0, 8);
    private final String pupils = "elever-" + x;

    @Test
    @DisplayName("Scenario 5: vad nämnden visste före rättelsen, och vad vi vet nu, är två svar på samma fråga")
    void what_was_known_then() {
        here.indicator(pupils, PLAIN);
        here.does("controller", "PUT", "/followups/sn/2026-P2", "{}");
        String outcome = "/followups/sn/2026-P2/outcomes/" + pupils + "/2026-P2";
        long june = here.does("controller", "PUT", outcome, "{\"number\": 17}");
        here.does("controller", "POST", outcome + "/corrections", """
                {"number": 18, "reason": "En elev räknades inte"}""");

        assertThat(points("sn", "", june)).containsExactly("2026-P2 17");
        assertThat(points("sn", "")).containsExactly("2026-P2 18");
        assertThat(here.page("/indikatorer/" + pupils)).contains("rättat", "tidigare 17, känt");
    }

    @Test
    @DisplayName("Scenario 16: före sammanslagningen visas A och B var för sig, och summan är beräknad")
    void merger() {
        three("a", "b", "c");
        here.indicator(pupils, ADDITIVE);
        here.outcome("a-" + x, pupils, "2021", "10");
        here.outcome("b-" + x, pupils, "2021", "20");
        here.does("administrator", "POST", "/reorganisations/mergers", """
                {"units": ["a-%s", "b-%s"], "into": "c-%s", "from": "2025-01-01", "decision": %s}""".formatted(x, x, x, DECISION));
        here.outcome("c-" + x, pupils, "2025", "33");

        JsonNode c = unit("c-" + x, "");
        assertThat(told(c.path("points"))).containsExactly("2025 33");
        assertThat(c.path("predecessors").findValuesAsString("unit")).containsExactly("a-" + x, "b-" + x);
        assertThat(c.path("before")).hasSize(1);
        assertThat(c.path("before").get(0).path("value").asInt()).isEqualTo(30);
        assertThat(here.page("/indikatorer/" + pupils + "?enhet=c-" + x))
                .contains("Enhet a-" + x, "Enhet b-" + x, "beräknad");
        look("series-merged", "?enhet=c-" + x);
    }

    @Test
    @DisplayName("Scenario 16: ett mått som inte är additivt får ingen summa bakåt, men A och B syns")
    void merger_of_what_cannot_be_summed() {
        three("a", "b", "c");
        here.indicator(pupils, PLAIN);
        here.outcome("a-" + x, pupils, "2021", "10");
        here.does("administrator", "POST", "/reorganisations/mergers", """
                {"units": ["a-%s", "b-%s"], "into": "c-%s", "from": "2025-01-01"}""".formatted(x, x, x));

        JsonNode c = unit("c-" + x, "");
        assertThat(c.path("before")).isEmpty();
        assertThat(c.path("predecessors")).hasSize(1);
        assertThat(here.page("/indikatorer/" + pupils + "?enhet=c-" + x)).contains("Ingen beräknad serie bakåt");
    }

    @Test
    @DisplayName("Scenario 17: en delad enhet har en serie bakåt bara där fördelningen är beslutad, och beslutet visas")
    void split() {
        here.indicator(pupils, ADDITIVE);
        split("d", "60", "40");
        split("g", "null", "null");

        JsonNode shared = unit("d-e-" + x, "").path("before").get(0);
        assertThat(shared.path("value").asInt()).isEqualTo(60);
        assertThat(shared.path("pieces").get(0).path("dividing").asString()).isEqualTo("d-" + x);
        assertThat(unit("g-e-" + x, "").path("before")).isEmpty();
        assertThat(here.page("/indikatorer/" + pupils + "?enhet=d-e-" + x)).contains("beräknad", "60 %", "§ 140");
    }

    @Test
    @DisplayName("Scenario 18: nämndens summa läses med organisationen som den var då, eller som den är nu")
    void then_and_now() {
        here.unit("n1-" + x, "kf", "2021-01-01");
        here.unit("n2-" + x, "kf", "2021-01-01");
        here.unit("skola-" + x, "n1-" + x, "2021-01-01");
        here.indicator(pupils, ADDITIVE);
        here.outcome("skola-" + x, pupils, "2023", "100");
        here.does("administrator", "POST", "/units/skola-" + x + "/places", """
                {"parent": "n2-%s", "from": "2024-07-01"}""".formatted(x));
        here.outcome("skola-" + x, pupils, "2024", "110");

        assertThat(sums("n1-" + x, "then")).containsExactly("2023 100");
        assertThat(sums("n2-" + x, "then")).containsExactly("2024 110");
        assertThat(sums("n1-" + x, "now")).isEmpty();
        assertThat(sums("n2-" + x, "now")).containsExactly("2023 100", "2024 110");
        look("series-now", "?organisation=nu&enhet=n2-" + x);
    }

    @Test
    @DisplayName("Scenario 20: över ett seriebrott jämförs ingenting förrän en omräknad serie är beslutad")
    void series_break() {
        here.indicator(pupils, PLAIN);
        here.does("controller", "PUT", "/indicators/" + pupils + "/levels/sn/2024", """
                {"value": 100, "comparison": "AT_LEAST"}""");
        here.outcome("sn", pupils, "2023", "120");
        here.does("controller", "POST", "/indicators/" + pupils + "/redefinitions", """
                {"definition": %s, "from": "2024-01-01", "reason": "Bara heltid räknas"}""".formatted(
                        Lindesberg.definition(PLAIN).replace("Elever", "Elever på heltid")));
        here.outcome("sn", pupils, "2024", "90");

        JsonNode broken = unit("sn", "").path("points").get(1);
        assertThat(broken.path("version").asInt()).isEqualTo(2);
        assertThat(broken.path("light").asString()).isEqualTo("NOT_COMPARABLE");
        assertThat(broken.path("change").isNull()).isTrue();
        assertThat(here.page("/indikatorer/" + pupils))
                .contains("Serien bryts", "kan inte jämföras", "Elever på heltid", "Bara heltid räknas");

        String back = "/indicators/" + pupils + "/versions/2/back-series";
        String values = """
                {"values": [{"unit": "sn", "period": "2023", "value": 95}], "reason": "Omräknat"%s}""";
        assertThat(here.refusal("controller", "PUT", back, values.formatted("")))
                .isEqualTo("BACK_SERIES_NEEDS_DECISION");
        here.does("controller", "PUT", back, values.formatted(", \"decision\": " + DECISION));

        JsonNode healed = unit("sn", "").path("points").get(1);
        assertThat(healed.path("light").asString()).isEqualTo("NOT_REACHED");
        assertThat(healed.path("change").asInt()).isEqualTo(-5);
        look("series-break", "");
    }

    @Test
    @DisplayName(
            "Scenario 21: när Kolada reviderar sin historik finns båda värdena kvar, och den tidigare läsningen har sitt")
    void kolada_revises() {
        String fetched = "\"additive\": false, \"source\": \"KOLADA\", \"koladaId\": \"N00401\"";
        here.indicator(pupils, fetched);
        long published = here.outcome("sn", pupils, "2022", "3.1");
        here.does("controller", "POST", "/periods/2022-T3/closing", "");
        String outcome = "/followups/sn/2022-T3/outcomes/" + pupils + "/2022";
        here.does("controller", "POST", outcome + "/revisions", """
                {"number": 3.4, "published": "2024-06-14", "reason": "Hela serien är omräknad"}""");

        assertThat(points("sn", "", published)).containsExactly("2022 3.1");
        JsonNode now = unit("sn", "").path("points").get(0);
        assertThat(now.path("outcome").path("number").decimalValue()).isEqualByComparingTo("3.4");
        assertThat(now.path("published").asString()).isEqualTo("2024-06-14");
        assertThat(here.page("/indikatorer/" + pupils))
                .contains("reviderat av källan", "tidigare 3,1, känt", "2024-06-14", "Kolada, N00401");
    }

    @Test
    @DisplayName("Scenario 27: den som bedömer ser det senaste värdet, hur gammalt det är och att det inte mätts i år")
    void latest_at_judging() {
        here.indicator(pupils, PLAIN);
        here.outcome("sn", pupils, "2024", "80");
        String goal = "m-" + x;
        here.does("controller", "POST", "/goals", """
                {"goal": "%s", "kind": "mål", "title": "Fler elever", "owner": "sn", "contributesTo": [],
                 "contributors": [], "partners": [], "from": "2026-01-01", "to": "2026-12-31", "soundEconomy": false}""".formatted(goal));
        here.does("controller", "PUT", "/goals/" + goal + "/targets/" + pupils + "/2026", """
                {"value": 90, "comparison": "AT_LEAST"}""");
        here.does("controller", "PUT", "/followups/sn/2026-P2", "{}");
        here.reads("/goals/" + goal);
        try (Browser browser = new Browser()) {
            browser.signIn("controller");
            browser.open("/1885/enheter/sn/uppfoljning/2026-P2/bedom?mal=" + goal + "&lang=sv");
            assertThat(browser.page().locator("aside").innerText())
                    .contains("80", "Målvärde: minst 90", "20 månader gammalt", "Ej mätt i år");
            browser.mustBeSound("the judgement form");
            browser.shoot("form-judge-latest");
        }
    }

    @Test
    @DisplayName(
            "Scenario 28: en ny formel gäller från sin dag; äldre summor behåller den gamla och inget rapporterat skrivs över")
    void formula_changes() {
        three("a", "b", "c");
        here.unit("n-" + x, "kf", "2021-01-01");
        List.of("a-", "b-")
                .forEach(
                        unit -> here.does("administrator", "POST", "/units/" + unit + x + "/places", """
                {"parent": "n-%s", "from": "2021-01-02"}""".formatted(x)));
        here.indicator("vikt-" + x, ADDITIVE);
        here.indicator(pupils, ADDITIVE);
        here.outcome("a-" + x, pupils, "2023", "10");
        here.outcome("b-" + x, pupils, "2023", "20");
        here.does("controller", "POST", "/indicators/" + pupils + "/redefinitions", """
                {"definition": %s, "from": "2024-01-01", "reason": "Vägs i stället"}""".formatted(Lindesberg.definition(
                PLAIN + ", \"aggregation\": \"WEIGHTED_MEAN\", \"weight\": \"vikt-" + x + "\"")));
        here.outcome("a-" + x, pupils, "2024", "10");
        here.outcome("b-" + x, pupils, "2024", "20");
        here.outcome("a-" + x, "vikt-" + x, "2024", "3");
        here.outcome("b-" + x, "vikt-" + x, "2024", "1");

        assertThat(sums("n-" + x, "then")).containsExactly("2023 30", "2024 12.5");
        JsonNode under = unit("n-" + x, "").path("under");
        assertThat(under.findValuesAsString("formula")).containsExactly("SUM", "WEIGHTED_MEAN");
        assertThat(under.findValuesAsString("version")).containsExactly("1", "2");
        assertThat(points("a-" + x, "")).containsExactly("2023 10", "2024 10");
        assertThat(here.page("/indikatorer/" + pupils + "?enhet=n-" + x))
                .contains("summa", "vägt medelvärde", "2 av 2 enheter, 100 %");
    }

    @Test
    @DisplayName("D5: ett mått är komplett först när det har ansvarig, rytm, utgångsläge och målvärde eller bara följs")
    void complete() {
        here.indicator(pupils, PLAIN);
        assertThat(here.page("/indikatorer/" + pupils)).contains("Måttet är inte komplett");

        try (Browser browser = new Browser()) {
            browser.signIn("controller");
            browser.open("/1885/indikatorer/" + pupils + "/folj?lang=sv");
            browser.mustBeSound("how an indicator is followed");
            browser.shoot("form-following");
            Page page = browser.page();
            page.locator("[name=owner]").selectOption("sn");
            page.locator("[name=frequency]").selectOption("YEAR");
            page.locator("[name=baselinePeriod]").selectOption("2025");
            page.locator("[name=followedOnly]").check();
            page.locator("main form .acts button.btn-1").click();
            page.waitForURL(url -> !url.contains("/folj"));
            assertThat(page.locator("main").innerText()).contains("Socialnämnden", "varje år", "ej mätt");
        }

        here.does("controller", "PUT", "/indicators/" + pupils + "/following", """
                {"following": {"owner": "sn", "frequency": "MONTH", "followedOnly": true,
                 "baseline": {"period": "2025", "value": {"missing": "NOT_MEASURED"}}}}""");
        assertThat(here.page("/indikatorer/" + pupils)).doesNotContain("Måttet är inte komplett");
        assertThat(here.page("/indikatorer?visa=komplett&enhet=sn")).contains("/indikatorer/" + pupils);
        assertThat(here.page("/indikatorer?visa=ofullstandig")).doesNotContain("/indikatorer/" + pupils);
    }

    private void look(String name, String query) {
        try (Browser browser = new Browser()) {
            browser.open("/1885/indikatorer/" + pupils + query);
            browser.mustBeSound(name);
            browser.shoot(name);
        }
    }

    private void three(String... units) {
        for (String unit : units) {
            here.unit(unit + "-" + x, "kf", unit.equals("c") ? "2025-01-01" : "2021-01-01");
        }
    }

    private void split(String unit, String one, String other) {
        here.unit(unit + "-" + x, "kf", "2021-01-01");
        here.unit(unit + "-e-" + x, "kf", "2025-01-01");
        here.unit(unit + "-f-" + x, "kf", "2025-01-01");
        here.outcome(unit + "-" + x, pupils, "2024", "100");
        here.does("administrator", "POST", "/reorganisations/splits", """
                {"unit": "%1$s-%2$s", "into": [{"unit": "%1$s-e-%2$s", "percent": %3$s}, {"unit": "%1$s-f-%2$s", "percent": %4$s}],
                 "from": "2025-01-01", "decision": %5$s}""".formatted(unit, x, one, other, DECISION));
    }

    private JsonNode unit(String unit, String more) {
        return here.reads("/indicators/" + pupils + "/series?unit=" + unit + more)
                .path("units")
                .get(0);
    }

    private List<String> points(String unit, String more) {
        return told(unit(unit, more).path("points"));
    }

    private List<String> points(String unit, String more, long asOf) {
        return told(here.reads("/indicators/" + pupils + "/series?unit=" + unit + more, asOf)
                .path("units")
                .get(0)
                .path("points"));
    }

    private List<String> sums(String unit, String organisation) {
        List<String> sums = new ArrayList<>();
        unit(unit, "&organisation=" + organisation)
                .path("under")
                .forEach(sum -> sums.add(
                        sum.path("about").asString() + " " + sum.path("value").decimalValue()));
        return sums;
    }

    private static List<String> told(JsonNode points) {
        List<String> told = new ArrayList<>();
        points.forEach(point -> told.add(point.path("about").asString() + " "
                + point.path("outcome").path("number").decimalValue()));
        return told;
    }
}
