package se.mandat.deploy;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.mandat.kernel.Act;

@DisplayName("Min sida")
class DeskTest {
    private static String text(Browser browser, long after) {
        browser.open("/1880/min-sida?lang=sv&after=" + after);
        return browser.page().locator("main").innerText();
    }

    @Test
    @DisplayName("visar enhetschefen vad som är sent, controllern vad som väntar, och flyttar det vidare med rapporten")
    void follows_the_report() {
        ReportYear year = new ReportYear("bom", "2056-03", "2026-01-15");
        long begun = year.does("PUT", "enhetschef", "/texts/sammanfattning", "{\"text\": \"En månad.\"}");
        try (Browser manager = new Browser();
                Browser controller = new Browser()) {
            manager.signIn("enhetschef");
            controller.signIn("controller");
            assertThat(text(manager, begun)).contains("Rapportera: mars 2056", "dagar försenad", "senast 2026-01-15");
            assertThat(text(controller, begun)).contains("Påminn: mars 2056");
            manager.mustBeSound("my page of a unit manager");
            manager.shoot("desk-manager");
            long returned = year.isSubmitted();
            assertThat(text(controller, returned)).contains("Granska: Bygg- och miljönämnden, mars 2056");
            assertThat(text(manager, returned)).doesNotContain("mars 2056\n");
            returned = year.does("POST", "controller", "/return", "{\"reason\": \"Skriv om bullret\"}");
            assertThat(text(manager, returned)).contains("Komplettera: mars 2056", "Skriv om bullret");
            long approved = year.isSubmitted();
            approved = Math.max(approved, year.isApproved());
            assertThat(text(controller, approved)).contains("Registrera beslut: Bygg- och miljönämnden, mars 2056");
            controller.mustBeSound("my page of a controller");
            controller.shoot("desk-controller");
            controller.open("/1880/min-sida?lang=en");
            controller.mustBeSound("my page in English");
        }
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "revisor, Signaler, revision/protokoll, liggaren",
        "administrator, Utseende, styrmodell, /drift",
        "controller, Jämför, perioder, historik"
    })
    @DisplayName("leder dit var och en arbetar, också den som valt kommun efter att ha loggat in")
    void ways_on(String account, String name, String one, String other) {
        try (Browser browser = new Browser()) {
            browser.signIn(account);
            browser.open("/?lang=sv");
            assertThat(browser.page().locator("aside").innerText()).contains("Inloggad som");
            browser.page().locator("a.card:has-text('Örebro')").click();
            browser.page().waitForURL("**/1880/min-sida**");
            String ways =
                    browser.page().locator("section[aria-labelledby=vidare]").innerHTML();
            assertThat(ways).contains(">" + name + "</a>", one + "\"", other + "\"");
        }
    }

    @Test
    @DisplayName("visar sena aktiviteter, nästa års plan, planer att fastställa och rättelser att ta ställning till")
    void plans_activities_and_corrections() {
        LocalDate today = LocalDate.now(Act.ZONE);
        int next = today.getYear() + 1;
        String activity = "a-" + UUID.randomUUID();
        var _ = PlanYear.accepted(Running.api("POST", "controller", "/activities", """
                {"activity": "%s", "kind": "ACTIVITY", "title": "Byta lampor i parken", "owner": "bom",
                 "responsible": "förvaltningschef", "from": "2026-01-01", "due": "2026-02-28"}""".formatted(activity)));
        var _ = new PlanYear("bom", next).goal("Ljusare parker");
        PlanYear plan = new PlanYear("tsn", next);
        var _ = plan.goal("Helare gator");
        var _ = plan.ready();
        ReportYear year = new ReportYear("bom", "2056-06", "2056-07-15");
        var _ = year.reports("i-detaljplaner", "7");
        var _ = year.isSubmitted();
        var _ = year.isApproved();
        long proposed = year.does("POST", "enhetschef", "/outcomes/i-detaljplaner/2056-06/corrections", """
                {"number": 8, "reason": "Räknat fel"}""");
        try (Browser manager = new Browser();
                Browser controller = new Browser()) {
            manager.signIn("enhetschef");
            controller.signIn("controller");
            String due = text(manager, proposed);
            assertThat(due).contains("Aktivitet: Byta lampor i parken", "senast 2026-02-28");
            assertThat(due.contains("Planera: " + next))
                    .isEqualTo(today.plusMonths(4).getYear() == next);
            assertThat(text(controller, proposed))
                    .contains("Fastställ plan: Teknik- och servicenämnden, " + next)
                    .contains("Ta ställning till rättelse: Detaljplaner framtagna för antagande, juni 2056");
        }
    }

    @Test
    @DisplayName("visar revisorn vad andra ändrat sedan förra besöket, även när den läses igen")
    void changed_since_last_visit() {
        try (Browser auditor = new Browser()) {
            auditor.signIn("revisor");
            assertThat(text(auditor, 0)).contains("Senaste ändringarna");
            ReportYear year = new ReportYear("bom", "2056-04", "2056-05-15");
            long said = year.does("PUT", "enhetschef", "/texts/sammanfattning", "{\"text\": \"Ett nytt läge.\"}");
            var _ = Running.bean(JdbcClient.class)
                    .sql(
                            "update settings.setting set value = jsonb_set(value, '{seenTime}', '\"2026-01-01T08:00:00Z\"')"
                                    + " where person = 'demo-revisor'")
                    .update();
            for (int visit = 0; visit < 2; visit++) {
                assertThat(text(auditor, said)).contains("Ändrat sedan 2026-01-01 09:00", "april 2056");
            }
            assertThat(auditor.page().locator("main .chg li").count()).isEqualTo(4);
            auditor.mustBeSound("my page of an auditor");
            auditor.shoot("desk-auditor");
        }
    }

    @Test
    @DisplayName("är först i menyn för den som är inloggad, och leder annars till inloggningen")
    void first_in_the_menu() {
        try (Browser browser = new Browser()) {
            browser.open("/1880?lang=sv");
            assertThat(browser.page().locator(".nav li").first().innerText()).isEqualTo("Översikt");
            browser.open("/1880/min-sida");
            assertThat(browser.page().url()).contains("/logga-in?till=");
            browser.signIn("politiker");
            browser.open("/1880?lang=sv");
            assertThat(browser.page().locator(".nav li").first().innerText()).isEqualTo("Min sida");
            browser.open("/1880/min-sida?lang=sv&asOf=2025-06-18");
            assertThat(browser.page().locator("main").innerText()).doesNotContain("Ändrat sedan");
            browser.mustBeSound("my page as of then");
        }
    }

    @Test
    @DisplayName("En jämförelse sparas för den som gjort den, och för ingen annan")
    void comparison_is_kept() {
        String asked = "/1880/jamfor?lang=sv&aPeriod=2025&a=2025-06-18&bPeriod=2025";
        try (Browser browser = new Browser();
                Browser other = new Browser()) {
            browser.signIn("controller");
            browser.open(asked);
            browser.page().getByText("Spara jämförelsen").click();
            browser.page().locator("[name=namn]").first().fill("Efter delåret");
            browser.mustBeSound("a comparison to save");
            browser.page().locator("form:has(#f-namn) button").click();
            browser.page().waitForURL("**/jamfor?**");
            browser.open("/1880/jamfor?lang=sv");
            browser.page().locator("main a:has-text('Efter delåret')").click();
            assertThat(browser.page().url()).contains("a=2025-06-18").doesNotContain("&b=");
            browser.mustBeSound("a saved comparison");
            browser.shoot("compare-saved");
            other.signIn("revisor");
            other.open(asked);
            assertThat(other.page().content()).doesNotContain("Efter delåret");
            browser.page().locator("button:has-text('Ta bort')").click();
            browser.page().waitForURL("**/jamfor?**");
            assertThat(browser.page().content()).doesNotContain("Efter delåret");
        }
    }
}
