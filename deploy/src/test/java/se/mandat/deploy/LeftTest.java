package se.mandat.deploy;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Innan rapporten lämnas in")
class LeftTest {
    private static final String REPORT = "/1880/enheter/bom/uppfoljning/2067-P2";

    @Test
    @DisplayName("säger formuläret vad som krävs, med en väg dit, och när det är sagt går rapporten att lämna in")
    void required_is_listed() {
        ReportYear year = new ReportYear("bom", ReportYear.scheduled("2067-P2", """
                {"opens": "2020-01-01", "due": "2067-09-30", "statutory": true}"""));
        long reported = year.reports("i-detaljplaner", "11");
        try (Browser browser = new Browser()) {
            browser.signIn("enhetschef");
            Page page = browser.at(REPORT + "/lamna-in?lang=sv&after=" + reported);
            assertThat(page.locator("#krav").innerText()).isEqualTo("Krävs innan rapporten kan lämnas in");
            assertThat(page.locator("section:has(#krav) li").count()).isOne();
            page.locator("section:has(#krav) a:has-text('Varför jämförs inte allt')")
                    .click();
            page.waitForURL("**/text?vad=jamforelse");
            page.locator("[name=text]").fill("Första året vi mäter");
            page.locator("main form .acts button.btn-1").click();
            page.waitForURL("**/2067-P2?after=*");
            browser.at(REPORT + "/lamna-in");
            assertThat(page.locator("#krav").count()).isZero();
            page.locator("main form .acts button.btn-1").click();
            page.waitForURL("**/2067-P2?after=*");
            assertThat(page.locator("main").innerText()).contains("Inlämnad");
        }
    }
}
