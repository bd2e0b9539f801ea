package se.mandat.deploy;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Ett avvisat formulär säger vad som är fel, vid fältet")
class RefusedFormsTest {
    private static final String NUMBER = "19121212-1212";
    private static Session administrator;

    @BeforeAll
    static void signIn() {
        administrator = new Session().as("administrator");
    }

    private static HttpResponse<String> sent(String path, Map<String, String> words) {
        Map<String, String> all = new HashMap<>(words);
        var _ = all.put("id", id());
        return administrator.post(path, administrator.token("/1880"), all);
    }

    @Test
    @DisplayName("en organisationsförändring utan steg och dag säger just det")
    void reorganisation() {
        String page = sent("/1880/organisation/forandring", Map.of("do", "preview", "from", ""))
                .body();
        assertThat(page)
                .contains(
                        "<a href=\"#add\">Lägg till minst ett steg.</a>",
                        "<a href=\"#f-from\">Fyll i ”Gäller från”.</a>")
                .doesNotContain("”steps”", "Skriv ett datum som finns");
    }

    @Test
    @DisplayName("en period med fel id, fel ordning eller som redan finns pekar ut sitt fält")
    void period() {
        String form = "/1880/perioder/ny";
        String malformed = sent(form, Map.of("period", "2041-T9", "opens", "2041-01-01", "due", "2041-02-01"))
                .body();
        assertThat(malformed).contains("<a href=\"#f-period\">", "id=\"f-period-err\"", "<title>Fel: ");
        String early = sent(form, Map.of("period", "2041", "opens", "2041-03-01", "due", "2041-02-01"))
                .body();
        assertThat(early).contains("<a href=\"#f-due\">", "id=\"f-due-err\"");
        var _ = sent(form, Map.of("period", "2041", "opens", "2042-01-01", "due", "2042-02-01"));
        HttpResponse<String> twice = sent(form, Map.of("period", "2041", "opens", "2042-01-02", "due", "2042-02-01"));
        assertThat(twice.statusCode()).isEqualTo(409);
        assertThat(twice.body()).contains("<a href=\"#f-period\">", "redan planerad");
    }

    @Test
    @DisplayName("i styrmodellen nämns raden, och inget fält kallas vid sitt råa namn")
    void model() {
        Map<String, String> words = new HashMap<>(
                Map.of("name.sv", "Modell", "from", "2040-01-01", "scales", "s0", "scale.s0.name.sv", "Skala"));
        words.putAll(Map.of("scale.s0.grades", "g0,g1", "scale.s0.g0.shape", "FULL", "scale.s0.g1.word.sv", ""));
        assertThat(sent("/1880/styrmodell/ny", words).body())
                .contains(
                        "Fyll i ”Skala (1), Nytt steg (1): ", "Fyll i ”Skala (1), Nytt steg (2): ", "Välj ”Skala (1)");
        Map<String, String> numbered = Map.of("name.sv", "Modell " + NUMBER, "from", "2040-01-01");
        assertThat(sent("/1880/styrmodell/ny", numbered).body()).contains("<a href=\"#f-name-sv\">", "personnummer");
        Map<String, String> longName = Map.of("name.sv", "m".repeat(5_000), "from", "2040-01-01");
        assertThat(sent("/1880/styrmodell/ny", longName).body())
                .contains("<a href=\"#f-name-sv\">")
                .doesNotContain("”sv”");
    }

    @Test
    @DisplayName("gallringsbeslutet granskas i alla delar, och en gammal version avvisas som på andra ställen")
    void disposal() {
        String nobody =
                sent("/1880/personer", Map.of("months", "24", "version", "0")).body();
        assertThat(nobody).contains("id=\"f-decision-body-err\"", "id=\"f-decision-date-err\"");
        String named = sent("/1880/personer", disposal("decision.paragraph", "§ 1 " + NUMBER))
                .body();
        assertThat(named).contains("id=\"f-decision-paragraph-err\"", "personnummer");
        assertThat(sent("/1880/personer", disposal("version", "999")).statusCode())
                .isEqualTo(412);
    }

    private static Map<String, String> disposal(String name, String word) {
        Map<String, String> words = new HashMap<>(
                Map.of("months", "", "version", "0", "decision.body", "KF", "decision.date", "2026-01-01"));
        var _ = words.put(name, word);
        return words;
    }

    @Test
    @DisplayName("den som lämnar en utpekad roll skriver bara dagen: resten står som text")
    void leaving() {
        assertThat(administrator
                        .get("/1880/enheter/bom/roller/lamna?roll=chef&person=p-3")
                        .body())
                .contains("Roll: chef. Personens id: p-3.", "name=\"lastDay\"")
                .doesNotContain("name=\"person\"", "name=\"role\"");
    }

    @Test
    @DisplayName("det som inte är tillåtet säger vem man ska be, och visar regelns namn bara för den som frågar")
    void role() {
        assertThat(new Session().as("politiker").get("/1880/styrmodell/ny").body())
                .contains("Be den som är administratör", "<details class=\"more\">");
    }

    @Test
    @DisplayName("en plan som redan är ett utkast tas inte tillbaka, och skälet står kvar")
    void plan() {
        Session controller = new Session().as("controller");
        var _ = controller.post("/1880/enheter/bom/plan/2047/paborja", controller.token("/1880"), Map.of("id", id()));
        String back = "/1880/enheter/bom/plan/2047/ta-tillbaka";
        String version = controller.get(back).body().replaceAll("(?s).*name=\"version\" value=\"(\\d+)\".*", "$1");
        HttpResponse<String> answer = controller.post(
                back, controller.token("/1880"), Map.of("id", id(), "version", version, "reason", "Ett mått saknas"));
        assertThat(answer.statusCode()).isEqualTo(409);
        assertThat(answer.body()).contains("redan ett utkast", "Ett mått saknas");
        HttpResponse<String> old = controller.post(
                "/1880/enheter/bom/plan/2047/klar", controller.token("/1880"), Map.of("id", id(), "version", "99"));
        assertThat(old.statusCode()).isEqualTo(412);
        assertThat(old.body())
                .contains("Det här har ändrats sedan du läste det")
                .doesNotContain("Det du skrev är kvar");
    }

    private static String id() {
        return UUID.randomUUID().toString();
    }

    @Test
    @DisplayName("en jämförelse med för långt namn, eller ett personnummer, sparas inte och namnet står kvar")
    void comparison() {
        String asked = "/1880/jamfor?aPeriod=2024&bPeriod=2025";
        String longName = sent(asked, Map.of("namn", "j".repeat(81))).body();
        assertThat(longName).contains("<a href=\"#f-namn\">", "j".repeat(81), "högst 80 tecken");
        assertThat(sent(asked, Map.of("namn", "Om " + NUMBER)).body()).contains("id=\"f-namn-err\"", "personnummer");
        assertThat(administrator.get(asked).body()).doesNotContain("jjjj", NUMBER);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "/1880/jamfor?aPeriod=2024&bPeriod=2025&a=i%20g%C3%A5r, a2, name=\"aPeriod\"",
        "/1880/jamfor?aPeriod=2024&bPeriod=2025&b=i%20g%C3%A5r, b2, name=\"bPeriod\"",
        "/1880/andringar?a=i%20g%C3%A5r, ca, name=\"unit\"",
        "/1880/andringar?a=2024-01-01&b=i%20g%C3%A5r, cb, value=\"2024-01-01\""
    })
    @DisplayName("en tidpunkt som ingen är sägs vid sitt fält, där det skrivna står kvar bland allt annat på sidan")
    void no_moment(String asked, String field, String kept) {
        HttpResponse<String> answer = administrator.get(asked);
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body())
                .contains(
                        "<a href=\"#" + field + "\">", "Tidpunkten i går går inte att förstå", "value=\"i går\"", kept);
    }

    @Test
    @DisplayName("det som upprepas av det skrivna kortas")
    void repeated() {
        assertThat(sent(
                                "/1880/perioder/ny",
                                Map.of("period", "x".repeat(500), "opens", "y".repeat(500), "due", "2041-02-01"))
                        .body())
                .contains("Du skrev ”" + "y".repeat(60) + "…”");
    }
}
