package se.mandat.deploy;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Files;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Tre vägar, klick för klick från första sidan")
class PathsTest {
    private static final List<String> FACTORS = List.of("Bemötande", "Rättssäkerhet", "Tillgänglighet", "Väntetid");

    @Test
    @DisplayName("Revisorn: vem sänkte målvärdet, och på vilket beslut – fyra klick")
    void who_lowered_the_target() {
        long told = PlantedYear.last();
        try (Browser browser = new Browser()) {
            browser.open("/1880?lang=sv&after=" + told);
            Page page = browser.page();
            link(page, "Historik").click();
            link(page, "Signaler").click();
            page.getByLabel("År").selectOption("2011");
            page.getByRole(AriaRole.BUTTON, named("Visa")).click();
            Locator lowered = page.locator("section:has(h2#TARGET_LOWERED)");
            assertThat(lowered.innerText())
                    .contains("Tryggare torg", "sänktes från 80", "till 75", "Kommunfullmäktige § 12");
            lowered.locator("summary").click();
            assertThat(lowered.innerText()).contains("Controller");
        }
    }

    @Test
    @DisplayName("Controllern: två perioder för en nämnd i Excel – fem val och två klick")
    void two_periods_in_excel() throws Exception {
        try (Browser browser = new Browser()) {
            browser.open("/1880?lang=sv");
            Page page = browser.page();
            link(page, "Jämför").click();
            page.locator("#a1").selectOption("2023");
            page.locator("#b1").selectOption("2024");
            page.locator("#a3").selectOption("kf");
            page.locator("form.filters button").click();
            Download file = page.waitForDownload(() -> link(page, "Excel").click());
            assertThat(file.suggestedFilename()).endsWith(".xlsx");
            assertThat(Files.size(file.path())).isGreaterThan(1000);
        }
    }

    @Test
    @DisplayName("Enhetschefen: fyra kvalitetsfaktorer bedömda och inlämnade")
    void four_quality_factors() {
        String period = ReportYear.scheduled("2411-03", """
                {"opens": "2020-01-01", "due": "2411-05-01"}""");
        for (String title : FACTORS) {
            ReportYear.accepted(
                    "POST", "controller", "/missions/ks/factors", """
                    {"factor": "vag-%s", "title": "%s", "from": "2411-01-01"}""".formatted(FACTORS.indexOf(title), title));
        }
        ReportYear.accepted("POST", "controller", "/periods/" + period + "/opening", "");
        long begun = ReportYear.accepted("PUT", "enhetschef", "/followups/ks/" + period, "");
        try (Browser browser = new Browser()) {
            browser.signIn("enhetschef");
            browser.open("/1880?lang=sv&after=" + begun);
            Page page = browser.page();
            link(page, "Uppföljning").click();
            page.locator("main a[href*='perioder/2411-03']").first().click();
            page.locator("main a[href*='enheter/ks/uppfoljning/2411-03']")
                    .first()
                    .click();
            page.waitForURL("**/uppfoljning/2411-03**");
            for (String title : FACTORS) {
                page.locator("li:has-text('" + title + "') a.btn").click();
                page.locator("[name=grade][value=FULLY]").check();
                page.locator("[name=ground]").fill(title + ": enkäten visar det.");
                page.locator("main form .acts button.btn-1").click();
                page.waitForURL("**/uppfoljning/2411-03**");
            }
            page.locator("form[action*='lamna-in'] button").click();
            page.waitForURL("**/uppfoljning/2411-03**");
            assertThat(page.locator("main").innerText()).contains(FACTORS).contains("Inlämnad");
        }
    }

    private static Locator link(Page page, String name) {
        return page.getByRole(
                        AriaRole.LINK, new Page.GetByRoleOptions().setName(name).setExact(true))
                .first();
    }

    private static Page.GetByRoleOptions named(String name) {
        return new Page.GetByRoleOptions().setName(name).setExact(true);
    }
}
