package se.mandat.deploy;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.PlaywrightException;
import com.microsoft.playwright.options.Media;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A real Chromium before the running application. Console errors and refused content are collected, never passed by. */
public final class Browser implements AutoCloseable {
    private static final List<String> WCAG = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");
    private static final List<String> QUIET = List.of(
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");
    private static final Path SHOTS = Path.of("target", "screenshots");

    /** Each broken rule with the first three places that break it. */
    private static final String VIOLATIONS = """
            tags => axe.run(document, {runOnly: tags, resultTypes: ['violations']})
              .then(found => found.violations.map(
                rule => rule.id + ': ' + rule.nodes.slice(0, 3).map(node => node.html).join(' ')))""";

    /** Colours on their way to others are not looked at. */
    private static final String SETTLED = "() => Promise.all(document.getAnimations().map(moving => moving.finished))";

    private final Playwright playwright = playwright();
    private final BrowserContext context;
    private final Page page;
    private final List<String> complaints = new ArrayList<>();

    Browser() {
        context = chromium(playwright)
                .newContext(new com.microsoft.playwright.Browser.NewContextOptions()
                        .setLocale("sv-SE")
                        .setViewportSize(1280, 900));
        page = context.newPage();
        page.onConsoleMessage(message -> {
            boolean refusedForm = message.text().contains("status of 422");
            if ((message.type().equals("error") && !refusedForm)
                    || message.text().contains("Content Security Policy")) {
                complaints.add(message.text());
            }
        });
        page.onPageError(complaints::add);
    }

    /** What drives browsers; it downloads none. */
    public static Playwright playwright() {
        return Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    }

    /** The Chromium there is on the machine. */
    public static com.microsoft.playwright.Browser chromium(Playwright playwright) {
        String chromium = Optional.ofNullable(System.getenv("CHROMIUM")).orElse("/usr/bin/chromium");
        return playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(Path.of(chromium))
                        .setArgs(QUIET));
    }

    /** Where a page breaks WCAG 2.2 AA, as far as axe can tell; asked in the page itself, which takes a fourth of the time. */
    public static List<String> violations(Page page) {
        var _ = page.evaluate(SETTLED);
        var _ = page.evaluate(AxeBuilder.getAxeScript());
        @SuppressWarnings("unchecked")
        List<String> violations = (List<String>) page.evaluate(VIOLATIONS, WCAG);
        return violations;
    }

    Page page() {
        return page;
    }

    void open(String path) {
        var _ = page.navigate(Running.url(path));
    }

    /** Opens a page, and gives it. */
    Page at(String path) {
        open(path);
        return page;
    }

    void signIn(String account) {
        open("/logga-in");
        page.getByLabel("Användarnamn").fill(account);
        page.getByLabel("Lösenord").fill("mandat");
        page.locator("form:has(#password) button").click();
        page.waitForURL(Running.url("/"));
    }

    /** Waits until something is so on the page; asked from outside it, because a page evaluates no text of anybody's. */
    void until(String so) {
        page.waitForCondition(() -> isSo(so));
    }

    /** Nothing is so while one page gives way to another. */
    private boolean isSo(String so) {
        try {
            return page.evaluate(so).equals(true);
        } catch (PlaywrightException _) {
            return false;
        }
    }

    /** Everything a reader must be able to count on of the page at hand. */
    void mustBeSound(String what) {
        assertThat(complaints).as("console of " + what).isEmpty();
        assertThat(violations(page)).as("axe on " + what).isEmpty();
    }

    /** A page as anybody sees it: sound, and pictured. */
    static void look(String path, String name) {
        try (Browser browser = new Browser()) {
            browser.open(path);
            browser.mustBeSound(name);
            browser.shoot(name);
        }
    }

    /** Pictures at three widths, and no sideways scroll on the narrowest. */
    void shoot(String name) {
        for (int width : List.of(1280, 768, 360)) {
            page.setViewportSize(width, 900);
            picture(name + "-" + width);
        }
        page.setViewportSize(320, 900);
        assertThat(page.evaluate("document.documentElement.scrollWidth <= 320"))
                .as(name + " at 320 px")
                .isEqualTo(true);
        page.setViewportSize(1280, 900);
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        picture(name + "-print");
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.SCREEN));
    }

    private void picture(String name) {
        var _ = page.screenshot(new Page.ScreenshotOptions()
                .setPath(SHOTS.resolve(name + ".png"))
                .setFullPage(true));
    }

    @Override
    public void close() {
        playwright.close();
    }
}
