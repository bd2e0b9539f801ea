package se.mandat.deploy;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("D23: Personnummer och siffror om få kommer inte in")
class ScreenedTextTest {
    private static final String PERSON = "Klagomålet från 19121212-1212 är besvarat";

    private final String tail = UUID.randomUUID().toString().substring(0, 8);

    @Test
    @DisplayName("ett personnummer nekas med regelns namn vid sitt fält, och inget skrivs")
    void personal_number() {
        ReportYear year = new ReportYear("bom", "2131", "2132-03-01");
        String path = "/followups/bom/2131/texts/sammanfattning";
        long before = year.does("PUT", "enhetschef", "/texts/sammanfattning", "{\"text\": \"Besvarat\"}");
        HttpResponse<String> refused = Running.api("PUT", "enhetschef", path, "{\"text\": \"" + PERSON + "\"}");
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(Running.json(refused).path("rule").asString()).isEqualTo("PERSONAL_NUMBER");
        assertThat(Running.json(refused)
                        .path("violations")
                        .path(0)
                        .path("field")
                        .asString())
                .isEqualTo("text");
        assertThat(refused.body()).contains("19121212-****").doesNotContain("19121212-1212");
        assertThat(year.page("", before)).contains("Besvarat").doesNotContain("Klagomålet");
    }

    @Test
    @DisplayName("i ett formulär står det skrivna kvar, med vad som ska göras")
    void in_a_form() {
        var _ = new ReportYear("bom", "2132", "2133-03-01");
        try (Browser browser = new Browser()) {
            browser.signIn("enhetschef");
            Page page = browser.page();
            browser.open("/1880/enheter/bom/uppfoljning/2132/utfall?lang=sv&matt=i-detaljplaner");
            page.locator("[name=number]").fill("3");
            page.locator("[name=comment]").fill(PERSON);
            page.locator("main form .acts button.btn-1").click();
            assertThat(page.locator(".errsum").innerText()).contains("19121212-****", "Ta bort numret");
            assertThat(page.locator("[name=comment]").inputValue()).isEqualTo(PERSON);
            browser.mustBeSound("a form with a personal number");
            browser.shoot("form-personal-number");
        }
    }

    @Test
    @DisplayName("färre än så många som måttet visar nekas, och är sekretessbelagt i stället")
    void few_people() {
        String indicator = "elever-" + tail;
        accepted("POST", "controller", "/indicators", """
                {"indicator": "%s", "definition": {"title": "Elever utan betyg", "unitOfMeasure": "antal",
                "direction": "LOWER", "additive": true, "source": "MANUAL"}}""".formatted(indicator));
        String following = "/indicators/" + indicator + "/following";
        HttpResponse<String> one = Running.api("PUT", "controller", following, following(1));
        assertThat(Running.json(one).path("rule").asString()).isEqualTo("NOBODY_HIDDEN");
        long settled = accepted("PUT", "controller", following, following(5));
        ReportYear year = new ReportYear("bom", "2133", "2134-03-01");
        String outcome = "/outcomes/" + indicator + "/2133";
        assertThat(year.refused("PUT", "enhetschef", outcome, "{\"number\": 4}"))
                .isEqualTo("TOO_FEW");
        assertThat(year.refused("PUT", "enhetschef", outcome, "{\"number\": 7, \"ofTotal\": 9}"))
                .isEqualTo("TOO_FEW");
        long secret = year.does("PUT", "enhetschef", outcome, """
                {"missing": "SECRET", "comment": "Färre än fem elever"}""");
        assertThat(year.page("", secret)).contains("Färre än fem elever");
        HttpResponse<String> page = Running.send(HttpRequest.newBuilder(
                        URI.create(Running.url("/1880/indikatorer/" + indicator + "?lang=sv&after=" + settled)))
                .build());
        assertThat(page.body()).contains("Visas inte under", "5 människor");
    }

    private static String following(int fewest) {
        return "{\"following\": {\"owner\": \"kf\", \"frequency\": \"YEAR\", \"followedOnly\": true, \"fewest\": %d}}"
                .formatted(fewest);
    }

    private static long accepted(String method, String account, String path, String body) {
        return Running.position(Running.api(method, account, path, body));
    }
}
