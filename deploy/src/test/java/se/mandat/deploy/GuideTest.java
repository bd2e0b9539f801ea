package se.mandat.deploy;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import se.mandat.deploy.walk.Told;

/** The pictures of the guide: taken anew with {@code -Dguide.write=true -Dtest=GuideTest}, alone, so that nothing other tests say is on them. */
@DisplayName("Användarguiden")
class GuideTest {
    private static final Path GUIDE = Path.of("..", "docs", "anvandarguide");
    private static final Pattern PICTURE = Pattern.compile("!\\[[^\\]]+\\]\\(bilder/([a-z-]+)\\.png\\)");

    private static final List<Picture> PICTURES = List.of(
            new Picture("historik", "/1880/historik", null),
            new Picture("andringar", "/1880/andringar?a=2023-12-31", null),
            new Picture("beslut", "/1880/beslut", null),
            new Picture("signaler", "/1880/signaler?ar=2024", "revisor"),
            new Picture("liggaren", "/1880/liggaren", null),
            new Picture("period", "/1880/perioder/2025-P1", null),
            new Picture("jamfor", "/1880/jamfor?aPeriod=2023&bPeriod=2024", null),
            new Picture("matt", "/1880/indikatorer", null),
            new Picture("plan", "/1880/enheter/kf/plan/2024", null),
            new Picture("min-sida", "/1880/min-sida", "enhetschef"),
            new Picture("rapport", Told.HOME + "/enheter/bom/uppfoljning/2026-P2", "enhetschef"),
            new Picture("uppfoljning", "/1880/enheter/kf/uppfoljning/2025", null),
            new Picture("enhet", "/1885/enheter/kf", null),
            new Picture("oversikt", "/1880", null),
            new Picture("mal", "/1880/mal/g-2024-f-resultat", null),
            new Picture("roda-traden", "/1880/roda-traden", null),
            new Picture("karta", "/1880/karta", null),
            new Picture("mandat", "/1880/mandatperioder/2023-2026", null),
            new Picture("styrmodell", "/1880/styrmodell", null),
            new Picture("organisation", "/1880/organisation?dag=2023-01-01&jfr=2022-12-31", null),
            new Picture("personer", "/1880/personer", "administrator"),
            new Picture("drift", "/drift", "administrator"));

    /** A page as somebody sees it. */
    private record Picture(
            String name, String path, @Nullable String account) {
        Path file() {
            return GUIDE.resolve("bilder").resolve(name + ".png");
        }
    }

    @Test
    @DisplayName("visar sidor som finns, och var och en är tagen")
    void pictures_are_of_pages() throws IOException {
        for (Picture picture : PICTURES) {
            try (Browser browser = new Browser()) {
                if (picture.account() != null) {
                    browser.signIn(picture.account());
                }
                browser.open(picture.path() + (picture.path().contains("?") ? "&" : "?") + "lang=sv");
                browser.mustBeSound(picture.name());
                assertThat(browser.page().locator("h1").count())
                        .as(picture.path())
                        .isEqualTo(1);
                assertThat(browser.page().locator("h1").innerText())
                        .as(picture.path())
                        .doesNotContain("finns inte");
                if (Boolean.getBoolean("guide.write")) {
                    take(browser.page(), picture.file());
                }
            }
            assertThat(Files.size(picture.file())).as(picture.name()).isPositive();
        }
    }

    private static void take(Page page, Path file) throws IOException {
        var _ = Files.createDirectories(file.getParent());
        page.setViewportSize(1100, 800);
        var _ = page.screenshot(new Page.ScreenshotOptions().setPath(file));
    }

    @Test
    @DisplayName("nämner varje bild en gång, och inga andra")
    void guide_shows_every_picture() throws IOException {
        try (Stream<Path> pages = Files.list(GUIDE)) {
            List<String> shown = pages.filter(page -> page.toString().endsWith(".md"))
                    .flatMap(page -> PICTURE.matcher(read(page)).results())
                    .map(found -> found.group(1))
                    .toList();
            Set<String> taken = PICTURES.stream().map(Picture::name).collect(Collectors.toCollection(TreeSet::new));
            assertThat(shown).containsExactlyInAnyOrderElementsOf(taken);
        }
    }

    private static String read(Path page) {
        try {
            return Files.readString(page);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
