package se.mandat.deploy;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Planen i webbläsaren")
class PlanPagesTest {
    private static final PlanYear YEAR = new PlanYear("bom", 2041);

    @Test
    @DisplayName("går från utkast till klar till beslutad, och visar vad som ändrats utan tilläggsbeslut")
    void from_draft_to_decided() {
        String goal = YEAR.goal("Fler hem nära naturen");
        long planned = YEAR.target(goal, "i-detaljplaner", "80");
        String plan = "/1880/enheter/bom/plan/2041";
        try (Browser manager = new Browser()) {
            manager.signIn("enhetschef");
            manager.open(plan + "?lang=sv&after=" + planned);
            assertThat(text(manager)).contains("Planen är inte påbörjad", "Fler hem nära naturen", "minst 80");
            step(manager, "Påbörja planen");
            assertThat(text(manager)).contains("Obeslutad plan: utkast");
            step(manager, "Markera som klar");
            assertThat(text(manager)).contains("Obeslutad plan: klar att beslutas");
            manager.mustBeSound("the undecided plan");
        }
        try (Browser politician = new Browser()) {
            politician.signIn("politiker");
            politician.open(plan + "?lang=sv");
            Page page = politician.page();
            page.getByText("Registrera beslutet").click();
            politician.mustBeSound("the form of a decision");
            politician.shoot("form-plan");
            page.locator("main form .acts button.btn-1").click();
            assertThat(page.locator(".errsum").innerText()).contains("Fyll i");
            assertThat(page.getByLabel("Fler hem nära naturen").isChecked()).isTrue();
            page.getByLabel("Vem beslutade").fill("Bygg- och miljönämnden");
            page.getByLabel("Beslutsdatum").fill("2040-12-11");
            page.getByLabel("Paragraf").fill("§ 200");
            page.locator("main form .acts button.btn-1").click();
            page.waitForURL("**/plan/2041**");
            assertThat(text(politician))
                    .contains("Bygg- och miljönämnden § 200 2040-12-11", "Allt som gäller nu är som det beslutades");

            long changed = YEAR.change(goal, "i-detaljplaner", "75", "Mindre anslag", null);
            politician.open(plan + "?lang=sv&after=" + changed);
            assertThat(text(politician))
                    .contains("sänktes från minst 80 till minst 75", "Mindre anslag", "utan tilläggsbeslut");
            politician.mustBeSound("the adopted plan");
            politician.shoot("plan");
            politician.open(plan + "?lang=en");
            politician.mustBeSound("the adopted plan in English");
            politician.open("/1880/mal/" + goal + "?lang=sv");
            assertThat(text(politician)).contains("Ändrat utan beslut");
            politician.open("/1880/beslut?ar=2040&lang=sv");
            page.getByText("Bygg- och miljönämnden § 200 2040-12-11").click();
            assertThat(text(politician)).contains("Planen för Bygg- och miljönämnden, Helår 2041, antogs");
            politician.mustBeSound("a decision");
            politician.shoot("decision");
            politician.open("/1880/borttagna-mal?lang=sv&sedan=2020-01-01");
            politician.mustBeSound("the goals dropped");
            politician.shoot("dropped");
        }
    }

    @Test
    @DisplayName("Ett uppdrag registreras, rapporteras och återrapporteras i formulären")
    void assignment_in_forms() {
        try (Browser browser = new Browser()) {
            browser.signIn("controller");
            browser.open("/1880/aktiviteter/nytt-uppdrag?lang=sv");
            Page page = browser.page();
            browser.mustBeSound("the form of an assignment");
            browser.shoot("form-assignment");
            page.getByLabel("Rubrik").fill("Se över bullret vid Svartån");
            page.locator("[name=owner]").selectOption("bom");
            page.locator("[name=due]").fill("2026-02-28");
            page.getByLabel("Vem beslutade").fill("Kommunfullmäktige");
            page.getByLabel("Beslutsdatum").fill("2025-06-18");
            page.locator("main form .acts button.btn-1").click();
            assertThat(page.locator(".errsum").innerText()).isNotBlank();
            page.locator("[name=from]").fill("2026-01-15");
            page.locator("main form .acts button.btn-1").click();
            page.waitForURL("**/aktiviteter/se-over-bullret**");
            assertThat(text(browser)).contains("inte påbörjad", "slutdatum passerat", "inte återrapporterat");
            page.getByText("Rapportera läget").click();
            page.getByLabel("försenad").check();
            page.locator("main form .acts button.btn-1").click();
            assertThat(page.locator(".errsum").innerText()).contains("Skriv varför");
            page.getByLabel("Kommentar").fill("Mätningen görs i vår");
            page.locator("main form .acts button.btn-1").click();
            page.waitForURL("**/aktiviteter/se-over-bullret**after=**");
            assertThat(text(browser)).contains("försenad", "Mätningen görs i vår");
            browser.mustBeSound("an assignment");
            browser.shoot("activity");
            browser.open("/1880/aktiviteter?lang=sv&slag=ASSIGNMENT&lage=OVERDUE");
            assertThat(text(browser)).contains("Se över bullret vid Svartån");
            browser.mustBeSound("the list of activities");
            browser.shoot("activities");
            browser.open("/1880/aktiviteter?lang=en");
            browser.mustBeSound("the list of activities in English");
        }
    }

    /** Follows a link to a form that asks for nothing, and sends it. */
    private static void step(Browser browser, String link) {
        Page page = browser.page();
        page.locator("main a:has-text('" + link + "')").first().click();
        page.locator("main form .acts button.btn-1").click();
        page.waitForURL("**/plan/2041**after=**");
    }

    private static String text(Browser browser) {
        return browser.page().locator("main").innerText();
    }
}
