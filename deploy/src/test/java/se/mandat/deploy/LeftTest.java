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

    @Test
    @DisplayName("det som planen kräver står på rapportens sida tills det är sagt")
    void what_the_plan_requires() {
        PlanYear plan = new PlanYear("bom", 2068);
        String goal = plan.goal("Ekonomi i balans");
        var _ = plan.target(goal, "i-detaljplaner", "12");
        var _ = plan.ready();
        var _ = plan.adopted(goal, "i-detaljplaner", "§ 68");
        ReportYear interim = new ReportYear("bom", ReportYear.scheduled("2068-P2", """
                {"opens": "2020-01-01", "due": "2068-09-30", "statutory": true}"""));
        assertThat(page("2068-P2"))
                .contains("Prognos för Ekonomi i balans", "krävs för att rapporten ska kunna lämnas in");
        assertThat(interim.refused("POST", "enhetschef", "/submission", "")).isEqualTo("FORECAST_MISSING");
        long given = interim.does("PUT", "enhetschef", "/forecasts/i-detaljplaner/2068", "{\"forecast\": 11}");
        assertThat(page("2068-P2?after=" + given)).doesNotContain("Prognos för Ekonomi i balans");
        ReportYear year = new ReportYear("bom", "2068", "2069-02-01");
        assertThat(page("2068")).contains("Ett av dem krävs");
        assertThat(year.refused("POST", "enhetschef", "/submission", "")).isEqualTo("REPORT_INCOMPLETE");
        long reported = year.reports("i-detaljplaner", "11");
        assertThat(page("2068?after=" + reported)).doesNotContain("krävs för att rapporten");
    }

    private static String page(String report) {
        try (Browser browser = new Browser()) {
            browser.signIn("enhetschef");
            return browser.at("/1880/enheter/bom/uppfoljning/" + report)
                            .locator("main")
                            .innerText()
                    + browser.at("/1880/enheter/bom/uppfoljning/" + report.replaceAll("\\?.*", "")
                                    + "/lamna-in?lang=sv")
                            .locator("main")
                            .innerText();
        }
    }
}
