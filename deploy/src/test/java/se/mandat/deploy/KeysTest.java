package se.mandat.deploy;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.mandat.query.ui.Key;

@DisplayName("Kortkommandon")
class KeysTest {
    private static final String HELP = "/kortkommandon";
    private Browser browser;

    @BeforeEach
    void begin() {
        browser = new Browser();
    }

    @AfterEach
    void end() {
        browser.close();
    }

    private static String row(Page page) {
        return page.locator("tr:has(:focus)").innerText();
    }

    private static String focused(Page page) {
        return (String) page.evaluate("document.activeElement.getAttribute('href') ?? document.activeElement.id");
    }

    private static boolean stays(Page page, String key) {
        String before = page.url() + focused(page);
        page.keyboard().press(key);
        page.waitForTimeout(200);
        return (page.url() + focused(page)).equals(before);
    }

    @ParameterizedTest(name = "{0} på {1}")
    @CsvSource(delimiter = '|', textBlock = """
            ? | /1880?lang=sv                        | **/kortkommandon
            h | /1880?lang=sv                        | **/1880/historik
            h | /1880/mal/g-2024-f-resultat?lang=sv  | **/historik?goal=g-2024-f-resultat
            c | /1880/mal?lang=sv                    | **/1880/jamfor
            c | /1880?lang=sv&asOf=200               | **/jamfor?a=200
            r | /1880?lang=sv                        | **/1880/rapportera
            [ | /1880?lang=sv&ar=2025                | **ar=2024
            ] | /1880?lang=sv&ar=2024                | **ar=2025
            [ | /1880/enheter/kf/uppfoljning/2025?lang=sv | **/uppfoljning/2025-P1
            x | /1880/jamfor?lang=sv&aPeriod=2024&bPeriod=2025 | **aPeriod=2025*bPeriod=2024*
            """)
    @DisplayName("leder dit länken på sidan leder")
    void keys_follow_links(String key, String from, String to) {
        browser.signIn("controller");
        Page page = browser.at(from);
        page.keyboard().press(key);
        page.waitForURL(to);
    }

    @Test
    @DisplayName("går till sökfältet, öppnar tidsresan vid datumet, och Esc lämnar dem igen")
    void fields() {
        Page page = browser.at("/1880?lang=sv");
        page.keyboard().press("/");
        assertThat(focused(page)).isEqualTo("sok-topp");
        assertThat(page.locator("#sok-topp").inputValue()).isEmpty();
        page.keyboard().press("Escape");
        page.keyboard().press("t");
        assertThat(focused(page)).isEqualTo("tt-d");
        page.keyboard().press("Escape");
        assertThat(page.locator(".tt[open]").count()).isZero();
        page.keyboard().press("t");
        assertThat(page.locator(".tt[open]").count()).isOne();
    }

    @Test
    @DisplayName("går rad för rad, och Enter öppnar raden")
    void rows() {
        Page page = browser.at("/1880/indikatorer?lang=sv");
        page.keyboard().press("j");
        String first = focused(page);
        page.keyboard().press("j");
        String second = focused(page);
        assertThat(first).startsWith("/1880/").isNotEqualTo(second);
        page.keyboard().press("k");
        assertThat(focused(page)).isEqualTo(first);
        page.keyboard().press("Enter");
        page.waitForURL("**" + first);
    }

    @Test
    @DisplayName("går mellan skillnaderna i jämförelsen")
    void differences() {
        Page page = browser.at("/1880/jamfor?lang=sv&aPeriod=2024&bPeriod=2025");
        page.keyboard().press("n");
        assertThat(page.locator("tr:has(.differs):has(:focus)").count()).isOne();
        String first = row(page);
        page.keyboard().press("n");
        assertThat(page.locator("tr:has(.differs):has(:focus)").count()).isOne();
        assertThat(row(page)).isNotEqualTo(first);
        page.keyboard().press("p");
        assertThat(row(page)).isEqualTo(first);
    }

    @Test
    @DisplayName("väljer med mellanslag först A och sedan B i historiken")
    void picks() {
        Page page = browser.at("/1880/historik?lang=sv");
        assertThat(page.locator("tbody tr:nth-child(4) [name=a]").isVisible()).isFalse();
        for (int row = 0; row < 4; row++) {
            page.keyboard().press("j");
        }
        page.keyboard().press("Space");
        page.keyboard().press("k");
        page.keyboard().press("k");
        page.keyboard().press("Space");
        assertThat(page.locator("tbody tr:nth-child(4) [name=a]").isVisible()).isTrue();
        assertThat(page.locator("tbody tr:nth-child(4) [name=a]").isChecked()).isTrue();
        assertThat(page.locator("tbody tr:nth-child(2) [name=b]").isChecked()).isTrue();
    }

    @Test
    @DisplayName("öppnar ärenden med siffror, godkänner med g och återlämnar med å")
    void review() {
        ReportYear year = new ReportYear("bom", "2057-03", "2026-01-15");
        var _ = year.does("PUT", "enhetschef", "/texts/sammanfattning", "{\"text\": \"En månad.\"}");
        long submitted = year.isSubmitted();
        browser.signIn("controller");
        Page page = browser.at("/1880/min-sida?lang=sv&after=" + submitted);
        String card = page.locator("main .errands a").nth(1).getAttribute("href");
        page.keyboard().press("2");
        page.waitForURL("**" + card);
        String report = "/1880/enheter/bom/uppfoljning/2057-03?lang=sv";
        browser.at(report).keyboard().press("g");
        page.waitForURL("**/godkann");
        var _ = browser.at(report)
                .evaluate("document.body.dispatchEvent(new KeyboardEvent('keydown', {key: 'å', bubbles: true}))");
        page.waitForURL("**/aterlamna");
        page.locator("main textarea").first().fill("Skriv om g och å");
        page.keyboard().press("Control+Enter");
        page.waitForURL(url -> !url.contains("aterlamna"));
        assertThat(page.locator("main").innerText()).contains("Skriv om g och å");
    }

    @Test
    @DisplayName("gör inget där man skriver, inte med andra tangenter nedtryckta, och inte när de är avstängda")
    void silent() {
        Page page = browser.at("/1880?lang=sv");
        page.locator("#sok-topp").focus();
        page.keyboard().type("hcrj?");
        assertThat(page.locator("#sok-topp").inputValue()).isEqualTo("hcrj?");
        page.keyboard().press("Escape");
        assertThat(stays(page, "Alt+h")).isTrue();
        browser.at(HELP + "?lang=sv").locator("main button").click();
        page.waitForURL("**" + HELP);
        assertThat(page.locator("main").innerText()).contains("Kortkommandon är av.");
        browser.mustBeSound("keys turned off");
        browser.at("/1880?lang=sv");
        for (String key : new String[] {"h", "c", "?", "/", "j", "t"}) {
            assertThat(stays(page, key)).as(key).isTrue();
        }
        browser.at("/1880?lang=sv&asOf=200");
        assertThat(stays(page, "ArrowLeft")).isTrue();
        page.keyboard().press("Control+k");
        assertThat(page.locator("#palett").isVisible()).isTrue();
        browser.at(HELP).locator("main button").click();
        page.waitForURL("**" + HELP);
        browser.at("/1880?lang=sv").keyboard().press("h");
        page.waitForURL("**/historik");
    }

    @Test
    @DisplayName("står alla på en sida som alla kan läsa, på båda språken")
    void help() {
        for (String language : new String[] {"en", "sv"}) {
            Page page = browser.at(HELP + "?lang=" + language);
            assertThat(page.locator("main dt").count()).isEqualTo(Key.values().length);
            browser.mustBeSound("keys in " + language);
        }
        browser.shoot("keys");
        assertThat(browser.at("/tillganglighet")
                        .locator("a[href='" + HELP + "']")
                        .count())
                .isEqualTo(2);
    }
}
