package se.mandat.deploy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

@DisplayName("Signaler för en enhet")
class SignalsOfUnitTest {
    private final Lindesberg here = new Lindesberg();
    private final String x = UUID.randomUUID().toString().substring(0, 8);

    @Test
    @DisplayName(
            "ett målvärde som ändrades efter utfallet syns också hos den som fick målet efter den som rapporterade")
    void outcome_of_an_earlier_owner() {
        String pupils = "elever-" + x;
        String goal = "m-" + x;
        here.unit("g-" + x, "kf", "2021-01-01");
        here.unit("h-" + x, "kf", "2021-01-01");
        here.indicator(pupils, "\"additive\": false, \"source\": \"MANUAL\"");
        here.outcome("g-" + x, pupils, "2024", "80");
        here.does("controller", "POST", "/goals", """
                {"goal": "%s", "kind": "mål", "title": "Fler elever", "owner": "g-%s", "contributesTo": [],
                 "contributors": [], "partners": [], "from": "2024-01-01", "to": "2027-12-31", "soundEconomy": false}""".formatted(goal, x));
        String target = "/goals/" + goal + "/targets/" + pupils + "/2024";
        here.does("controller", "PUT", target, """
                {"value": 90, "comparison": "AT_LEAST"}""");
        here.does("administrator", "POST", "/goals/" + goal + "/handovers", """
                {"to": "h-%s", "from": "2025-01-01", "reason": "Flyttat"}""".formatted(x));
        here.does("controller", "POST", target + "/changes", """
                {"value": 80, "comparison": "AT_LEAST", "reason": "Utfallet blev så"}""");

        JsonNode seen = here.reads("/signals?year=2024&kind=TARGET_AFTER_OUTCOME&unit=h-" + x);
        assertThat(seen.valueStream().map(signal -> signal.path("goal").asString()))
                .containsExactly(goal);
        assertThat(here.reads("/signals?year=2024&kind=TARGET_AFTER_OUTCOME")).contains(seen.get(0));
    }
}
