package se.mandat.deploy;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.EmulateMediaOptions;
import com.microsoft.playwright.Page.ScreenshotOptions;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ForcedColors;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("Formspråket")
class DesignTest {
    private static final Path SHOTS = Path.of("target", "screenshots");
    private static final Pattern DRAWN = Pattern.compile("<desc id=\"c\\dd\">\\s*(.*?)\\s*</desc>", Pattern.DOTALL);

    private static Map<String, EmulateMediaOptions> looks() {
        return Map.of(
                "light",
                        new EmulateMediaOptions()
                                .setColorScheme(ColorScheme.LIGHT)
                                .setForcedColors(ForcedColors.NONE),
                "dark",
                        new EmulateMediaOptions()
                                .setColorScheme(ColorScheme.DARK)
                                .setForcedColors(ForcedColors.NONE),
                "forced", new EmulateMediaOptions().setForcedColors(ForcedColors.ACTIVE));
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"sv", "en"})
    @DisplayName("visas helt i ljust, mörkt och tvingade färger, på smala och breda skärmar")
    void is_sound(String language) {
        try (Browser browser = new Browser()) {
            browser.open("/formsprak?lang=" + language);
            Page page = browser.page();
            for (int width : List.of(1280, 320)) {
                page.setViewportSize(width, 900);
                looks().forEach((name, look) -> {
                    page.emulateMedia(look);
                    String what = "design-" + language + "-" + name + "-" + width;
                    browser.mustBeSound(what);
                    assertThat(page.evaluate("document.documentElement.scrollWidth <= window.innerWidth"))
                            .as(what)
                            .isEqualTo(true);
                    var _ = page.screenshot(new ScreenshotOptions()
                            .setPath(SHOTS.resolve(what + ".png"))
                            .setFullPage(true));
                });
            }
        }
    }

    @Test
    @DisplayName("nås från varje sidas fot, av alla")
    void is_linked() {
        try (Browser browser = new Browser()) {
            browser.open("/tillganglighet?lang=sv");
            assertThat(browser.page().locator("a[href='/formsprak']").count()).isEqualTo(2);
            browser.page().locator("footer a[href='/formsprak']").click();
            assertThat(browser.page().locator("h1").innerText()).isEqualTo("Formspråk");
        }
    }

    @Test
    @DisplayName("ritar Örebros siffror så som de står i underlaget")
    void shows_what_the_bundle_says() {
        Matcher drawn = DRAWN.matcher(ReportYear.page("/formsprak?lang=sv"));
        assertThat(drawn.find()).isTrue();
        assertThat(ReportYear.page("/1880/indikatorer/i-resultat?lang=sv")).contains(drawn.group(1));
        assertThat(drawn.find()).isTrue();
        assertThat(ReportYear.page("/1880/indikatorer/i-befolkning?lang=sv")).contains(drawn.group(1));
    }
}
