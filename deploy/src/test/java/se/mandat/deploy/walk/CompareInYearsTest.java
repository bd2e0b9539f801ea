package se.mandat.deploy.walk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import se.mandat.deploy.Running;
import tools.jackson.databind.JsonNode;

@DisplayName("Två år mot varandra i den påhittade kommunen")
class CompareInYearsTest {
    private static final String LATE = "aPeriod=2024&bPeriod=2025&unit=";
    private static final String FAR = "aPeriod=2016&bPeriod=2025&unit=";

    @Test
    @DisplayName("en nämnd jämförs med enheterna under den när man vill: var och en som den jämförs för sig")
    void with_units_under() {
        Map<String, List<JsonNode>> together = rows(LATE, "bun&under=1").stream()
                .collect(Collectors.groupingBy(row -> row.path("unit").asString()));
        assertThat(together.keySet()).contains("bun", "skola-ekbacken", "biblioteket");
        together.forEach((unit, rows) -> assertThat(rows).as(unit).containsExactlyElementsOf(rows(LATE, unit)));
        assertThat(rows(LATE, "bun"))
                .allMatch(row -> row.path("unit").asString().equals("bun"));
    }

    @Test
    @DisplayName("en enhet som flyttat jämförs med sig själv, var den än stod då")
    void a_unit_that_moved() {
        assertThat(rows(FAR, "bun&under=1").stream()
                        .filter(row -> row.path("unit").asString().equals("biblioteket")))
                .containsExactlyElementsOf(rows(FAR, "biblioteket"))
                .anyMatch(row -> row.path("a").isNumber());
    }

    @Test
    @DisplayName("en namngiven tidpunkt står som händelsens nummer i fältet, och numret ger samma jämförelse")
    void a_named_moment_is_written_as_its_number() {
        String named = page("period%2F2014%2Fclosed");
        String field = Html.between(named, "id=\"a2\"", ">").orElseThrow();
        Matcher number = Pattern.compile("value=\"(\\d+)\"").matcher(field);
        assertThat(number.find()).as(field).isTrue();
        assertThat(Html.between(page(number.group(1)), "<tbody", "</table>"))
                .isEqualTo(Html.between(named, "<tbody", "</table>"))
                .isNotEmpty();
    }

    private static String page(String moment) {
        return new Reader(Running::url, "sv")
                .read(Told.HOME + "/jamfor?aPeriod=2014&bPeriod=2014&a=" + moment)
                .html();
    }

    private static List<JsonNode> rows(String years, String unit) {
        return Running.JSON
                .readTree(new Reader(Running::url, "sv")
                        .read(Told.HOME + "/jamfor.json?" + years + unit)
                        .html())
                .path("rows")
                .valueStream()
                .toList();
    }
}
