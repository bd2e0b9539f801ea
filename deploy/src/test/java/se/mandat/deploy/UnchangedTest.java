package se.mandat.deploy;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Oförändrat sedan sist")
class UnchangedTest {
    private static final String REPORT = "/1880/enheter/tsn/uppfoljning/2454-P2?lang=sv&after=";

    @Test
    @DisplayName(
            "kan bekräftas i en enhets första delårsrapport, av det som bedömdes för året före; årets siffror krävs inte")
    void from_the_year_before() {
        ReportYear year = new ReportYear("tsn", "2453", "2454-03-01");
        var _ = year.does("PUT", "controller", "/judgements/quality/2453", """
                {"grade": "PARTLY", "ground": "Två av fyra gator är helare."}""");
        var _ = year.reports("i-detaljplaner", "11");
        ReportYear interim = new ReportYear("tsn", "2454-P2", "2454-10-01");
        long begun = interim.does("PUT", "controller", "/texts/sammanfattning", "{\"text\": \"Ett halvår.\"}");
        try (Browser browser = new Browser()) {
            browser.signIn("controller");
            Page page = browser.at(REPORT + begun);
            assertThat(page.locator("#of").innerText()).isEqualTo("Oförändrat sedan sist?");
            assertThat(page.locator("section[aria-labelledby=ut]").innerText()).doesNotContain("Rapportera");
            page.locator("section[aria-labelledby=of] button").first().click();
            page.waitForLoadState();
            assertThat(page.locator("main").innerText())
                    .contains("oförändrad sedan Helår 2453", "Två av fyra gator är helare.");
            browser.mustBeSound("a report confirmed as it was");
        }
    }
}
