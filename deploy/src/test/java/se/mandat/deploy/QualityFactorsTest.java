package se.mandat.deploy;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

@DisplayName("Kvalitetsfaktorerna")
class QualityFactorsTest {
    private static final String PAGE = "/1880/enheter/ks/kvalitet/";

    @Test
    @DisplayName(
            "Scenario 2: bedömningar av en faktor spelas upp över två mandatperioder, i ordning, med texter och roller")
    void scenario_2_replay_over_two_mandates() {
        adopt("service", "Service till medborgarna");
        judge("enhetschef", "2022-10", "service", "PARTLY", "Svarstiden var lång under hösten.");
        judge("controller", "2022-11", "service", "NOT", "Telefonin låg nere i två veckor.");
        judge("controller", "2022-11", "service", "PARTLY", "Telefonin låg nere i två dagar, inte veckor.");
        judge("enhetschef", "2023-02", "service", "FULLY", "Alla fick svar inom två dagar.");
        long last = judge("controller", "2023-03", "service", "FULLY", "Fortsatt svar inom två dagar.");

        JsonNode mission =
                Running.json(Running.api("GET", "revisor", "/missions/ks?position=" + last, "", "Prefer", "wait=10"));
        assertThat(said(mission, "service"))
                .containsExactly(
                        "2022-10 PARTLY Svarstiden var lång under hösten.",
                        "2022-11 NOT Telefonin låg nere i två veckor.",
                        "2022-11 PARTLY Telefonin låg nere i två dagar, inte veckor.",
                        "2023-02 FULLY Alla fick svar inom två dagar.",
                        "2023-03 FULLY Fortsatt svar inom två dagar.");
        try (Browser browser = new Browser()) {
            browser.signIn("revisor");
            browser.open(PAGE + "service?lang=sv");
            String text = browser.page().locator("main").innerText();
            assertThat(text)
                    .containsSubsequence(
                            "Mandatperioden 2019–2022",
                            "Svarstiden var lång",
                            "Bedömd av: Enhetschef, Bygg- och miljönämnden",
                            "två veckor",
                            "Bedömd av: Controller",
                            "två dagar, inte veckor",
                            "Mandatperioden 2023–2026",
                            "Alla fick svar",
                            "Fortsatt svar");
            browser.mustBeSound("the factor");
            browser.shoot("factor");
            browser.open("/1880/enheter/ks?lang=sv");
            assertThat(browser.page().locator("main").innerText()).contains("Service till medborgarna");
            browser.mustBeSound("the unit with factors");
            browser.shoot("unit-factors");
        }
    }

    @Test
    @DisplayName(
            "Scenario 29: på en sida bedömer jag en faktor, med förra periodens text bredvid och mitt eget fält tomt")
    void scenario_29_judged_on_one_page() {
        adopt("delaktighet", "Delaktighet");
        judge("enhetschef", "2022-11", "delaktighet", "PARTLY", "Två av fyra dialoger blev av.");
        open("2023-02");
        try (Browser browser = new Browser()) {
            browser.signIn("enhetschef");
            browser.open("/1880/enheter/ks/uppfoljning/2023-02?lang=sv");
            Page page = browser.page();
            page.locator("li:has-text('Delaktighet') a.btn").click();
            page.waitForURL("**faktor=delaktighet**");

            assertThat(page.locator("[name=factor]").inputValue()).isEqualTo("delaktighet");
            assertThat(page.locator("aside").innerText()).contains("Två av fyra dialoger blev av.");
            assertThat(page.locator("[name=ground]").inputValue()).isEmpty();
            browser.mustBeSound("the factor judged");
            browser.shoot("judge-factor");
            page.locator("[name=grade][value=FULLY]").check();
            page.locator("[name=ground]").fill("Alla fyra dialoger blev av.\nTre av dem på kvällstid.");
            page.locator("main form .acts button.btn-1").click();
            page.waitForURL("**/uppfoljning/2023-02**");
            assertThat(page.locator("main").innerText()).contains("Delaktighet", "Alla fyra dialoger blev av.");
        }
    }

    @Test
    @DisplayName("En faktor enheten inte har antagit bedöms inte")
    void unknown_factor() {
        adopt("kontinuitet", "Kontinuitet");
        open("2022-10");
        HttpResponse<String> answer =
                Running.api("PUT", "controller", "/followups/ks/2022-10/judgements/quality/2022-10", """
                {"factor": "nagot-annat", "grade": "FULLY", "ground": "g"}""");
        assertThat(Running.json(answer).path("rule").asString()).isEqualTo("FACTOR_UNKNOWN");
    }

    private static void adopt(String factor, String title) {
        var _ = Running.position(
                Running.api("POST", "controller", "/missions/ks/factors", """
                {"factor": "%s", "title": "%s", "from": "2020-01-01"}""".formatted(factor, title)));
    }

    private static void open(String period) {
        var _ = Running.api("PUT", "controller", "/periods/" + period, """
                {"opens": "2022-10-01", "due": "2023-04-30"}""");
        var _ = Running.api("POST", "controller", "/periods/" + period + "/opening", "{}");
        var _ = Running.api("PUT", "controller", "/followups/ks/" + period, "{}");
    }

    private static long judge(String account, String period, String factor, String grade, String ground) {
        open(period);
        return Running.position(
                Running.api("PUT", account, "/followups/ks/" + period + "/judgements/quality/" + period, """
                        {"factor": "%s", "grade": "%s", "ground": "%s"}""".formatted(
                                factor, grade, ground)));
    }

    private static List<String> said(JsonNode mission, String factor) {
        List<String> said = new ArrayList<>();
        for (JsonNode life : mission.path("factors")) {
            if (life.path("factor").path("factor").asString().equals(factor)) {
                for (JsonNode version : life.path("judgements")) {
                    JsonNode row = version.path("row");
                    said.add(row.path("about").asString() + " "
                            + row.path("grade").asString() + " "
                            + row.path("ground").asString());
                }
            }
        }
        return said;
    }
}
