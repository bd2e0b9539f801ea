package se.mandat.deploy;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("Revisorn i webbläsaren")
class AuditorsPathTest {
    private static Browser browser;

    @BeforeAll
    static void signIn() {
        browser = new Browser();
        browser.signIn("revisor");
    }

    @AfterAll
    static void close() {
        browser.close();
    }

    private static String text() {
        return browser.page().locator("main").innerText();
    }

    @Test
    @DisplayName("ser Örebros verkliga områden för två mandatperioder på startsidan")
    void sees_areas() {
        browser.open("/1880?lang=sv");
        assertThat(text()).contains("2023–2026");
        browser.page().getByText("Tidigare mandatperioder").click();
        assertThat(text())
                .contains("2019–2022", "Örebro i sin fulla kraft", "Hållbara och resurseffektiva Örebro", "2023–2026");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            sv | Efterföljare ej angiven i källan   | 5 upphörde, 3 inrättades
            en | Successor not stated in the source | 5 ended, 3 established
            """)
    @DisplayName("ser vad som blev av varje nämnd 2023, och att efterföljare inte anges där ingen källa gör det")
    void sees_reorganisation(String language, String notStated, String counts) {
        browser.open("/1880/organisation?dag=2023-01-01&jfr=2022-12-31&lang=" + language);
        Page page = browser.page();
        String gymnasium =
                page.locator("tr:has(th:has-text('Gymnasienämnden'))").first().innerText();
        String programme = page.locator("tr:has(th:has-text('Programnämnd social välfärd'))")
                .innerText();

        assertThat(gymnasium).contains("Gymnasie- och arbetsmarknadsnämnden", "Kommunfullmäktige 2021-09-22");
        assertThat(programme).contains(notStated, "Kommunfullmäktige 2021-09-22");
        assertThat(text()).contains("Teknik- och servicenämnden", counts);
    }

    @ParameterizedTest(name = "känt {1}: {2}")
    @CsvSource({"sv, 2025-06-18, 2 av 4", "sv, 2026-04-29, 3 av 4", "en, 2025-06-18, 2 of 4", "en, 2026-04-29, 3 of 4"})
    @DisplayName("läser finansiella mål 2025 som de var kända efter delårsrapporten och efter årsredovisningen")
    void reads_judgement_as_known(String language, String day, String judgement) {
        browser.open("/1880?ar=2025&asOf=" + day + "&lang=" + language);
        assertThat(browser.page()
                        .locator("tr:has(th:has-text('Finansiella mål'))")
                        .innerText())
                .contains(judgement);
        assertThat(browser.page().locator(".asof").innerText()).contains(day);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({"sv, 2 av 4, 3 av 4", "en, 2 of 4, 3 of 4"})
    @DisplayName("jämför de två lägena och ser båda rapporterna som källor")
    void compares_with_both_reports(String language, String then, String now) {
        browser.open("/1880/jamfor?aPeriod=2025&a=2025-06-18&bPeriod=2025&b=2026-04-29&lang=" + language);
        assertThat(text())
                .contains(then, now, "Delårsrapport med prognos 1 2025", "Årsredovisning 2025", "§ 183", "§ 120");
    }

    @Test
    @DisplayName("stegar händelse för händelse och kan stega vidare")
    void steps_event_by_event() {
        browser.open("/1880?lang=sv&asOf=2025-06-18");
        Page page = browser.page();
        String before = page.locator(".asof").innerText();
        page.locator("#steg-bak").click();
        page.waitForURL("**asOf=1**");
        assertThat(page.locator(".asof").innerText()).isNotEqualTo(before);
        assertThat(page.locator("#steg-bak").isVisible()).isTrue();
        browser.mustBeSound("the page between steps");
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                "/1880",
                "/1880?asOf=2025-06-18",
                "/1880/organisation",
                "/1880/enheter/bom",
                "/1880/mal",
                "/1880/mandatperioder/2023-2026",
                "/1880/mal/g-2024-f-resultat",
                "/1880/indikatorer",
                "/1880/indikatorer/i-resultat",
                "/1885/indikatorer/k-n03702",
                "/1880/historik",
                "/1880/jamfor",
                "/1880/liggaren",
                "/1880/signaler?ar=2026",
                "/1880/revision/protokoll?fran=2025&till=2026",
                "/1880/enheter/kf/uppfoljning/2025",
                "/1885",
                "/",
                "/logga-in",
                "/tillganglighet"
            })
    @DisplayName("möter sidor utan hinder, på båda språken och i alla bredder")
    void pages_are_sound(String path) {
        for (String language : new String[] {"en", "sv"}) {
            browser.open(path + (path.contains("?") ? "&" : "?") + "lang=" + language);
            browser.mustBeSound(path + " in " + language);
        }
        browser.shoot("page" + path.replaceAll("[^a-z0-9]+", "-"));
    }
}
