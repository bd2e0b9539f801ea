package se.mandat.deploy;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Två skriver samtidigt: före, mitt och den andras står bredvid varandra, och inget går förlorat")
class ConflictTest {
    private static final String TEXT = "/texts/sammanfattning";

    @Test
    @DisplayName("den som sparar sist ser alla tre och väljer vad som ska gälla, utan JavaScript")
    void last_one_chooses() {
        ReportYear year = new ReportYear("bom", "2461", "2462-03-01");
        year.does("PUT", "enhetschef", TEXT, "{\"text\": \"Först\"}");
        try (Browser browser = new Browser()) {
            Page page = opened(browser, "/1880/enheter/bom/uppfoljning/2461/text?lang=sv");
            page.locator("[name=text]").fill("Mitt");
            colleague(year);
            send(page);
            assertThat(columns(page)).containsExactly("Först", "Mitt", "Kollegans");
            assertThat(page.locator("[role=alert]").innerText()).contains("Controller, ");
            assertThat(page.locator("[name=text]").inputValue()).isEqualTo("Mitt");
            assertThat(Browser.violations(page)).isEmpty();
            browser.shoot("form-conflict-sv");
            page.locator("[name='take.text'][value=theirs]").check();
            send(page);
            page.waitForURL("**/uppfoljning/2461**");
            assertThat(page.locator("main").innerText()).contains("Kollegans").doesNotContain("Mitt");
        }
    }

    @Test
    @DisplayName("den som behåller sitt får det sparat, och historiken har båda")
    void own_words_stay() {
        ReportYear year = new ReportYear("bom", "2462", "2463-03-01");
        year.does("PUT", "enhetschef", TEXT, "{\"text\": \"Först\"}");
        try (Browser browser = new Browser()) {
            Page page = opened(browser, "/1880/enheter/bom/uppfoljning/2462/text?lang=sv");
            page.locator("[name=text]").fill("Mitt");
            colleague(year);
            send(page);
            send(page);
            page.waitForURL("**/uppfoljning/2462**");
            assertThat(page.locator("main").innerText()).contains("Mitt");
        }
    }

    @Test
    @DisplayName("ett utkast som blivit omsprunget säger det när det öppnas igen")
    void overtaken_draft() {
        ReportYear year = new ReportYear("bom", "2463", "2464-03-01");
        year.does("PUT", "enhetschef", TEXT, "{\"text\": \"Först\"}");
        try (Browser browser = new Browser()) {
            String form = "/1880/enheter/bom/uppfoljning/2463/text?lang=sv";
            Page page = opened(browser, form);
            page.locator("[name=text]").fill("Mitt utkast");
            page.locator("button[value=save]").click();
            page.locator("text=Ditt utkast från").waitFor();
            assertThat(page.locator("[role=alert]").count()).isZero();
            colleague(year);
            browser.open(form);
            assertThat(columns(page)).containsExactly("Först", "Mitt utkast", "Kollegans");
        }
    }

    /** Somebody else writes, and it can be read. */
    private static void colleague(ReportYear year) {
        long written = year.does("PUT", "controller", TEXT, "{\"text\": \"Kollegans\"}");
        assertThat(year.page("", written)).contains("Kollegans");
    }

    private static Page opened(Browser browser, String form) {
        browser.signIn("enhetschef");
        browser.open(form);
        return browser.page();
    }

    private static void send(Page page) {
        page.locator("main form .acts button.btn-1").click();
    }

    private static List<String> columns(Page page) {
        Locator cells = page.locator("[role=alert] tbody tr:first-child td");
        cells.first().waitFor();
        return cells.allInnerTexts().stream()
                .map(text -> text.lines().findFirst().orElse(""))
                .toList();
    }
}
