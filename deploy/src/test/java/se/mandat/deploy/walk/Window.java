package se.mandat.deploy.walk;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.ReducedMotion;
import com.microsoft.playwright.options.ScreenshotType;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import se.mandat.deploy.walk.Screens.Screen;

/** A real Chromium with somebody signed in for each account; looks at screens and says what is wrong with them. */
final class Window implements AutoCloseable {
    private static final Path SHOTS = Path.of("target", "screens");
    private static final int HEIGHT = 900;
    private static final int TALLEST_PICTURE = 3000;
    private static final String SIDEWAYS = "document.documentElement.scrollWidth > innerWidth";
    private static final String WIDE = """
            () => [...document.querySelectorAll('body *')]
              .filter(e => e.getBoundingClientRect().right > innerWidth + 1)
              .slice(0, 3).map(e => e.outerHTML.slice(0, 120))""";

    /** What hides some of itself beyond its own edge; only a map of units and years may be scrolled. */
    private static final String CUT = """
            () => [...document.querySelectorAll('main *')]
              .filter(e => e.clientWidth > 1 && e.scrollWidth > e.clientWidth + 1
                && !e.matches('input, select, textarea, .vh, .tw:has(> .heat)')
                && getComputedStyle(e).overflowX !== 'visible')
              .map(e => e.outerHTML.slice(0, 120))""";

    private final UnaryOperator<String> site;
    private final Playwright playwright = se.mandat.deploy.Browser.playwright();
    private final Browser browser = se.mandat.deploy.Browser.chromium(playwright);
    private final Map<String, Page> signedIn = new HashMap<>();
    private final List<String> complaints = new ArrayList<>();

    Window(UnaryOperator<String> site) {
        this.site = site;
    }

    /** Looks at a screen in a language and in some widths, hindrances in the first of them; says what is wrong. */
    List<String> look(Screen screen, String language, List<Integer> widths) {
        Page page = page(screen.who());
        complaints.clear();
        List<String> wrongs = new ArrayList<>();
        String path = screen.path() + (screen.path().contains("?") ? "&" : "?") + "lang=" + language;
        page.setViewportSize(widths.getFirst(), HEIGHT);
        Response answer = page.navigate(site.apply(path));
        if (answer == null || answer.status() != screen.status()) {
            wrongs.add("answered " + (answer == null ? "nothing" : answer.status()));
        }
        wrongs.addAll(se.mandat.deploy.Browser.violations(page));
        for (int width : widths) {
            page.setViewportSize(width, HEIGHT);
            picture(page, screen.file() + "-" + language + "-" + width, width);
            if (page.evaluate(SIDEWAYS).equals(true)) {
                wrongs.add("scrolls sideways at " + width + " px: " + page.evaluate(WIDE));
            }
            List<?> cut = (List<?>) page.evaluate(CUT);
            cut.forEach(place -> wrongs.add("cut off at " + width + " px: " + place));
        }
        complaints.stream()
                .filter(complaint -> !complaint.contains("status of " + screen.status()))
                .forEach(wrongs::add);
        return wrongs;
    }

    /** Goes through the screen at hand with the keyboard alone; says what it does not reach, or reaches unseen. */
    List<String> tabThrough(Screen screen) {
        return new Keyboard(page(screen.who())).unreached();
    }

    /** Where an account looks. */
    Page page(String account) {
        return signedIn.computeIfAbsent(account, this::signIn);
    }

    private static void picture(Page page, String name, int width) {
        var _ = page.screenshot(new Page.ScreenshotOptions()
                .setPath(SHOTS.resolve(name + ".jpg"))
                .setType(ScreenshotType.JPEG)
                .setQuality(60)
                .setFullPage(true)
                .setClip(0, 0, width, TALLEST_PICTURE));
    }

    private Page signIn(String account) {
        BrowserContext context = browser.newContext(new Browser.NewContextOptions()
                .setLocale("sv-SE")
                .setReducedMotion(ReducedMotion.REDUCE)
                .setViewportSize(1280, HEIGHT));
        Page page = context.newPage();
        if (!account.isEmpty()) {
            var _ = page.navigate(site.apply("/logga-in"));
            page.locator("#username").fill(account);
            page.locator("#password").fill("mandat");
            page.locator("form:has(#password) button").click();
            page.waitForURL(site.apply("/"));
        }
        page.onConsoleMessage(this::listen);
        page.onPageError(error -> complaints.add("script: " + error));
        return page;
    }

    /** Hears errors, which are also how the browser says what the Content Security Policy refused. */
    private void listen(ConsoleMessage message) {
        if (message.type().equals("error") || message.text().contains("Content Security Policy")) {
            complaints.add("console: " + message.text());
        }
    }

    @Override
    public void close() {
        playwright.close();
    }
}
