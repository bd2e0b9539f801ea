package se.mandat.deploy;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.mandat.kernel.Act;
import tools.jackson.databind.JsonNode;

@DisplayName("Styrmodellen")
class SteeringModelTest {
    @Test
    @DisplayName("båda kommunernas mål är av slag i sin egen modell, och äldre mål är kvar i den de sattes i")
    void both_bundles_load_into_their_own_models() {
        assertThat(get("1880", "/steering")
                        .path("inForce")
                        .path("model")
                        .path("name")
                        .path("sv")
                        .asString())
                .isEqualTo("Få prioriterade områden");
        JsonNode versions = get("1885", "/steering").path("versions");
        assertThat(versions.path(0).path("firstDay").asString()).isEqualTo("2015-01-01");
        assertThat(versions.path(1).path("firstDay").asString()).isEqualTo("2020-01-01");
        assertThat(model("1880", "g-2017-1")).isEqualTo("1");
        assertThat(model("1880", "g-2024-f-resultat")).isEqualTo("1");
        assertThat(model("1885", "f-96")).isEqualTo("null");
        assertThat(model("1885", "f-2pct")).isEqualTo("1");
        assertThat(model("1885", "sjukfranvaro")).isEqualTo("2");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "sv, Mål ur olika styrmodeller, Vision och inriktningsmål (Version 1), Grunduppdrag och kvalitetsfaktorer (Version 2)",
        "en, Goals from different steering models, Vision and direction goals (Version 1), Core mission and quality factors (Version 2)"
    })
    @DisplayName("Scenario 22: jämförs tiden före och efter att modellen ändrats sägs att målen är av olika slag")
    void scenario_22_old_objects_stay(String language, String title, String before, String after) {
        for (String path : new String[] {"/1885/jamfor?aPeriod=2020&bPeriod=2022", "/1885/mal?"}) {
            String page = page(path + "&lang=" + language);
            assertThat(page).contains(title, before, after);
        }
        assertThat(page("/1880/jamfor?aPeriod=2024&bPeriod=2025&lang=" + language))
                .doesNotContain(title);
    }

    @Test
    @DisplayName("en administratör sätter upp en modell i tre nivåer i webbläsaren, och den gäller sedan för målen")
    void three_levels_in_the_browser() {
        LocalDate from = LocalDate.now(Act.ZONE).plusYears(3);
        try (Browser browser = new Browser()) {
            browser.signIn("administrator");
            browser.open("/1885/styrmodell/ny?fran=tom&lang=sv");
            Page page = browser.page();
            field(page, "name.sv").fill("Tre nivåer");
            field(page, "from").fill(from.toString());
            field(page, "scale.s0.name.sv").fill("Måluppfyllelse");
            grade(page, "g0", "Nått", "DISC", "GREEN");
            grade(page, "g1", "På väg", "HALF", "BLUE");
            grade(page, "g2", "Inte nått", "CROSS", "RED");
            field(page, "kind.k0.one.sv").fill("Inriktning");
            press(page, "add:kinds");
            assertThat(field(page, "kind.k0.one.sv").inputValue()).isEqualTo("Inriktning");
            field(page, "kind.k1.one.sv").fill("Nämndens mål");
            press(page, "add:kinds");
            field(page, "kind.k2.one.sv").fill("Enhetens mål");
            page.locator("[name='kind.k1.under'][value=k0]").check();
            page.locator("[name='kind.k2.under'][value=k1]").check();
            page.locator("[name='kind.k1.scale']").selectOption("s0");
            page.locator("[name='kind.k2.scale']").selectOption("s0");
            page.locator("[name='kind.k2.owners'][value=UNIT]").check();
            press(page, "add:rhythms");
            field(page, "rhythm.r0.name.sv").fill("Tertialrapport");
            page.locator("[name='rhythm.r0.kind']").selectOption("TERTIAL");
            browser.mustBeSound("the model's form");
            browser.shoot("model-form");

            press(page, "add:kinds");
            adopt(page);
            assertThat(page.locator(".errsum").innerText()).isNotBlank();
            assertThat(field(page, "kind.k2.one.sv").inputValue()).isEqualTo("Enhetens mål");
            press(page, "drop:kinds:k3");
            adopt(page);
            page.waitForURL("**/styrmodell?after=**");

            page.locator("aside a:has-text('Tre nivåer')").first().click();
            page.waitForURL("**version=**");
            assertThat(page.locator("main").innerText())
                    .contains("Inriktning", "Nämndens mål", "Enhetens mål", "På väg", "Tertialrapport");
            browser.mustBeSound("the model");
            browser.shoot("model");
        }
        assertThat(rule(set(from, "inriktning", "kf", ""))).isEqualTo("");
        assertThat(rule(set(from, "enhetens mål", "kf", ""))).isEqualTo("KIND_OWNER");
        assertThat(rule(set(from, "grunduppdrag", "kf", ""))).isEqualTo("KIND_UNKNOWN");
        assertThat(rule(set(from, "nämndens mål", "kf", "\"sjukfranvaro\""))).isEqualTo("KIND_NOT_UNDER");
    }

    private static Locator field(Page page, String name) {
        return page.locator("[name='" + name + "']");
    }

    private static void grade(Page page, String id, String word, String shape, String colour) {
        field(page, "scale.s0." + id + ".word.sv").fill(word);
        var _ = field(page, "scale.s0." + id + ".shape").selectOption(shape);
        var _ = field(page, "scale.s0." + id + ".colour").selectOption(colour);
    }

    private static void press(Page page, String button) {
        page.locator("button[name=do][value='" + button + "']").click();
        page.waitForLoadState();
    }

    private static void adopt(Page page) {
        page.locator("main form .acts button.btn-1").click();
        page.waitForLoadState();
    }

    private static HttpResponse<String> set(LocalDate from, String kind, String owner, String above) {
        return send("1885", "POST", "controller", "/goals", """
                {"goal": "g-%s", "kind": "%s", "title": "Ett mål", "owner": "%s", "contributesTo": [%s],
                 "from": "%s"}""".formatted(UUID.randomUUID(), kind, owner, above, from));
    }

    private static String rule(HttpResponse<String> answer) {
        return answer.statusCode() < 300
                ? ""
                : Running.json(answer).path("rule").asString();
    }

    private static String model(String municipality, String goal) {
        return get(municipality, "/goals/" + goal).path("goal").path("model").toString();
    }

    private static JsonNode get(String municipality, String path) {
        return Running.json(send(municipality, "GET", "revisor", path, ""));
    }

    private static String page(String path) {
        return Running.send(
                        HttpRequest.newBuilder(URI.create(Running.url(path))).build())
                .body();
    }

    private static HttpResponse<String> send(
            String municipality, String method, String account, String path, String body) {
        return Running.send(HttpRequest.newBuilder(URI.create(Running.url("/api/" + municipality + path)))
                .header("Authorization", "Bearer demo-" + account)
                .header("Content-Type", "application/json")
                .method(method, HttpRequest.BodyPublishers.ofString(body))
                .build());
    }
}
