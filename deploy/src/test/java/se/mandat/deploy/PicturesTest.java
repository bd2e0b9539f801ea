package se.mandat.deploy;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Sidor som säger mer i bild")
class PicturesTest {
    private static final String OVERLAPPING = """
            () => [...document.querySelectorAll('.tile')].filter(tile => [...tile.children].some((part, at) => at > 0
              && part.getBoundingClientRect().top < tile.children[at - 1].getBoundingClientRect().bottom - 1)).length""";

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "roda-traden, /1880/roda-traden?asOf=235",
        "roda-traden-mal, /1880/roda-traden?asOf=235&mal=g-2024-f-resultat",
        "karta, /1880/karta?asOf=235",
        "karta-lindesberg, /1885/karta?lang=en",
        "lutning, /1880/jamfor?asOf=235&aPeriod=2023&bPeriod=2024",
        "oversikt-mot-mal, /1880?asOf=235&ar=2024"
    })
    @DisplayName("är hela, också på en telefon")
    void are_sound(String name, String path) {
        Browser.look(path, name);
    }

    @Test
    @DisplayName("Röda tråden går från området till målen, och säger vilka som inte är kopplade till något")
    void common_thread() {
        String page = ReportYear.page("/1880/roda-traden?asOf=235&lang=sv");
        assertThat(page)
                .contains("Vårt hållbara Örebro", "Utan område", "Mål som inte är kopplade till något")
                .contains("Självfinansieringsgrad på 95 procent för skattefinansierade investeringar");
        assertThat(ReportYear.page("/1880/roda-traden?asOf=235&mal=finns-inte&lang=sv"))
                .contains("finns-inte");
    }

    @Test
    @DisplayName("Kartan räknar ihop fullmäktiges två grupper av mål 2025, 3 av 4 och 13 av 21, och leder till året")
    void heat_map() {
        assertThat(ReportYear.page("/1880/karta?asOf=235&lang=sv"))
                .contains("Kommunfullmäktige", "Uppfyllda av bedömda")
                .containsPattern("enheter/kf\\?[^\"]*ar=2025")
                .contains("16 av 25 uppfyllda");
    }

    @Test
    @DisplayName("Ett utfall står bredvid sitt mål på översikten")
    void beside_its_target() {
        assertThat(ReportYear.page("/1880?asOf=235&ar=2024&lang=sv"))
                .containsPattern("class=\"bullet\"[^>]*målvärdet är");
        try (Browser browser = new Browser()) {
            browser.open("/1880?asOf=235&ar=2025&lang=sv");
            assertThat(browser.page().locator(".tile .bullet").count()).isPositive();
            assertThat(browser.page().evaluate(OVERLAPPING))
                    .as("parts of a tile on each other")
                    .isEqualTo(0);
        }
    }

    @Test
    @DisplayName("Översikten säger först, i korthet, hur det gick för det kommunen räknar sina mål som, och året före")
    void in_short() {
        String page = ReportYear.page("/1880?asOf=235&ar=2025&lang=sv");
        assertThat(page).contains("<h1>Uppföljning: Helår 2025</h1>");
        assertThat(words(page))
                .containsSubsequence(
                        "I korthet",
                        "Minst hälften Finansiella mål: 3 av 4 bedömda mål är uppfyllda 2025",
                        "Minst hälften Verksamhetsmål: 13 av 21",
                        "Så gick det");
        assertThat(words(ReportYear.page("/1880?asOf=2025-06-18&ar=2025&lang=sv")))
                .contains("2 av 4 bedömda mål är eller väntas bli uppfyllda 2025");
    }

    @Test
    @DisplayName("Organisationen då och nu är ett träd med ord för vad som hänt med var och en")
    void organisation_of_two_days() {
        assertThat(words(ReportYear.page("/1880/organisation?dag=2023-01-01&jfr=2022-12-31&asOf=235&lang=sv")))
                .contains("upphörde 2022-12-31", "ny 2023-01-01", "Ändringarna i tabell");
        assertThat(ReportYear.page("/1880/organisation?asOf=235&lang=sv"))
                .contains("name=\"jfr\" value=\"2023-01-01\"");
    }

    private static String words(String page) {
        return page.replaceAll("<[^>]+>", " ").replaceAll("\\s+([:,.])", "$1").replaceAll("\\s+", " ");
    }
}
