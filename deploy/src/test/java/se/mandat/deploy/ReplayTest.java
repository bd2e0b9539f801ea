package se.mandat.deploy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.offset;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ViewportSize;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Uppspelning, händelse för händelse")
class ReplayTest {
    private static final String GOAL = "/1880/mal/g-2024-f-resultat?lang=sv&asOf=";
    private static final Browser BROWSER = new Browser();

    /** An event about the goal itself, in the middle of its history. */
    private long event;

    @AfterAll
    static void close() {
        BROWSER.close();
    }

    @BeforeEach
    void find() {
        BROWSER.open("/1880/historik?lang=sv&goal=g-2024-f-resultat&asOf=235");
        List<Long> events = BROWSER.page().locator("tbody tr[id]").all().stream()
                .map(row -> Long.valueOf(row.getAttribute("id").substring(1)))
                .toList();
        assertThat(events).hasSizeGreaterThan(2);
        event = events.get(events.size() - 2);
    }

    private static void shows(long event) {
        BROWSER.until("document.querySelector('.replay-said').innerText.startsWith('Händelse " + event
                + ":') && location.search.includes('asOf=" + event + "')");
    }

    @Test
    @DisplayName("säger vad som hände här, vem och på vilket beslut, och vad som hände sedan")
    void sentences() {
        Page inspected = BROWSER.at("/1880/historik/" + event + "?lang=sv");
        String sentence = inspected.locator("h1").innerText();
        String next = BROWSER.at("/1880/historik/" + (event + 1) + "?lang=sv")
                .locator("h1")
                .innerText();
        Page page = BROWSER.at(GOAL + event);
        assertThat(page.locator(".replay-said").innerText())
                .contains("Händelse " + event + ": " + sentence, "Sedan: " + next);
        assertThat(page.locator(".replay-said small").first().innerText()).contains("Visa händelsen");
        BROWSER.mustBeSound("a page in the replay");
        BROWSER.shoot("replay");
    }

    @Test
    @DisplayName("märker just det som händelsen ändrade på sidan, i ord, och inget annat")
    void marks_what_changed() {
        Page page = BROWSER.at(GOAL + event);
        assertThat(page.locator("main .tag-changed").allInnerTexts())
                .isNotEmpty()
                .containsOnly("ändrad");
        assertThat(page.locator("main :has(> .tag-changed) a[href*='/historik/']")
                        .first()
                        .getAttribute("href"))
                .contains("/historik/" + event);
        assertThat(BROWSER.at(GOAL.replace("&asOf=", ""))
                        .locator("main .tag-changed")
                        .count())
                .isZero();
    }

    @Test
    @DisplayName("leder till nästa och föregående som rör sidans eget, förbi det som rör annat")
    void own_steps() {
        Page page = BROWSER.at(GOAL + event);
        page.locator(".replay-page a").first().click();
        BROWSER.until("!document.querySelector('.replay-said').innerText.includes('Händelse " + event + ":')");
        assertThat(page.locator("main .tag-changed").count()).isPositive();
        page.locator(".replay-page a:has-text('nästa')").click();
        shows(event);
        assertThat(BROWSER.at("/1880/mal?lang=sv&asOf=" + event)
                        .locator(".replay-page")
                        .count())
                .isZero();
    }

    @Test
    @DisplayName("går med pilarna en händelse i taget, med skift till den namngivna tidpunkten före och efter")
    void arrows() {
        Page page = BROWSER.at(GOAL + event);
        page.keyboard().press("ArrowRight");
        shows(event + 1);
        page.keyboard().press("ArrowLeft");
        shows(event);
        page = BROWSER.at("/1880?lang=sv&asOf=" + event);
        String named = page.locator("#steg-efter").getAttribute("href");
        page.keyboard().press("Shift+ArrowRight");
        page.waitForURL("**" + named);
        BROWSER.until("!document.querySelector('.tt-ticks [aria-current]').textContent.includes('som visas')");
        page.keyboard().press("Shift+ArrowLeft");
        page.waitForURL(url -> !url.contains(named));
    }

    @Test
    @DisplayName("låter sidan stå där man läser när man stegar")
    void stays_where_one_reads() {
        Page page = BROWSER.at(GOAL + event);
        ViewportSize before = page.viewportSize();
        page.setViewportSize(1280, 800);
        page.mouse().wheel(0, 700);
        page.waitForFunction("scrollY > 400");
        page.waitForTimeout(300);
        double read = ((Number) page.evaluate("scrollY")).doubleValue();
        page.locator("#steg-fram").click();
        shows(event + 1);
        page.waitForTimeout(300);
        assertThat(((Number) page.evaluate("scrollY")).doubleValue()).isCloseTo(read, offset(100.0));
        page.setViewportSize(before.width, before.height);
    }

    @Test
    @DisplayName("rör sig inte av pilarna där man skriver, och inte i nuläget")
    void arrows_where_one_types() {
        Page page = BROWSER.at(GOAL + event);
        page.locator("#sok-topp").fill("ab");
        page.keyboard().press("ArrowLeft");
        page.waitForTimeout(300);
        assertThat(page.url()).contains("asOf=" + event);
        page = BROWSER.at("/1880?lang=sv");
        page.keyboard().press("ArrowLeft");
        page.waitForTimeout(300);
        assertThat(page.url()).doesNotContain("asOf");
    }
}
