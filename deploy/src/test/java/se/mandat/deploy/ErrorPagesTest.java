package se.mandat.deploy;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Varje avslag är en begriplig sida")
class ErrorPagesTest {
    private static final String SEARCH = "id=\"sok-topp\"";

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "/finns-inte, 404, Sidan finns inte, false",
        "/1880/finns-inte, 404, Sidan finns inte, true",
        "/1880/enheter/finns-inte, 404, Sidan finns inte, true",
        "/1880/jamfor/sparade/ta-bort, 405, Här finns ingen sida att visa, true",
        "/drift/bygg, 405, Här finns ingen sida att visa, false",
        "/1880/mal;x, 400, Frågan gick inte att läsa, true"
    })
    @DisplayName("den som läser får veta vad som hände, med kommunens meny och sök där det finns en kommun")
    void reading(String path, int status, String says, boolean municipal) {
        HttpResponse<String> answer = new Session().as("administrator").get(path);
        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(answer.body()).doesNotContain("Whitelabel").contains(says);
        assertThat(answer.body().contains(SEARCH)).isEqualTo(municipal);
    }

    @Test
    @DisplayName("sidan bär frågans id, som står i loggen, och titeln börjar med Fel")
    void has_an_id() {
        HttpResponse<String> answer = new Session().as("controller").get("/1880/finns-inte");
        String id = answer.headers().firstValue("X-Request-Id").orElseThrow();
        assertThat(answer.body()).contains("<code>" + id + "</code>", "<title>Fel: Sidan finns inte");
        assertThat(new Session()
                        .as("controller")
                        .get("/1880/finns-inte?lang=en")
                        .body())
                .contains("<title>Error: Page not found");
    }

    @Test
    @DisplayName("det som bara tar emot leder tillbaka till sidan med knappen, också utan giltig nyckel")
    void leads_back() {
        Session session = new Session().as("controller");
        assertThat(session.get("/1880/jamfor/sparade/ta-bort").body()).contains("href=\"/1880/jamfor\">Tillbaka");
        HttpResponse<String> old = session.post("/1880/jamfor/sparade/ta-bort", "gammal", Map.of("namn", "Min"));
        assertThat(old.statusCode()).isEqualTo(403);
        assertThat(old.body())
                .contains("blivit för gammal", "Inget av det du just skickade har sparats", "href=\"/1880/jamfor\"");
    }

    @Test
    @DisplayName("det som är för stort avvisas utan att det skrivna försvinner ur webbläsaren")
    void too_large() {
        Session session = new Session().as("controller");
        HttpResponse<String> answer =
                session.post("/1880/perioder/ny", session.token("/1880"), Map.of("period", "a".repeat(3_000_000)));
        assertThat(answer.statusCode()).isEqualTo(413);
        assertThat(answer.body()).contains("Det du skickade är för stort", "Gå tillbaka i webbläsaren");
    }

    @Test
    @DisplayName("sidan håller för axe och ryms på en telefon")
    void sound() {
        try (Browser browser = new Browser()) {
            browser.signIn("controller");
            browser.open("/1880/enheter/finns-inte");
            assertThat(Browser.violations(browser.page())).isEmpty();
            browser.shoot("error-404");
        }
    }

    @Test
    @DisplayName("den som skriver fel lösenord har kvar sitt användarnamn, vid ett utpekat fält")
    void failed_sign_in() {
        Session session = new Session();
        HttpResponse<String> answer = session.post(
                "/logga-in", session.token("/logga-in"), Map.of("username", "controller", "password", "fel"));
        assertThat(session.get(Session.told(answer)).body())
                .contains("<title>Fel: Logga in", "value=\"controller\"", "aria-describedby=\"username-err\"")
                .doesNotContain("value=\"fel\"");
    }
}
