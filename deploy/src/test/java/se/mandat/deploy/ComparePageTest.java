package se.mandat.deploy;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpRequest;
import java.util.List;
import java.util.Set;
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
