package se.mandat.deploy;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Tidsresan")
class TimeTravelTest {
    private static final Browser BROWSER = new Browser();
    private static final int ON_THE_LINE = 8;

    @AfterAll
    static void close() {
        BROWSER.close();
    }

    private static Page at(String moment) {
        BROWSER.open("/1880?lang=sv&resa=1&asOf=" + URLEncoder.encode(moment, StandardCharsets.UTF_8));
        return BROWSER.page();
    }

    private static String chosen(Page page) {
        return (String) page.evaluate("document.querySelector('#tt-m').selectedOptions[0].text");
    }

    private static String marked(Page page) {
        return words(page.locator(".tt-ticks [aria-current]"));
    }

    /** Without the places where long words may be divided. */
    private static String words(Locator tick) {
        return tick.textContent().replace("\u00AD", "");
    }

    private static int knob(Page page) {
        return Integer.parseInt(page.locator("#tt-r").inputValue());
    }

    private static List<String> moments() {
        BROWSER.open("/1880?lang=sv");
        return BROWSER.page().locator("#tt-m option").all().stream()
                .map(option -> option.getAttribute("value"))
                .filter(value -> !value.isEmpty())
                .toList();
    }

    @Test
    @DisplayName("ställer knoppen på den namngivna tidpunkt som visas, hur gammal den än är")
    void knob_on_the_named_moment() {
        List<String> moments = moments();
        assertThat(moments).hasSizeGreaterThan(ON_THE_LINE);
        for (String moment : List.of(moments.getFirst(), moments.get(moments.size() / 2), moments.getLast())) {
            Page page = at(moment);
            assertThat(page.locator("#tt-m").inputValue()).isEqualTo(moment);
            assertThat(marked(page).replaceAll("[ ·]", ""))
                    .isEqualTo(chosen(page).replaceAll("[ ·]", ""));
            assertThat(page.locator(".tt-ticks li").nth(knob(page)).getAttribute("aria-current"))
                    .isEqualTo("true");
        }
    }

    @Test
    @DisplayName("heter den dag man frågade om, också när inget hände den dagen")
    void the_day_that_was_asked_for() {
        Page page = at("2025-06-20");
        assertThat(page.locator(".asof b").first().innerText()).contains("2025-06-20");
        assertThat(page.locator("#tt-d").inputValue()).isEqualTo("2025-06-20");
        assertThat(page.locator(".replay-said small").first().innerText()).contains("2025-06-18");
    }

    @Test
    @DisplayName("ställer knoppen på en tidpunkt utan namn, mellan de namngivna och inte på Nu")
    void knob_on_an_unnamed_moment() {
        Page page = at("40");
        assertThat(chosen(page)).contains("händelse 40, som visas");
        assertThat(marked(page)).contains("händelse 40, som visas");
        Locator stops = page.locator(".tt-ticks li");
        assertThat(stops.count()).isEqualTo(ON_THE_LINE);
        assertThat(stops.nth(knob(page)).textContent()).contains("händelse 40");
        assertThat(page.locator("#tt-r").getAttribute("aria-valuetext")).contains("händelse 40");
        BROWSER.mustBeSound("time travel to a moment without a name");
        BROWSER.shoot("travel-unnamed");
    }

    @Test
    @DisplayName("går dit knoppen släpps, och knoppen står kvar där")
    void drag_goes_there() {
        Page page = at("40");
        int before = knob(page);
        String next = words(page.locator(".tt-ticks li").nth(before + 1));
        page.locator("#tt-r").press("ArrowRight");
        page.waitForURL(url -> !url.contains("asOf=40"));
        BROWSER.until("!document.querySelector('#tt-m').selectedOptions[0].text.includes('40')");
        assertThat(marked(page)).isEqualTo(next);
        BROWSER.until("document.querySelector('.tt-line').checkVisibility()");
    }
}
