package se.mandat.deploy.walk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import se.mandat.deploy.Running;
import tools.jackson.databind.JsonNode;

@DisplayName("Röda tråden i tjugo år")
class RedThreadInYearsTest {
    private static final String AREA = "?mandat=2023-2026&omrade=2023-2026%2Flarande";
    private final Reader reader = new Reader(Running::url, "sv");

    @Test
    @DisplayName("visar bara den enhets mål man frågar efter, och det som leder ned till dem")
    void of_one_unit() {
        List<JsonNode> all = rows("");
        List<JsonNode> own = rows("&enhet=skola-ekbacken");
        assertThat(own)
                .hasSizeBetween(1, all.size() - 1)
                .anySatisfy(row -> assertThat(row.path("owner").asString()).isEqualTo("skola-ekbacken"));
        List<String> above =
                own.stream().map(row -> row.path("above").asString()).toList();
        assertThat(own)
                .allSatisfy(row -> assertThat(row.path("owner").asString().equals("skola-ekbacken")
                                || above.contains(row.path("goal").asString()))
                        .isTrue());
        assertThat(rows("&status=PARTLY"))
                .hasSizeBetween(1, all.size() - 1)
                .anySatisfy(row -> assertThat(row.path("grade").asString()).isEqualTo("PARTLY"));
    }

    @Test
    @DisplayName("har mål, utfall och hur det gått för de mål som följs med ett mått, på sidan och i filen")
    void with_target_and_outcome() {
        assertThat(rows("")).anySatisfy(row -> {
            assertThat(row.path("outcome").isNumber()).isTrue();
            assertThat(row.path("target").isNumber()).isTrue();
        });
        assertThat(reader.read(Told.HOME + "/roda-traden" + AREA).html())
                .contains("class=\"spark\"", "<details class=\"more\" open", "name=\"status\"");
    }

    @Test
    @DisplayName("har för mål som upphört siffror från den tid de gällde, och inga från senare")
    void figures_of_their_time() {
        List<String> periods = rows("?mandat=2011-2014&omrade=2011-2014%2Flarande", "").stream()
                .map(row -> row.path("period").asString(""))
                .filter(period -> !period.isEmpty())
                .toList();
        assertThat(periods)
                .isNotEmpty()
                .allSatisfy(period -> assertThat(period.substring(0, 4)).isLessThanOrEqualTo("2014"));
    }

    private List<JsonNode> rows(String asked) {
        return rows(AREA, asked);
    }

    private List<JsonNode> rows(String area, String asked) {
        assertThat(Told.events()).isNotEmpty();
        JsonNode rows = Running.JSON
                .readTree(reader.read(Told.HOME + "/roda-traden.json" + area + asked)
                        .html())
                .path("rows");
        return StreamSupport.stream(rows.spliterator(), false).toList();
    }
}
