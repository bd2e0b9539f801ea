package se.mandat.deploy;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.ReducedMotion;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Medan något hämtas eller skickas")
class LoadingTest {
    private static final int SOON = 390;
    private static final String BUSY = "document.body.getAttribute('aria-busy') === 'true'";

    private final List<Route> held = new ArrayList<>();
    private Browser browser;

    @BeforeEach
    void begin() {
        browser = new Browser();
    }

    @AfterEach
    void end() {
        browser.close();
    }

    @Test
    @DisplayName("är sidan upptagen, visar det först efter 400 ms, och läses sedan från sin nya rubrik")
    void fetching() {
        Page page = browser.at("/1880?lang=sv&asOf=200");
        var _ = page.evaluate("""
                () => {
                  document.addEventListener('htmx:beforeRequest', () => { window.asked = performance.now(); });
                  new MutationObserver(() => { if (document.body.matches('.slow')) window.shown ??= performance.now(); })
                    .observe(document.body, {attributes: true});
                }""");
        page.route("**asOf=199*", held::add);
        page.locator("h1").click();
        page.keyboard().press("ArrowLeft");
        page.waitForCondition(() -> !held.isEmpty());
        assertThat(page.evaluate(BUSY)).isEqualTo(true);
        browser.until("window.shown !== undefined");
        assertThat(((Number) page.evaluate("window.shown - window.asked")).intValue())
                .isBetween(SOON, SOON + 2_000);
        held.getFirst().resume();
        browser.until("location.search.includes('asOf=199')");
        browser.until("document.activeElement.tagName === 'H1'");
        assertThat(page.evaluate(BUSY)).isEqualTo(false);
        assertThat(page.locator("body.slow").count()).isZero();
        browser.mustBeSound("a page that came in place of another");
    }

    @Test
    @DisplayName("behåller en knapp som går vidare fokus, så att man kan gå igen")
    void focus_stays_on_a_step() {
        Page page = browser.at("/1880?lang=sv&asOf=200");
        page.locator("#steg-bak").focus();
        page.keyboard().press("Enter");
        browser.until("document.querySelector('.replay-said').innerText.startsWith('Händelse 199')");
        browser.until("document.activeElement.id === 'steg-bak'");
    }

    @Test
    @DisplayName("säger sidan som svarar att det man stegat till inte fanns då")
    void nothing_there() {
        Page page = browser.at("/1880/historik?lang=sv&goal=g-2024-f-resultat");
        String first = page.locator("tbody tr[id]").last().getAttribute("id").substring(1);
        browser.at("/1880/mal/g-2024-f-resultat?lang=sv&asOf=" + first)
                .locator("#steg-bak")
                .click();
        page.locator("h1:has-text('finns inte')").waitFor();
        assertThat(page.url()).contains("/mal/g-2024-f-resultat?asOf=");
    }

    @Test
    @DisplayName("skickas ett formulär en gång, och knappen är upptagen")
    void sent_once() {
        Page page = browser.at("/kortkommandon?lang=sv");
        Object told = page.locator("main button").evaluate("""
                button => {
                  let sent = 0;
                  addEventListener('submit', e => { sent += e.defaultPrevented ? 0 : 1; });
                  button.click();
                  button.click();
                  return sent + ' ' + button.getAttribute('aria-busy');
                }""");
        assertThat(told).isEqualTo("1 true");
        page.locator("main b:has-text('Kortkommandon är av.')").waitFor();
    }

    @Test
    @DisplayName("rör sig inget för den som bett om mindre rörelse")
    void reduced_motion() {
        Page page = browser.at("/1880?lang=sv");
        var _ = page.evaluate("document.body.classList.add('slow')");
        String animation = "getComputedStyle(document.body, '::before').animationName";
        assertThat(page.evaluate(animation)).isEqualTo("slow");
        page.emulateMedia(new Page.EmulateMediaOptions().setReducedMotion(ReducedMotion.REDUCE));
        assertThat(page.evaluate(animation)).isEqualTo("none");
    }
}
