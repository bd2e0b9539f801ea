package se.mandat.deploy;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ForcedColors;
import com.microsoft.playwright.options.Media;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("En kommuns utseende")
class AppearanceTest {
    private static final String API = "/api/9990/appearance";
    private static final Pattern STYLE = Pattern.compile("href=\"(/9990/utseende\\.css\\?v=[0-9a-f]{16})\"");

    private static HttpResponse<String> call(String method, String account, String body, String... headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(Running.url(API)))
                .header("Authorization", "Bearer demo-" + account)
                .header("Content-Type", "application/json")
                .method(method, HttpRequest.BodyPublishers.ofString(body));
        return Running.send(headers.length > 0 ? request.headers(headers).build() : request.build());
    }

    private static HttpResponse<String> put(String colour, String shortName, String... headers) {
        return call("PUT", "administrator", """
                {"colour": "%s", "shortName": "%s"}""".formatted(colour, shortName), headers);
    }

    private static HttpResponse<String> get(String path, String... headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(Running.url(path)));
        return Running.send(headers.length > 0 ? request.headers(headers).build() : request.build());
    }

    private static String style() {
        Matcher link = STYLE.matcher(get("/9990?lang=sv").body());
        return link.find() ? link.group(1) : "";
    }

    @AfterEach
    void as_before() {
        assertThat(call("PUT", "administrator", "{}").statusCode()).isEqualTo(200);
        assertThat(style()).isEmpty();
    }

    @Test
    @DisplayName("är dess egen färg, mätt, och vem som satte den när; samma igen ändrar inget")
    void is_set() {
        HttpResponse<String> set = put("#8A1C3B", "Exempel");
        assertThat(set.statusCode()).isEqualTo(200);
        assertThat(Running.json(set).path("colour").asString()).isEqualTo("#8a1c3b");
        assertThat(Running.json(set).path("contrast").path("whiteText").asDouble())
                .isGreaterThan(4.5);
        assertThat(Running.json(set).path("changes").path(0).path("role").asString())
                .isEqualTo("ADMINISTRATOR");
        assertThat(put("#8a1c3b", "Exempel").headers().firstValue("ETag"))
                .isEqualTo(set.headers().firstValue("ETag"));
        assertThat(Running.json(call("GET", "revisor", ""))).isEqualTo(Running.json(set));
        assertThat(get("/9990?lang=sv").body()).contains("<b>Exempel</b>");
    }

    @Test
    @DisplayName("nekas med regelns namn när färgen inte går att läsa, av andra roller och när någon annan hann före")
    void is_refused() {
        HttpResponse<String> orange = put("#ff9900", "");
        assertThat(orange.statusCode()).isEqualTo(422);
        assertThat(orange.headers().firstValue("Content-Type")).contains("application/problem+json");
        assertThat(Running.json(orange).path("rule").asString()).isEqualTo("CONTRAST_TOO_LOW");
        assertThat(Running.json(orange).path("detail").asString()).contains("2.14:1", "#ffffff");
        assertThat(Running.json(orange).path("violations").path(0).path("field").asString())
                .isEqualTo("colour");
        assertThat(Running.json(put("orange", "")).path("rule").asString()).isEqualTo("COLOUR_MALFORMED");
        assertThat(Running.json(put("#8a1c3b", "x".repeat(31))).path("rule").asString())
                .isEqualTo("TEXT_TOO_LONG");
        HttpResponse<String> other = call("PUT", "controller", "{}");
        assertThat(other.statusCode()).isEqualTo(403);
        assertThat(Running.json(other).path("allowedRoles").path(0).asString()).isEqualTo("ADMINISTRATOR");
        assertThat(put("#8a1c3b", "", "If-Match", "\"99999\"").statusCode()).isEqualTo(412);
        assertThat(style()).isEmpty();
    }

    @Test
    @DisplayName("är en stilmall som sparas för alltid under sitt innehålls namn, och byts direkt")
    void is_a_stylesheet() {
        var _ = put("#8a1c3b", "");
        String first = style();
        HttpResponse<String> file = get(first);
        assertThat(file.statusCode()).isEqualTo(200);
        assertThat(file.headers().firstValue("Content-Type")).contains("text/css;charset=UTF-8");
        assertThat(file.headers().firstValue("Cache-Control").orElse("")).contains("max-age=31536000", "immutable");
        assertThat(file.body()).contains("--brand:#8a1c3b", "screen and (forced-colors:none)", "@layer tokens");
        String etag = file.headers().firstValue("ETag").orElseThrow();
        assertThat(get(first, "If-None-Match", etag).statusCode()).isEqualTo(304);
        var _ = put("#1b5e20", "");
        assertThat(style()).isNotEqualTo(first);
        assertThat(get(first).headers().firstValue("Cache-Control")).contains("no-cache");
        assertThat(get("/1885/utseende.css").statusCode()).isEqualTo(404);
    }

    @Test
    @DisplayName("ges i ett formulär som säger vad som fattas, behåller det skrivna, och prövar utan att spara")
    void by_form() {
        try (Browser browser = new Browser()) {
            browser.open("/9990/utseende");
            assertThat(browser.page().url()).contains("/logga-in?till=");
            browser.signIn("administrator");
            browser.open("/9990?lang=sv");
            browser.page().locator("footer a:has-text('Utseende')").click();
            Page page = browser.page();
            browser.mustBeSound("the form of the look");
            browser.shoot("appearance");
            fill(browser, "#ff9900", "save");
            assertThat(page.locator("main").innerText()).contains("kontrasten 2,14:1", "Närmaste som fungerar");
            assertThat(page.locator("[name=colour]").inputValue()).isEqualTo("#ff9900");
            browser.mustBeSound("a colour that is refused");
            browser.shoot("appearance-refused");
            fill(browser, "#8a1c3b", "try");
            assertThat(page.locator("main").innerText()).contains("Inget är sparat än");
            browser.mustBeSound("a colour that is tried");
            assertThat(style()).isEmpty();
            fill(browser, "#8a1c3b", "save");
            assertThat(page.locator("main").innerText()).contains("Sparat", "#8a1c3b", "Administratör");
            browser.mustBeSound("a colour that is saved");
            browser.shoot("appearance-saved");
            assertThat(token(page, "--mark")).isEqualTo("#8a1c3b");
            page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
            assertThat(token(page, "--mark")).isNotEqualTo("#8a1c3b");
            browser.mustBeSound("a colour on a dark page");
            browser.shoot("appearance-dark");
            page.emulateMedia(new Page.EmulateMediaOptions().setForcedColors(ForcedColors.ACTIVE));
            assertThat(token(page, "--brand")).isEqualTo("#12505f");
            page.emulateMedia(new Page.EmulateMediaOptions()
                    .setForcedColors(ForcedColors.NONE)
                    .setMedia(Media.PRINT));
            assertThat(token(page, "--mark")).isEqualTo("#000");
        }
    }

    private static void fill(Browser browser, String colour, String button) {
        browser.page().locator("[name=colour]").fill(colour);
        browser.page().locator("button[name=do][value=" + button + "]").click();
        browser.page().waitForLoadState();
    }

    private static Object token(Page page, String name) {
        return page.evaluate("getComputedStyle(document.documentElement).getPropertyValue('" + name + "').trim()");
    }
}
