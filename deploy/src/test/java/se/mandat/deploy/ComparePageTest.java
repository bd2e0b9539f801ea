package se.mandat.deploy;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.net.URI;
import java.net.http.HttpRequest;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

@DisplayName("Controllerns jämförelse")
class ComparePageTest {
    @Test
    @DisplayName("två år jämförs som båda är kända nu, när ingen annan tidpunkt är vald")
    void two_years_as_known_now() {
        List<JsonNode> rows = rows("/1880/jamfor.json?aPeriod=2024&bPeriod=2025");
        assertThat(days(rows, "aAsOf")).hasSize(1).isEqualTo(days(rows, "bAsOf"));
    }

    @Test
    @DisplayName("samma år två gånger jämförs som det först var känt med som det är känt nu")
    void one_year_as_first_said() {
        List<JsonNode> rows = rows("/1880/jamfor.json?aPeriod=2025&bPeriod=2025");
        assertThat(days(rows, "aAsOf").iterator().next())
                .isLessThan(days(rows, "bAsOf").iterator().next());
    }

    @Test
    @DisplayName("den som inte valt något ser de två senaste hela åren, och andra färdiga jämförelser av samma enhet")
    void nothing_asked_for() {
        assertThat(rows("/1880/jamfor.json?unit=kf"))
                .isEqualTo(rows("/1880/jamfor.json?unit=kf&aPeriod=2024&bPeriod=2025"));
        String page = page("/1880/jamfor?unit=kf&lang=sv");
        assertThat(page)
                .contains("aria-current=\"true\">Helår 2024 mot Helår 2025</a>")
                .contains(
                        "?aPeriod=mandat-2019-2022&amp;bPeriod=mandat-2023-2026&amp;unit=kf\">2019–2022 mot 2023–2026</a>")
                .contains("?bPeriod=2025&amp;unit=kf\">Helår 2025: först känt mot nu</a>");
    }

    @Test
    @DisplayName("två mandatperioder ställs mot varandra: hur många mål, och vad vart och ett blev")
    void two_mandates() {
        List<JsonNode> rows = rows("/1880/jamfor.json?aPeriod=mandat-2015-2018&bPeriod=mandat-2023-2026");
        JsonNode set = rows.stream()
                .filter(row -> row.path("kind").asString().equals("COUNT"))
                .findFirst()
                .orElseThrow();
        long older = rows.stream()
                .filter(row -> row.path("kind").asString().equals("GOAL"))
                .filter(row -> !row.path("aWhy").asString().equals("NO_GOAL"))
                .count();
        assertThat(set.path("subject").asString()).isEqualTo("SET");
        assertThat(set.path("aMandate").asString()).isEqualTo("2015-2018");
        assertThat(set.path("a").asLong()).isPositive().isEqualTo(older);
        assertThat(set.path("b").asLong()).isPositive();
    }

    @Test
    @DisplayName("det som saknas säger varför, och varje länk i en kolumn har sitt eget namn")
    void every_cell_leads_to_its_ground() {
        String page = page("/1880/jamfor?aPeriod=2023&bPeriod=2025&lang=sv");
        String table = page.substring(page.indexOf("<tbody>"), page.indexOf("</tbody>"));
        assertThat(table).containsPattern("–<br>\\s*<span class=\"xs muted\">\\s*<a href");
        for (String row : table.split("<tr[ >]", -1)) {
            List<String> names = Pattern.compile("<a [^>]*>(.*?)</a>", Pattern.DOTALL)
                    .matcher(row)
                    .results()
                    .map(link -> link.group(1))
                    .toList();
            assertThat(names).doesNotHaveDuplicates();
        }
    }

    @Test
    @DisplayName("det som är lika står inte i vägen för det som skiljer, men visas när man vill")
    void equal_rows_when_asked_for() {
        try (Browser browser = new Browser()) {
            Page page = browser.at("/1880/jamfor?aPeriod=2024&bPeriod=2025&lang=sv");
            Locator equal = page.locator("tr.equal");
            assertThat(equal.count()).isPositive();
            assertThat(equal.first().isVisible()).isFalse();
            assertThat(page.locator("tr:has(.differs)").first().isVisible()).isTrue();
            page.getByLabel("utan skillnad").click();
            assertThat(equal.first().isVisible()).isTrue();
        }
    }

    @Test
    @DisplayName("det som rättats i efterhand leder till rättelserna av måttet, och det nya till händelsen")
    void split_leads_to_its_ground() {
        ReportYear year = new ReportYear("bom", "2468", "2469-03-01");
        year.reports("i-detaljplaner", "11");
        var _ = year.isSubmitted();
        var _ = year.isApproved();
        long corrected = year.isCorrected("i-detaljplaner", "14");
        String page = page("/1880/jamfor?aPeriod=2468&bPeriod=2468&unit=bom&lang=sv&after=" + corrected);
        String row = page.substring(page.indexOf("<tbody>"), page.indexOf("</tbody>"));
        assertThat(row)
                .contains("+3", "historik/" + corrected)
                .containsPattern(
                        "<a href=\"/1880/historik\\?[^\"]*unit=bom[^\"]*indicator=i-detaljplaner[^\"]*corrections=1[^\"]*\">\\+3");
    }

    @Test
    @DisplayName("en sparad jämförelse heter som tidpunkten heter, inte som dess adress")
    void saved_by_the_name_of_its_moment() {
        try (Browser browser = new Browser()) {
            browser.signIn("controller");
            browser.open("/1880/jamfor?lang=sv&aPeriod=2025&a=mandate/2023-2026&bPeriod=2025");
            browser.page().getByText("Spara jämförelsen").click();
            browser.page()
                    .locator("details:has-text('Spara jämförelsen') form button")
                    .click();
            browser.page().locator("button:has-text('Ta bort')").waitFor();
            assertThat(browser.page().locator("main").innerText())
                    .contains("2025 (Mandatperioden 2023–2026 läggs upp) – 2025 (nu)")
                    .doesNotContain("mandate/2023-2026");
            browser.page().locator("button:has-text('Ta bort')").click();
            browser.page().waitForURL("**/jamfor?**");
        }
    }

    private static String page(String address) {
        return Running.send(
                        HttpRequest.newBuilder(URI.create(Running.url(address))).build())
                .body();
    }

    private static Set<String> days(List<JsonNode> rows, String column) {
        return rows.stream().map(row -> row.path(column).asString()).collect(Collectors.toSet());
    }

    private static List<JsonNode> rows(String address) {
        return Running.json(Running.send(
                        HttpRequest.newBuilder(URI.create(Running.url(address))).build()))
                .path("rows")
                .values()
                .stream()
                .toList();
    }
}
