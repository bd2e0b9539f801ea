package se.mandat.deploy.walk;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import se.mandat.deploy.Running;

@DisplayName("Enhetschefens formulär i den påhittade kommunen")
class FormsInYearsTest {
    private static final String REPORT = Told.HOME + "/enheter/bom/uppfoljning/2026-P2";

    @BeforeAll
    static void told() {
        assertThat(Told.events()).isNotEmpty();
    }

    @Test
    @DisplayName("en text som styrmodellen frågar efter om ett mål bär sin fråga och målets namn")
    void asked_text_bears_its_question() {
        assertThat(read(REPORT + "/text?vad=analys.m2023-bom-1"))
                .contains("<h1>Bygg- och miljönämnden: bättre resultat: Vad förklarar utfallet?</h1>")
                .doesNotContain("enheten som helhet");
        assertThat(read(REPORT + "/text")).contains("enheten som helhet");
    }

    @Test
    @DisplayName("den som bedömer väljer bland enhetens egna mål, inte hela kommunens")
    void judges_own_goals() {
        assertThat(read(REPORT + "/bedom"))
                .contains("<option value=\"m2023-bom-1\"")
                .doesNotContain("<option value=\"m2023-skola-ekbacken-1\"");
    }

    @Test
    @DisplayName("den som söker i historiken på flera ord hittar där alla står, och raden nämner målet")
    void several_words() {
        assertThat(read(Told.HOME + "/historik?q=Bes%C3%B6k+Biblioteket&feature=goal&from=2024-01-01&to=2024-12-31"))
                .contains("sänktes från", "Biblioteket: bättre resultat");
    }

    @Test
    @DisplayName("den som ska lämna in ser vad rapporten inte säger, med en väg till varje")
    void what_is_left() {
        assertThat(read(REPORT + "/lamna-in"))
                .contains("Sägs inte i rapporten")
                .contains("/utfall?matt=sjukfranvaro\">Utfall för Sjukfrånvaro</a>")
                .contains("/bedom?mal=m2023-bom-1\">Bedömning av Bygg- och miljönämnden: bättre resultat</a>")
                .doesNotContain("Krävs innan");
    }

    @Test
    @DisplayName("rapporten börjar med vad som är kvar att säga, och nästa sak är ett steg bort")
    void what_is_next() {
        assertThat(read(REPORT))
                .contains("Kvar att säga", ">ett utfall</a>", ">ett mål att bedöma</a>")
                .contains("/utfall?matt=sjukfranvaro\">Nästa: Utfall för Sjukfrånvaro</a>");
    }

    @Test
    @DisplayName("enhetens sida leder till rapporten som väntas av den")
    void unit_leads_to_its_report() {
        assertThat(read(Told.HOME + "/enheter/bom"))
                .contains("/bom/uppfoljning/2026-P2\">Fortsätt rapporten: Delår januari–augusti 2026</a>");
        assertThat(read(Told.HOME + "/enheter/skola-ekbacken"))
                .contains(
                        "/skola-ekbacken/uppfoljning/2026-P2\">Rapportera Delår januari–augusti 2026</a>",
                        "inte påbörjad");
    }

    @Test
    @DisplayName("bredvid utfallet står det egna målets målvärde för året, inte någon annans")
    void own_target_beside() {
        assertThat(read(REPORT + "/utfall?matt=sjukfranvaro"))
                .contains("Målvärde", "<p class=\"small\">Bygg- och miljönämnden: bättre resultat</p>");
    }

    private static String read(String path) {
        return new Reader(Running::url, "sv")
                .signedInAs("enhetschef")
                .read(path)
                .html();
    }
}
