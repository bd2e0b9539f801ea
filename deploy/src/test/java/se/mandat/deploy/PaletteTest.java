package se.mandat.deploy;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("Paletten")
class PaletteTest {
    private static final List<String> CLOSED_TO_OTHERS = List.of(
            "mal/nytt",
            "aktiviteter/ny",
            "aktiviteter/nytt-uppdrag",
            "indikatorer/nytt",
            "perioder/ny",
            "styrmodell/ny",
            "utseende",
            "personer",
            "revision/lasning",
            "/drift");

    private static final Browser CONTROLLER = new Browser();
    private static final Browser CITIZEN = new Browser();

    @BeforeAll
    static void begin() {
        CONTROLLER.signIn("controller");
    }

    @AfterAll
    static void end() {
        CONTROLLER.close();
        CITIZEN.close();
    }

    /** The addresses offered to whoever the browser is signed in as. */
    private static List<String> offered(Browser browser, String words) {
        List<String> offered = new ArrayList<>();
        String body = browser.page()
                .request()
                .get(Running.url("/1880/sok.json?" + words))
                .text();
        Running.JSON.readTree(body).path("rows").forEach(row -> {
            if (row.path("kind").asString().equals("ACTION")) {
                offered.add(row.path("page").asString());
            }
        });
        return offered;
    }

    private static String asking(String q) {
        return "q=" + URLEncoder.encode(q, StandardCharsets.UTF_8);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "sv, nytt mål, mal/nytt",
        "sv, skapa indikator, indikatorer/nytt",
        "sv, rapport, rapportera",
        "sv, ny aktivitet, aktiviteter/ny",
        "sv, planera period, perioder/ny",
        "sv, omorganisera, organisation/forandring",
        "en, new goal, mal/nytt",
        "en, reporting, rapportera"
    })
    @DisplayName("låter en controller börja på det hon skriver, med egna ord; en medborgare erbjuds det inte")
    void found_by_words(String language, String words, String address) {
        String asked = asking(words) + "&lang=" + language;
        assertThat(offered(CONTROLLER, asked)).contains(address);
        assertThat(offered(CITIZEN, asked)).isEmpty();
        assertThat(offered(CONTROLLER, asked + "&asOf=2025-06-18")).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"", "revisor", "politiker", "enhetschef", "controller", "administrator"})
    @DisplayName("erbjuder var och en det som släpper in henne, och inget som nekar henne")
    void offers_what_lets_in(String account) {
        try (Browser browser = new Browser()) {
            if (!account.isEmpty()) {
                browser.signIn(account);
            }
            List<String> offered = offered(browser, "slag=ACTION");
            assertThat(offered)
                    .allSatisfy(address ->
                            assertThat(status(browser, address)).as(address).isEqualTo(200));
            if (!account.isEmpty()) {
                assertThat(CLOSED_TO_OTHERS)
                        .filteredOn(address -> status(browser, address) == 200)
                        .allSatisfy(address -> assertThat(offered).contains(address));
            }
        }
    }

    private static int status(Browser browser, String address) {
        String path = address.startsWith("/") ? address : "/1880/" + address;
        return browser.page().request().get(Running.url(path)).status();
    }

    @Test
    @DisplayName("visar innan något är skrivet vart man kan gå och vad man kan göra, och öppnar formuläret med Enter")
    void from_the_keyboard() {
        try (Browser browser = new Browser()) {
            browser.signIn("controller");
            browser.open("/1880/jamfor?lang=sv");
            Page page = browser.page();
            page.keyboard().press("Control+k");
            page.locator("#palett-hits a:has-text('Planera en omorganisation')").waitFor();
            assertThat(page.locator("#palett-hits a:has-text('Signaler')").isVisible())
                    .isTrue();
            browser.mustBeSound("the palette before anything is typed");
            browser.shoot("palette-empty");
            page.locator("#palett-q").focus();
            page.keyboard().type("nytt mål");
            page.locator("#palett-hits .hits[data-q='nytt mål'] a").first().waitFor();
            browser.mustBeSound("an action in the palette");
            browser.shoot("palette-action");
            page.locator("#palett-q").focus();
            page.keyboard().press("Enter");
            page.waitForURL("**/1880/mal/nytt");
        }
    }

    @Test
    @DisplayName("är utan JavaScript sidan Sök, där en medborgare ser platser och inga formulär")
    void page_without_script() {
        try (Browser browser = new Browser()) {
            browser.open("/1880/sok?lang=sv");
            assertThat(browser.page().locator(".hits").innerText())
                    .contains("Jämför", "Signaler", "Kontrollera historiken")
                    .doesNotContain("Sätt ett mål", "Drift");
            browser.mustBeSound("the search page before anything is asked");
            browser.shoot("search-places");
            browser.open("/1880/sok?lang=sv&q=liggaren");
            assertThat(browser.page().locator(".hits a").first().innerText()).isEqualTo("Kontrollera historiken");
            browser.open("/1880/sok?lang=sv&q=nytt+m%C3%A5l");
            assertThat(browser.page().locator("main a[href$='/mal/nytt']").count())
                    .isZero();
        }
    }
}
