package se.mandat.deploy;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Lägestavlan för en period")
class BoardTest {
    @Test
    @DisplayName(
            "visar steg för steg hur långt varje enhet kommit, dagar sen, och en påminnelse att kopiera eller skicka")
    void board() {
        ReportYear late = new ReportYear("bom", "2057-05", "2026-01-15");
        var _ = PlanYear.accepted(Running.api("PUT", "controller", "/followups/gn/2057-05", ""));
        var _ = PlanYear.accepted(Running.api("POST", "controller", "/followups/gn/2057-05/submission", ""));
        long approved = PlanYear.accepted(Running.api("POST", "politiker", "/followups/gn/2057-05/approval", ""));
        try (Browser browser = new Browser()) {
            browser.signIn("controller");
            browser.open("/1880/perioder/" + late.period + "?lang=sv&after=" + approved);
            Page page = browser.page();
            Locator writing = page.locator("tr:has(th:has-text('Bygg- och miljönämnden'))");
            Locator through =
                    page.locator("tr:has(th:has-text('Grundskolenämnden'))").first();
            assertThat(writing.locator("td.here").getAttribute("data-l")).isEqualTo("Påbörjad");
            assertThat(writing.innerText()).contains("dagar försenad");
            assertThat(writing.locator(".badge-no").count()).isEqualTo(1);
            assertThat(through.innerText()).contains("dagar sent").doesNotContain("försenad");
            assertThat(through.locator(".badge-no").count()).isZero();
            assertThat(through.locator("td.did").count()).isEqualTo(2);
            assertThat(through.locator("td.here").getAttribute("data-l")).isEqualTo("Godkänd");
            page.locator("li:has(#p-bom) summary").click();
            assertThat(page.locator("#p-bom").innerText()).contains("Bygg- och miljönämnden", "2026-01-15");
            assertThat(page.locator("li:has(#p-bom) a:has-text('Öppna i e-post')")
                            .getAttribute("href"))
                    .startsWith("mailto:?subject=P%C3%A5minnelse")
                    .doesNotContain("+");
            browser.mustBeSound("the board");
            browser.shoot("board");
            browser.open("/1880/perioder/" + late.period + "?lang=en");
            browser.mustBeSound("the board in English");
        }
    }
}
