package se.mandat.deploy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Det som ändrats mest, på första sidan")
class ChangedMostTest {
    private static final String BEFORE = "2047";
    private static final String YEAR = "2048";

    private final Lindesberg here = new Lindesberg();
    private final String x = UUID.randomUUID().toString().substring(0, 8);
    private final String unit = "e-" + x;
    private final String aimed = "malsatt-" + x;
    private final String other = "annat-" + x;

    @Test
    @DisplayName("är bland det målet har målvärde för det året; har det inget då, bland allt det haft målvärde för")
    void what_the_goal_aims_at_that_year() {
        here.unit(unit, "kf", "2040-01-01");
        here.indicator(aimed, "\"additive\": false, \"source\": \"MANUAL\"");
        here.indicator(other, "\"additive\": false, \"source\": \"MANUAL\"");
        here.does("controller", "POST", "/goals", """
                {"goal": "m-%s", "kind": "mål", "title": "Fler", "owner": "%s", "contributesTo": [],
                 "contributors": [], "partners": [], "from": "2047-01-01", "to": "2048-12-31", "soundEconomy": false}""".formatted(x, unit));
        reports(BEFORE, "100", "100");
        reports(YEAR, "110", "900");
        aims(other, BEFORE);
        assertThat(told()).contains("indikatorer/" + other);
        aims(aimed, YEAR);
        assertThat(told()).contains("indikatorer/" + aimed).doesNotContain("indikatorer/" + other);
    }

    private void aims(String indicator, String year) {
        here.does("controller", "PUT", "/goals/m-" + x + "/targets/" + indicator + "/" + year, """
                {"value": 1, "comparison": "AT_LEAST"}""");
    }

    private void reports(String year, String ofAimed, String ofOther) {
        here.outcome(unit, aimed, year, ofAimed);
        here.does(
                "controller",
                "PUT",
                "/followups/" + unit + "/" + year + "-T3/outcomes/" + other + "/" + year,
                "{\"number\": " + ofOther + "}");
    }

    private String told() {
        return here.page("?ar=" + YEAR)
                .replaceAll("(?s).*<ul class=\"[^\"]*sentences", "")
                .replaceAll("(?s)</ul>.*", "");
    }
}
