package se.mandat.deploy;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Sökningen")
class SearchTest {
    /** What is found as "kind title". */
    private static List<String> found(String q, String more) {
        String asked = "/1880/sok.json?lang=sv&q=" + URLEncoder.encode(q, StandardCharsets.UTF_8) + more;
        List<String> found = new ArrayList<>();
        Running.JSON
                .readTree(ReportYear.page(asked))
                .path("rows")
                .forEach(row -> found.add(
                        row.path("kind").asString() + " " + row.path("title").asString()));
        return found;
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            skattesats        | INDICATOR Kommunal skattesats
            skattesatsens     | INDICATOR Kommunal skattesats
            skolor            | GOAL Alla elever ska nå kunskapsmålen i skolan
            skola             | INDICATOR Kostnad för lokaler i kommunal grundskola åk 1-9, kr/elev
            elevers skola     | GOAL Alla elever ska nå kunskapsmålen i skolan
            miljönämnd        | UNIT Bygg- och miljönämnden
            MILJÖNÄMNDEN bygg | UNIT Bygg- och miljönämnden
            N15009            | INDICATOR Kostnad för lokaler i kommunal grundskola åk 1-9, kr/elev
            § 272             | DECISION Kommunfullmäktige § 272 2024-10-23
            jämför            | PAGE Jämför
            """)
    @DisplayName("hittar ord i alla böjningar, och delar av sammansatta ord")
    void finds_words(String q, String expected) {
        assertThat(found(q, "")).contains(expected);
    }

    @Test
    @DisplayName("visar det som har något av orden där inget har alla, det som har flest först, och säger det")
    void some_of_the_words() {
        assertThat(found("skattesats zebra", "")).contains("INDICATOR Kommunal skattesats");
        assertThat(found("kunskapsmålen skolor zebra", ""))
                .startsWith("GOAL Alla elever ska nå kunskapsmålen i skolan")
                .hasSizeGreaterThan(1);
        assertThat(ReportYear.page("/1880/sok?lang=sv&q=skattesats+zebra"))
                .contains("Inget har alla orden.", "historik?q=skattesats");
        assertThat(ReportYear.page("/1880/sok?lang=sv&q=skattesats")).doesNotContain("Inget har alla orden");
        assertThat(found("zebra giraff", "")).isEmpty();
    }

    @Test
    @DisplayName("hittar bara det som var så vid den tidpunkt sidan visar")
    void as_of_the_moment() {
        String goal = "g-" + UUID.randomUUID();
        String before = "Rådjursstängsel vid skolvägar " + goal.substring(2, 8);
        long set = PlanYear.accepted(Running.api("POST", "controller", "/goals", """
                {"goal": "%s", "kind": "nämndmål", "title": "%s", "owner": "bom", "contributesTo": [],
                 "contributors": [], "partners": [], "from": "2026-01-01", "soundEconomy": false}""".formatted(goal, before)));
        long reworded = PlanYear.accepted(Running.api("POST", "controller", "/goals/" + goal + "/wordings", """
                {"title": "Viltstängsel", "reason": "Gäller alla djur"}"""));
        String now = "&after=" + reworded;
        assertThat(found("rådjursstängsel", now)).isEmpty();
        assertThat(found("rådjursstängsel", now + "&asOf=" + set)).containsExactly("GOAL " + before);
        assertThat(found("viltstängsel", now + "&asOf=" + set)).isEmpty();
        assertThat(found("viltstängsel", now)).containsExactly("GOAL Viltstängsel");
        assertThat(found("viltstängsel", now + "&asOf=" + (set - 1))).isEmpty();
    }

    @Test
    @DisplayName("hittar texter i uppföljningar och visar dem där de står; ett annat ords tecken söks som de är")
    void finds_texts() {
        ReportYear year = new ReportYear("bom", "2055-01", "2055-02-10");
        long said = year.does("PUT", "enhetschef", "/texts/sammanfattning", """
                {"text": "Bävern vid Svartån har dämt upp 100 % av diket."}""");
        assertThat(found("bäver dike", "&after=" + said)).containsExactly("TEXT Sammanfattning");
        assertThat(found("100 %", "&after=" + said)).contains("TEXT Sammanfattning");
        assertThat(found("b_vern", "&after=" + said)).isEmpty();
        String page = ReportYear.page("/1880/sok?lang=sv&q=dike&after=" + said);
        assertThat(page).contains("100 % av <mark>diket</mark>.", "/1880/enheter/bom/uppfoljning/2055-01");
    }

    @Test
    @DisplayName("säger vad man kan göra när inget hittas, och vad den är när inget är frågat")
    void says_what_to_do() {
        assertThat(ReportYear.page("/1880/sok?lang=sv&q=finnsinte"))
                .contains("Inget hittades", "/1880/historik?q=finnsinte");
        assertThat(ReportYear.page("/1880/sok?lang=sv")).contains("Delar av ord räcker");
        assertThat(ReportYear.page("/1880/sok?lang=sv&q=x")).contains("Delar av ord räcker");
    }

    @Test
    @DisplayName("öppnas med Ctrl+K på varje sida, och sköts med tangentbordet")
    void palette() {
        try (Browser browser = new Browser()) {
            browser.open("/1880/mal?lang=sv");
            Page page = browser.page();
            page.keyboard().press("Control+k");
            page.keyboard().type("miljönämnd");
            page.locator("#palett-hits a:has-text('Bygg- och miljönämnden')")
                    .first()
                    .waitFor();
            browser.mustBeSound("the palette");
            browser.shoot("palette");
            page.keyboard().press("ArrowDown");
            assertThat(page.evaluate("document.activeElement.closest('#palett-hits') !== null"))
                    .isEqualTo(true);
            page.keyboard().press("ArrowUp");
            assertThat(page.evaluate("document.activeElement.id")).isEqualTo("palett-q");
            page.keyboard().press("Escape");
            assertThat(page.locator("#palett").isVisible()).isFalse();
            page.keyboard().press("Control+k");
            page.keyboard().press("Enter");
            page.waitForURL("**/indikatorer/i-bom-avv");
        }
    }

    @Test
    @DisplayName("är en sida utan JavaScript, på båda språken")
    void page_is_sound() {
        try (Browser browser = new Browser()) {
            for (String language : new String[] {"en", "sv"}) {
                for (String q : new String[] {"skola", "finnsinte", ""}) {
                    browser.open("/1880/sok?q=" + q + "&lang=" + language);
                    browser.mustBeSound("search for " + q);
                    browser.shoot("search-" + q + "-" + language);
                }
            }
        }
    }

    @Test
    @DisplayName("visar den paragraf man skrev före dem som bara börjar likadant")
    void the_very_paragraph_first() {
        PlanYear year = new PlanYear("msf", 2063);
        var _ = year.goal("Ett mål för paragraferna", "§ 910");
        var _ = year.goal("Ett annat mål för paragraferna", "§ 91");
        long last = PlanYear.accepted(Running.api("POST", "controller", "/goals", """
                {"goal": "g-%s", "kind": "verksamhetsmål", "title": "Ett tredje mål", "owner": "msf", "contributesTo": [],
                 "contributors": [], "partners": [], "from": "2063-01-01", "soundEconomy": false}""".formatted(UUID.randomUUID())));
        String now = "&after=" + last;
        assertThat(found("§ 91", now).stream().filter(hit -> hit.startsWith("DECISION")))
                .first()
                .asString()
                .contains("§ 91 ");
        for (String asked : List.of("kf § 91", "§91", "kommunfullmäktige § 91")) {
            List<String> paragraphs = new ArrayList<>();
            Running.JSON
                    .readTree(ReportYear.page(
                            "/1880/beslut.json?q=" + URLEncoder.encode(asked, StandardCharsets.UTF_8) + now))
                    .path("rows")
                    .forEach(row -> paragraphs.add(row.path("paragraph").asString()));
            assertThat(paragraphs)
                    .as(asked)
                    .startsWith("§ 91")
                    .contains("§ 910")
                    .doesNotContain("§ 272");
        }
        assertThat(ReportYear.page("/1880/beslut?lang=sv&q=finnsinte")).contains("0 beslut för finnsinte");
    }
}
