package se.mandat.deploy;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpRequest;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

@DisplayName("Driften")
class HealthTest {
    private static String get(String path) {
        return Running.send(
                        HttpRequest.newBuilder(URI.create(Running.url(path))).build())
                .body();
    }

    @Test
    @DisplayName("skiljer databasen, händelserna och vyerna åt")
    void health_tells_parts_apart() {
        JsonNode parts = Running.JSON.readTree(get("/actuator/health")).path("components");
        for (String part : new String[] {"db", "ledger", "views"}) {
            assertThat(parts.path(part).path("status").asString()).as(part).isEqualTo("UP");
        }
    }

    @Test
    @DisplayName("mäter kommandon, händelser, vyernas eftersläpning och importerade rader")
    void metrics_are_there() {
        assertThat(get("/actuator/prometheus"))
                .contains(
                        "mandat_commands_seconds_count{command=\"SetGoal\",result=\"accepted\"}",
                        "mandat_ledger_events_total",
                        "mandat_views_lag_positions",
                        "mandat_views_lag_seconds",
                        "mandat_import_rows");
    }
}
