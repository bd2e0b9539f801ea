package se.mandat.deploy;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Två skriver samtidigt: före, mitt och den andras står bredvid varandra, och inget går förlorat")
class ConflictTest {
    private static final String REPORT = "/1880/enheter/bom/uppfoljning/";
    private static final String FORM = "/text?lang=sv";

    @Test
    @DisplayName("den som sparar sist ser alla tre och kan ta den andras")
    void last_one_chooses() {
        try (Browser browser = new Browser()) {
            Page page = overtaken(browser, "2461");
            assertThat(columns(page)).containsExactly("Först", "Mitt", "Kollegans");
            assertThat(page.locator("[role=alert]").innerText()).contains("Controller, ");
            assertThat(page.locator("[name=text]").inputValue()).isEqualTo("Mitt");
            assertThat(page.locator("button[name=draft], [data-draft]").count())
                    .as("a draft kept now would forget that there is a conflict")
                    .isZero();
            assertThat(Browser.violations(page)).isEmpty();
            browser.shoot("form-conflict-sv");
            page.locator("[name='take.text'][value=theirs]").check();
            send(page);
            assertThat(written(page, "2461")).contains("Kollegans").doesNotContain("Mitt");
        }
    }

    @Test
    @DisplayName("den som behåller sitt får det sparat, och kollegans finns kvar i historiken")
    void own_words_stay() {
        try (Browser browser = new Browser()) {
            Page page = overtaken(browser, "2462");
            send(page);
            assertThat(written(page, "2462")).contains("Mitt").doesNotContain("Kollegans");
            Page history = browser.at("/1880/historik?lang=sv&unit=bom&period=2462");
            assertThat(history.locator("main").innerText()).contains("Kollegans", "Mitt");
        }
    }

    @Test
    @DisplayName("ett utkast som blivit omsprunget säger det när det öppnas igen")
    void overtaken_draft() {
        ReportYear year = begun("2463");
        try (Browser browser = new Browser()) {
            browser.signIn("enhetschef");
            Page page = browser.at(REPORT + "2463" + FORM);
            page.locator("[name=text]").fill("Mitt utkast");
            page.locator("button[value=save]").click();
            page.locator("text=Ditt utkast från").waitFor();
            assertThat(page.locator("[role=alert]").count()).isZero();
            colleague(year);
            assertThat(columns(browser.at(REPORT + "2463" + FORM)))
                    .containsExactly("Först", "Mitt utkast", "Kollegans");
        }
    }

    /** A report where something is written. */
    private static ReportYear begun(String period) {
        ReportYear year = new ReportYear("bom", period, Integer.parseInt(period) + 1 + "-03-01");
        year.does("PUT", "enhetschef", "/texts/sammanfattning", "{\"text\": \"Först\"}");
        return year;
    }

    /** The head of unit has sent "Mitt" where a colleague wrote while they did. */
    private static Page overtaken(Browser browser, String period) {
        ReportYear year = begun(period);
        browser.signIn("enhetschef");
        Page page = browser.at(REPORT + period + FORM);
        page.locator("[name=text]").fill("Mitt");
        colleague(year);
        send(page);
        return page;
    }

    /** Somebody else writes, and it can be read. */
    private static void colleague(ReportYear year) {
        long written = year.does("PUT", "controller", "/texts/sammanfattning", "{\"text\": \"Kollegans\"}");
        assertThat(year.page("", written)).contains("Kollegans");
    }

    private static String written(Page page, String period) {
        page.waitForURL("**/uppfoljning/" + period + "?after=*");
        return page.locator("main").innerText();
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
