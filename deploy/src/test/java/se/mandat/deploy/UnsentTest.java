package se.mandat.deploy;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Inget skrivet går förlorat")
class UnsentTest {
    private static final String GOAL = "/1880/mal/nytt";
    private static final String FORM = "/1880/perioder/ny";
    private static final Map<String, String> TYPED = Map.of("period", "2031-T9", "opens", "2031-01-01", "due", "");

    @Test
    @DisplayName("den som loggats ut kommer via inloggningen tillbaka till formuläret med allt ifyllt")
    void signed_out() {
        Session session = new Session().as("controller");
        String token = session.token(FORM);
        session.expires();
        Map<String, String> typed = new HashMap<>(TYPED);
        typed.put("_who", "demo-controller");
        HttpResponse<String> answer = session.post(FORM, token, typed);
        assertThat(Session.told(answer)).endsWith("/logga-in?till=%2F1880%2Fperioder%2Fny");
        assertThat(session.as("controller").get(FORM).body())
                .contains("Du var utloggad: inget har sparats än", "value=\"2031-T9\"", "value=\"2031-01-01\"");
    }

    @Test
    @DisplayName("den vars sida var för gammal får den på nytt med allt ifyllt, tills den skickas")
    void old_page() {
        Session session = new Session().as("controller");
        HttpResponse<String> answer = session.post(FORM, "gammal", TYPED);
        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(Session.told(answer)).isEqualTo(FORM);
        assertThat(session.get(FORM).body()).contains("Sidan var för gammal: inget har sparats än", "2031-T9");
        assertThat(session.get(FORM + "?lang=en").body()).contains("The page was too old", "2031-T9");
        HttpResponse<String> sent = session.post(FORM, session.token("/1880?lang=sv"), TYPED);
        assertThat(sent.statusCode()).isEqualTo(422);
        assertThat(session.get(FORM).body()).doesNotContain("2031-T9", "för gammal");
    }

    @Test
    @DisplayName("styrmodellens rader, en organisationsförändrings steg och en revisors anteckning kommer tillbaka")
    void other_shapes() {
        Session administrator = new Session().as("administrator");
        var _ = administrator.post(
                "/1880/styrmodell/ny", "gammal", Map.of("kinds", "k0", "kind.k0.one.sv", "Vägval", "scales", ""));
        assertThat(administrator.get("/1880/styrmodell/ny").body()).contains("value=\"Vägval\"");
        var _ = administrator.post(
                "/1880/organisation/forandring",
                "gammal",
                Map.of("from", "2033-01-01", "steps.1.kind", "RENAME", "steps.1.name", "Ateljén"));
        assertThat(administrator.get("/1880/organisation/forandring").body())
                .contains("value=\"Ateljén\"", "value=\"2033-01-01\"", "för gammal");
    }

    @Test
    @DisplayName("det skrivna är bundet till sessionen: den som loggar ut lämnar inget efter sig")
    void not_for_others() {
        Session session = new Session().as("controller");
        var _ = session.post(GOAL, "gammal", Map.of("title", "Bara mitt"));
        assertThat(session.get(GOAL).body()).contains("Bara mitt");
        var _ = session.post("/logga-ut", session.token("/1880"), Map.of());
        assertThat(session.as("enhetschef").get(GOAL).body())
                .contains("name=\"title\"")
                .doesNotContain("Bara mitt");
    }

    @Test
    @DisplayName("loggar någon annan in i samma webbläsare får den inte se vad den förre skrev")
    void not_for_the_next() {
        Session session = new Session().as("controller");
        String token = session.token(GOAL);
        session.expires();
        var _ = session.post(GOAL, token, Map.of("title", "Bara mitt", "_who", "demo-controller"));
        assertThat(session.as("enhetschef").get(GOAL).body())
                .contains("name=\"title\"")
                .doesNotContain("Bara mitt", "Du var utloggad");
        assertThat(session.as("controller").get(GOAL).body()).contains("Bara mitt");
    }

    @Test
    @DisplayName("varje formulär vars text sparas säger vem som skriver")
    void every_form_says_who() {
        Session administrator = new Session().as("administrator");
        for (String page : List.of(FORM, "/1880/utseende", "/1880/organisation/forandring", "/1880/styrmodell/ny")) {
            String body = administrator.get(page).body();
            assertThat(body).as(page).contains("name=\"_who\" value=\"demo-administrator\"");
        }
        assertThat(new Session()
                        .as("controller")
                        .get("/1880/jamfor?aPeriod=2024&bPeriod=2025")
                        .body())
                .contains("name=\"_who\" value=\"demo-controller\"");
    }

    @Test
    @DisplayName("det som skickades utan att säga vem visas för ingen när den är utloggad")
    void nobodys() {
        Session session = new Session().as("controller");
        String token = session.token(FORM);
        session.expires();
        var _ = session.post(FORM, token, TYPED);
        assertThat(session.as("administrator").get(FORM).body()).doesNotContain("2031-T9", "Du var utloggad");
    }

    @Test
    @DisplayName("en organisationsförändring som kom tillbaka kan slängas, med knappen i webbläsaren")
    void thrown_away_in_a_browser() {
        try (Browser browser = new Browser()) {
            browser.signIn("administrator");
            browser.open("/1880/organisation/forandring?lang=sv");
            Page page = browser.page();
            page.locator("main [name=from]").fill("2033-01-01");
            page.locator("main [name=_csrf]").first().evaluate("field => field.value = 'gammal'");
            page.locator("main button:has-text('Lägg till')").click();
            page.waitForURL("**/forandring**");
            assertThat(page.locator("[name=from]").inputValue()).isEqualTo("2033-01-01");
            page.getByText("Släng det skrivna").click();
            page.waitForURL("**/forandring**");
            assertThat(page.locator("[name=from]").inputValue()).isNotEqualTo("2033-01-01");
        }
    }

    @Test
    @DisplayName("den som inte vill ha det tillbaka slänger det")
    void thrown_away() {
        Session session = new Session().as("controller");
        var _ = session.post(FORM, "gammal", TYPED);
        assertThat(session.get(FORM).body()).contains("2031-T9", "Släng det skrivna");
        var _ = session.post("/1880/oskickat", session.token("/1880?lang=sv"), Map.of("form", FORM));
        assertThat(session.get(FORM).body()).doesNotContain("2031-T9", "Släng det skrivna");
        assertThat(session.post("/1880/oskickat", session.token("/1880?lang=sv"), Map.of("form", "//annan.se/"))
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    @DisplayName("mer än vad som sparas avvisas med en sida som säger det")
    void too_much() {
        HttpResponse<String> answer =
                new Session().as("controller").post(FORM, "gammal", Map.of("period", "å".repeat(200_001)));
        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(answer.body()).contains("Inget av det du just skickade har sparats");
    }

    @Test
    @DisplayName("i webbläsaren: kakorna försvinner, formuläret skickas, och efter inloggningen står texten där")
    void in_a_browser() {
        try (Browser browser = new Browser()) {
            browser.signIn("controller");
            browser.open(FORM + "?lang=sv");
            Page page = browser.page();
            page.locator("[name=period]").fill("2031-T9");
            page.context().clearCookies();
            page.locator("main form .acts button.btn-1").click();
            page.getByLabel("Användarnamn").fill("controller");
            page.getByLabel("Lösenord").fill("mandat");
            page.locator("form:has(#password) button").click();
            page.waitForURL("**" + FORM);
            assertThat(page.locator("[name=period]").inputValue()).isEqualTo("2031-T9");
            browser.mustBeSound("a form come back to");
            browser.shoot("form-unsent");
        }
    }
}
