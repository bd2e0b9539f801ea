package se.mandat.deploy;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Controllerns formulär i webbläsaren")
class ControllersFormsTest {
    private final String tail = UUID.randomUUID().toString().substring(0, 8);

    @Test
    @DisplayName("ett mått definieras, definieras om, får en omräknad serie och avslutas")
    void indicator_from_first_to_last() {
        try (Browser browser = new Browser()) {
            browser.signIn("controller");
            Page page = browser.page();
            browser.open("/1880/indikatorer/nytt?lang=sv");
            page.locator("[name=title]").fill("Andel nöjda " + tail);
            page.locator("[name=unitOfMeasure]").fill("%");
            page.locator("[name=direction]").selectOption("HIGHER");
            page.locator("[name=source]").selectOption("MANUAL");
            page.locator("[name=aggregation]").selectOption("NONE");
            send(browser, "form-indicator");
            assertThat(text(page)).contains("Andel nöjda " + tail);

            page.getByText("Definiera om").click();
            page.locator("[name=title]").fill("Andel mycket nöjda " + tail);
            page.locator("[name=from]").fill("2025-01-01");
            page.locator("[name=reason]").fill("Ny enkät");
            send(browser, "form-redefine");
            assertThat(text(page)).contains("Ny enkät", "Andel nöjda " + tail, "Andel mycket nöjda " + tail);

            page.getByText("Ange en omräknad serie").last().click();
            page.locator("[name=unit]").selectOption("kf");
            page.locator("[name=values]").fill("2023 fel");
            page.locator("[name=reason]").fill("Omräknad av statistikenheten");
            page.locator("[name='decision.body']").fill("Kommunfullmäktige");
            page.locator("[name='decision.date']").fill("2025-06-11");
            page.locator("main form .acts button.btn-1").click();
            assertThat(page.locator(".errsum").innerText()).contains("Något behöver rättas");
            assertThat(page.locator("[name=values]").inputValue()).isEqualTo("2023 fel");
            page.locator("[name=values]").fill("2023 12,5\n2024 13");
            send(browser, "form-back-series");
            assertThat(text(page)).contains("Omräknad av statistikenheten");

            page.getByText("Avsluta måttet").click();
            page.locator("[name=lastDay]").fill("2025-12-31");
            page.locator("[name=reason]").fill("Mäts inte mer");
            send(browser, "form-end-indicator");
            assertThat(text(page)).contains("2025-12-31").doesNotContain("Definiera om");
        }
    }

    @Test
    @DisplayName("en extern part slutar medverka, och träffbilden bedöms i rapporten")
    void part_and_coverage() {
        PlanYear year = new PlanYear("bom", 2081);
        String goal = year.goal("Tryggare gårdar " + tail);
        long taken = PlanYear.accepted(Running.api("POST", "controller", "/goals/" + goal + "/parts", """
                {"partner": "Polisen", "part": "Närvaro", "from": "2081-01-01"}"""));
        ReportYear report = new ReportYear("bom", "2081", "2082-02-15");
        try (Browser browser = new Browser()) {
            browser.signIn("controller");
            Page page = browser.page();
            browser.open("/1880/mal/" + goal + "?lang=sv&after=" + taken);
            page.getByText("Avsluta en medverkan").click();
            page.locator("[name=who]").selectOption(new SelectOption().setLabel("Polisen"));
            page.locator("[name=lastDay]").fill("2081-09-30");
            page.locator("[name=reason]").fill("Avtalet löpte ut");
            send(browser, "form-leave-part");
            assertThat(text(page)).contains("till och med 2081-09-30", "Polisen medverkar inte längre i målet");
            browser.open("/1880/historik?lang=sv&goal=" + goal);
            assertThat(text(page)).contains("Avtalet löpte ut");

            browser.open("/1880/enheter/bom/uppfoljning/" + report.period + "/traffbild?lang=sv");
            page.locator("[name=goal]").selectOption(goal);
            page.locator("[name=coverage][value=PARTLY]").check();
            page.locator("[name=ground]").fill("Tre av fyra delar");
            send(browser, "form-coverage");
            browser.open("/1880/mal/" + goal + "?lang=sv");
            assertThat(text(page)).contains("Täcks delvis", "Tre av fyra delar");
        }
    }

    private static void send(Browser browser, String picture) {
        Page page = browser.page();
        browser.mustBeSound(picture);
        browser.shoot(picture);
        page.locator("main form .acts button.btn-1").click();
        page.waitForURL("**after=**");
        browser.mustBeSound("after " + picture);
    }

    private static String text(Page page) {
        return page.locator("main").innerText();
    }
}
