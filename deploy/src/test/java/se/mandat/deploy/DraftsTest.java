package se.mandat.deploy;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

@DisplayName("Scenario 29: utkast är privata tills de sägs")
class DraftsTest {
    private static final String WORDS = "Vi hann med tillsynen, men inte planen";

    @Test
    @DisplayName("Det skrivna sparas av sig självt, läggs in igen för den som skrev, och syns för ingen annan")
    void draft_is_private() {
        ReportYear year = new ReportYear("bom", "2036", "2037-03-01");
        String form = "/1880/enheter/bom/uppfoljning/2036/text?vad=sammanfattning";
        long before = lastEvent();
        try (Browser browser = new Browser()) {
            browser.signIn("enhetschef");
            browser.open(form + "&lang=sv");
            Page page = browser.page();
            page.locator("[name=text]").fill(WORDS);
            page.locator("[data-draft-said]:has-text('Sparat')").waitFor();
            browser.open(form);
            assertThat(page.locator("[name=text]").inputValue()).isEqualTo(WORDS);
            browser.mustBeSound("a kept draft");
            browser.shoot("form-draft-sv");
            browser.open("/1880/min-sida?lang=sv");
            page.locator("main a:has-text('Helår 2036: text')").click();
            assertThat(page.locator("[name=text]").inputValue()).isEqualTo(WORDS);
        }
        try (Browser browser = new Browser()) {
            browser.signIn("controller");
            browser.open("/1880/min-sida?lang=sv");
            assertThat(browser.page().content()).doesNotContain("Helår 2036: text");
        }
        assertThat(lastEvent()).as("nothing is said").isEqualTo(before);
        assertThat(seenBy("controller", form)).isEmpty();
        assertThat(year.page("", before)).doesNotContain(WORDS);
        assertThat(Running.api("GET", "revisor", "/followups/bom/2036", "").body())
                .doesNotContain(WORDS);
    }

    @Test
    @DisplayName("Utan JavaScript finns en knapp; när uppgiften är sagd är utkastet borta")
    void draft_is_gone_once_said() {
        var _ = new ReportYear("bom", "2037", "2038-03-01");
        String form = "/1880/enheter/bom/uppfoljning/2037/text?vad=sammanfattning";
        try (Browser browser = new Browser()) {
            browser.signIn("enhetschef");
            browser.open(form + "&lang=sv");
            Page page = browser.page();
            page.locator("[name=text]").fill(WORDS);
            page.locator("button[value=save]").click();
            page.waitForURL("**/text**");
            assertThat(page.locator("main").innerText()).contains("Ditt utkast från");
            page.locator("main form .acts button.btn-1").click();
            page.waitForURL("**/uppfoljning/2037**");
            assertThat(page.locator("main").innerText()).contains(WORDS);
            assertThat(drafts()).isZero();
        }
    }

    private static String seenBy(String account, String form) {
        try (Browser browser = new Browser()) {
            browser.signIn(account);
            browser.open(form + "&lang=sv");
            assertThat(browser.page().content()).doesNotContain(WORDS);
            return browser.page().locator("[name=text]").inputValue();
        }
    }

    private static long lastEvent() {
        return count("select max(position) from event");
    }

    private static long drafts() {
        return count("select count(*) from drafts.draft where form like '%/2037/%'");
    }

    private static long count(String sql) {
        return Running.bean(JdbcClient.class).sql(sql).query(Long.class).single();
    }
}
