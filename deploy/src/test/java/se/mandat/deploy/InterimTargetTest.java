package se.mandat.deploy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Ett utfall under året")
class InterimTargetTest {
    private static final String FOR_THE_YEAR = "<span class=\"xs muted\">Helår 2049</span>";

    private final Lindesberg here = new Lindesberg();
    private final String x = UUID.randomUUID().toString().substring(0, 8);
    private final String unit = "e-" + x;
    private final String indicator = "trygga-" + x;

    @Test
    @DisplayName("har årets målvärde bredvid sig, med året utsatt; i filen står bara målvärden för samma tid")
    void years_target_beside() {
        here.unit(unit, "kf", "2040-01-01");
        here.indicator(indicator, "\"additive\": false, \"source\": \"MANUAL\"");
        here.does("controller", "POST", "/goals", """
                {"goal": "m-%s", "kind": "mål", "title": "Fler", "owner": "%s", "contributesTo": [],
                 "contributors": [], "partners": [], "from": "2049-01-01", "to": "2049-12-31", "soundEconomy": false}""".formatted(x, unit));
        here.outcome(unit, indicator, "2049", "79");
        here.does(
                "controller",
                "PUT",
                "/followups/" + unit + "/2049-T3/outcomes/" + indicator + "/2049-T1",
                "{\"number\": 71}");
        here.does("controller", "PUT", "/goals/m-" + x + "/targets/" + indicator + "/2049", """
                {"value": 80, "comparison": "AT_LEAST"}""");

        String report = "/enheter/" + unit + "/uppfoljning/2049-T3";
        assertThat(row(here.page(report), "71")).contains("minst 80", FOR_THE_YEAR);
        assertThat(row(here.page(report), "79")).contains("minst 80").doesNotContain(FOR_THE_YEAR);
        assertThat(row(here.page(report + "/dokument"), "71")).contains("minst 80", FOR_THE_YEAR);
        assertThat(here.page(report + ".csv"))
                .containsPattern(",2049-T1,71,[^\n]*,,,")
                .containsPattern(",2049,79,[^\n]*,80,AT_LEAST,");
    }

    /** The row of a table that says a number. */
    private static String row(String page, String number) {
        return page.replaceAll("(?s).*<tr>(?=(?:(?!<tr>).)*<b>" + number + "\\b)", "")
                .replaceAll("(?s)</tr>.*", "");
    }
}
