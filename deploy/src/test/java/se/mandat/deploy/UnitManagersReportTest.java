package se.mandat.deploy;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Enhetschefen rapporterar")
class UnitManagersReportTest {
    @ParameterizedTest(name = "{0}")
    @CsvSource({"sv, i-bom-avv, 'o,9', '-1,4', '−1,4'", "en, i-namndmal, o.9, 1.5, 1.5"})
    @DisplayName("ett utfall, får felet förklarat med allt kvar, rättar och ser sitt tal på sidan")
    void reports_an_outcome(String language, String indicator, String wrong, String right, String shown) {
        try (Browser browser = new Browser()) {
            browser.signIn("enhetschef");
            browser.open("/1880/enheter/bom/uppfoljning/2026-P2/utfall?matt=" + indicator + "&lang=" + language);
            Page page = browser.page();
            browser.mustBeSound("the form");
            browser.shoot("form-utfall-" + language);
            page.locator("[name=number]").fill(wrong);
            page.locator("[name=comment]").fill("Lägre bygglovsintäkter");
            page.locator("main form .acts button.btn-1").click();

            assertThat(page.locator(".errsum").innerText()).isNotBlank();
            assertThat(page.locator("[name=number]").inputValue()).isEqualTo(wrong);
            assertThat(page.locator("[name=comment]").inputValue()).isEqualTo("Lägre bygglovsintäkter");
            browser.mustBeSound("the refused form");

            page.locator("[name=number]").fill(right);
            page.locator("main form .acts button.btn-1").click();
            page.waitForURL("**/uppfoljning/2026-P2**");
            assertThat(page.locator("main").innerText()).contains(shown, "Lägre bygglovsintäkter");
            browser.mustBeSound("the follow-up");
            browser.shoot("followup-" + language);
        }
    }
}
