package se.mandat.deploy;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("Controllern i webbläsaren")
class ReportPagesTest {
    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"sv", "en"})
    @DisplayName("planerar en period, ser vem som är sen, granskar, beslutar och påbörjar en revidering")
    void walks_the_report(String language) {
        String period = language.equals("sv") ? "2023-04" : "2023-05";
        ReportYear year = new ReportYear("bom", period, "2025-02-01");
        year.reports("i-detaljplaner", "4");
        year.does("PUT", "enhetschef", "/judgements/quality/" + period, """
                {"factor": "Bemötande", "grade": "PARTLY", "ground": "Enkäten visar 71 av 100"}""");
        year.does("PUT", "enhetschef", "/texts/sammanfattning", "{\"text\": \"En lugn månad.\"}");
        year.does("POST", "enhetschef", "/sections/ready", """
                {"section": {"kind": "TEXTS", "subject": ""}}""");
        try (Browser browser = new Browser()) {
            browser.signIn("controller");
            look(browser, "/1880/perioder", "perioder", language);
            look(browser, "/1880/perioder/ny", "period-ny", language);
            look(browser, "/1880/perioder/" + period, "period", language);
            assertThat(browser.page().locator("main").innerText()).contains("2025-02-01");
            look(browser, "/1880/perioder/" + period + "/datum", "period-datum", language);
            String report = "/1880/enheter/bom/uppfoljning/" + period;
            look(browser, report, "rapport-skrivs", language);
            look(browser, report + "/aterlamna?after=" + year.isSubmitted(), "rapport-aterlamna", language);
            look(browser, report + "/kommentera", "rapport-kommentera", language);
            look(browser, report + "/dialog", "rapport-dialog", language);
            year.does("POST", "controller", "/comments", "{\"text\": \"Vad beror fyran på?\"}");
            browser.open(report + "/besluta?lang=" + language + "&after=" + year.isApproved());
            browser.page().locator("[name='decision.body']").fill("Bygg- och miljönämnden");
            browser.page().locator("[name='decision.date']").fill("2026-11-20");
            browser.page().locator("main form .acts button.btn-1").click();
            assertThat(browser.page().locator(".errsum").innerText()).isNotBlank();
            browser.mustBeSound("the refused decision");
            browser.page().locator("[name='decision.paragraph']").fill("§ 77");
            browser.page().locator("main form .acts button.btn-1").click();
            browser.page().waitForURL("**/uppfoljning/" + period + "?after**");
            assertThat(browser.page().locator("main").innerText()).contains("§ 77");
            long corrected = year.isCorrected("i-detaljplaner", "5");
            look(browser, report + "/publicera?after=" + corrected, "rapport-publicera", language);
            browser.page().locator("main form .acts button.btn-1").click();
            browser.page().waitForURL("**/uppfoljning/" + period + "?after**");
            look(browser, report, "rapport-beslutad", language);
            look(browser, report + "/revidera", "rapport-revidera", language);
            browser.page().locator("[name=reason]").fill("En siffra saknades");
            browser.page().locator("main form .acts button.btn-1").click();
            browser.page().waitForURL("**version=arbete**");
            browser.mustBeSound("the revision");
            look(browser, report, "rapport-revideras", language);
        }
    }

    private static void look(Browser browser, String path, String name, String language) {
        browser.open(path + (path.contains("?") ? "&" : "?") + "lang=" + language);
        browser.mustBeSound(name);
        browser.shoot(name + "-" + language);
    }
}
