package se.mandat.deploy.walk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import se.mandat.deploy.Running;
import tools.jackson.databind.JsonNode;

@DisplayName("Två år mot varandra i den påhittade kommunen")
class CompareInYearsTest {
    private static final String YEARS = Told.HOME + "/jamfor.json?aPeriod=2024&bPeriod=2025&unit=";

    @Test
    @DisplayName("en nämnd jämförs med enheterna under den när man vill: var och en som den jämförs för sig")
    void with_units_under() {
        Map<String, List<JsonNode>> together = rows("bun&under=1").stream()
                .collect(Collectors.groupingBy(row -> row.path("unit").asString()));
        assertThat(together.keySet()).contains("bun", "skola-ekbacken", "biblioteket");
        together.forEach((unit, rows) -> assertThat(rows).as(unit).containsExactlyElementsOf(rows(unit)));
        assertThat(rows("bun")).allMatch(row -> row.path("unit").asString().equals("bun"));
    }

    private static List<JsonNode> rows(String unit) {
        return Running.JSON
                .readTree(new Reader(Running::url, "sv").read(YEARS + unit).html())
                .path("rows")
                .valueStream()
                .toList();
    }
}
