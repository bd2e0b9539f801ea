package se.mandat.deploy;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Enhetschefen rapporterar")
class UnitManagersReportTest {
    @Test
    @DisplayName("ett utfall, får felet förklarat med allt kvar, rättar och ser sitt tal på sidan")
    void reports_an_outcome() {
        try (Browser browser = new Browser()) {
            browser.signIn("enhetschef");
            browser.open("/1880/enheter/bom/uppfoljning/2026-P2/utfall?matt=i-bom-avv");
            Page page = browser.page();
            browser.mustBeSound("the form");
            browser.shoot("form-utfall");
            page.locator("[name=number]").fill("o,9");
            page.locator("[name=comment]").fill("Lägre bygglovsintäkter");
            page.locator("main form .acts button.btn-1").click();

            assertThat(page.locator(".errsum").innerText()).isNotBlank();
            assertThat(page.locator("[name=number]").inputValue()).isEqualTo("o,9");
            assertThat(page.locator("[name=comment]").inputValue()).isEqualTo("Lägre bygglovsintäkter");
            browser.mustBeSound("the refused form");

            page.locator("[name=number]").fill("-1,4");
            page.locator("main form .acts button.btn-1").click();
            page.waitForURL("**/uppfoljning/2026-P2**");
            assertThat(page.locator("main").innerText()).contains("−1,4", "Lägre bygglovsintäkter");
            browser.mustBeSound("the follow-up");
            browser.shoot("followup");
        }
    }
}
