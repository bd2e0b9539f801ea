package se.mandat.deploy;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Revisorns anteckningar och protokoll")
class ProtocolTest {
    private static final String SIGNALS = "/1880/signaler?ar=2011&lang=sv&after=";
    private static final String PROTOCOL = "/1880/revision/protokoll?enhet=sig-kf&fran=2011&till=2012&lang=sv";
    private static final int LONGEST = 4000;
    private static final String WORDS = "Fråga nämnden om beslutsunderlaget till sänkningen";

    @Test
    @DisplayName("Revisorn antecknar på en signal; den står i protokollet med händelser, beslut och liggarens läge")
    void noted_and_printed() {
        try (Browser browser = new Browser()) {
            browser.signIn("revisor");
            browser.open(SIGNALS + PlantedYear.last());
            browser.mustBeSound("signals");
            browser.shoot("signaler");
            note(browser, WORDS);
            browser.mustBeSound("a noted signal");
            browser.shoot("signal");
            browser.open("/1880/liggaren?lang=sv");
            browser.page().getByText("Kontrollera nu").click();
            browser.page().locator("main .st-ok:has-text('Stämmer')").waitFor();
            browser.mustBeSound("a checked ledger");
            browser.open(PROTOCOL);
            browser.mustBeSound("protocol");
            browser.shoot("protokoll");
            assertThat(text(browser))
                    .contains(WORDS, "Nämnden sig-namnd", "på beslut Kommunfullmäktige § 12", "Stämmer")
                    .containsPattern("[0-9a-f]{64}");
            browser.open(PROTOCOL.replace("lang=sv", "lang=en"));
            browser.mustBeSound("protocol in English");
            note(browser, "");
            assertThat(browser.page().locator("#text").inputValue()).isEmpty();
        }
    }

    @Test
    @DisplayName("Den granskade ser aldrig anteckningen, och bara en revisor får ut anteckningar")
    void nobody_else_sees_it() {
        try (Browser browser = new Browser()) {
            browser.signIn("revisor");
            browser.open(SIGNALS + PlantedYear.last());
            note(browser, WORDS);
        }
        assertThat(Running.api("GET", "revisor", "/notes", "").body()).contains(WORDS);
        assertThat(Running.api("GET", "controller", "/notes", "").statusCode()).isEqualTo(403);
        assertThat(Running.api("GET", "revisor", "/history?limit=1000", "").body())
                .doesNotContain(WORDS);
        try (Browser browser = new Browser()) {
            browser.signIn("controller");
            browser.open(PROTOCOL);
            assertThat(text(browser)).contains("Tryggare torg").doesNotContain(WORDS);
            open(browser);
            assertThat(browser.page().content()).doesNotContain(WORDS);
            assertThat(browser.page().locator("#text").count()).isZero();
        }
    }

    @Test
    @DisplayName("En för lång anteckning nekas, och det skrivna står kvar")
    void too_long() {
        try (Browser browser = new Browser()) {
            browser.signIn("revisor");
            browser.open(SIGNALS + PlantedYear.last());
            note(browser, "a".repeat(LONGEST + 1));
            assertThat(browser.page().locator(".err").innerText()).contains("4");
            assertThat(browser.page().locator("#text").inputValue()).hasSize(LONGEST + 1);
            browser.mustBeSound("a refused note");
        }
    }

    /** Opens the signal that a target was lowered. */
    private static void open(Browser browser) {
        browser.open("/1880/signaler?ar=2011&slag=TARGET_LOWERED&lang=sv");
        browser.page().getByText("Öppna signalen").first().click();
        browser.page().waitForURL("**/signaler/2011.**");
    }

    private static void note(Browser browser, String words) {
        open(browser);
        Page page = browser.page();
        page.locator("#text").fill(words);
        page.getByText("Spara anteckningen").click();
        if (words.length() > LONGEST) {
            page.locator(".err").waitFor();
        } else {
            page.waitForURL("**#anteckning");
        }
    }

    private static String text(Browser browser) {
        return browser.page().locator("main").innerText();
    }
}
