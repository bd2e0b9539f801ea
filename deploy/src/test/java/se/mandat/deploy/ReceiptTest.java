package se.mandat.deploy;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Kvittot på det som sparats")
class ReceiptTest {
    private static final String REPORT = "/1880/enheter/bom/uppfoljning/2466";

    @Test
    @DisplayName(
            "säger den som sparade vad som skrevs, har fokus, och visas för ingen annan och inte i ett tidigare läge")
    void tells_the_one_who_saved() {
        var _ = new ReportYear("bom", "2466", "2467-03-01");
        String saved;
        try (Browser browser = new Browser()) {
            browser.signIn("enhetschef");
            Page page = browser.at(REPORT + "/text?lang=sv");
            page.locator("[name=text]").fill("Ett gott år");
            page.locator("main form .acts button.btn-1").click();
            page.waitForURL("**/uppfoljning/2466?after=*");
            saved = page.url().replaceAll(".*after=", "");
            assertThat(page.locator(".receipt").innerText()).contains("Sparat", "skrev texten");
            assertThat(page.locator(".receipt a").getAttribute("href")).isEqualTo("/1880/historik/" + saved);
            assertThat(page.evaluate("document.activeElement.matches('.receipt')"))
                    .isEqualTo(true);
            browser.mustBeSound("a receipt");
            browser.shoot("receipt-sv");
            assertThat(browser.at(REPORT + "?after=" + (Long.parseLong(saved) - 1))
                            .locator(".receipt a[href$='/" + saved + "']")
                            .count())
                    .isZero();
            assertThat(browser.at(REPORT + "?asOf=" + saved + "&after=" + saved)
                            .locator(".receipt")
                            .count())
                    .isZero();
        }
        try (Browser browser = new Browser()) {
            browser.signIn("controller");
            assertThat(browser.at(REPORT + "?after=" + saved)
                            .locator(".receipt")
                            .count())
                    .isZero();
        }
    }
}
