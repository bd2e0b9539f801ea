package se.mandat.deploy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Målvärdet bredvid utfallet")
class AimsTest {
    private final Lindesberg here = new Lindesberg();
    private final String x = UUID.randomUUID().toString().substring(0, 8);
    private final String pupils = "elever-" + x;

    @Test
    @DisplayName("är enhetens eget måls före det mål den deltar i, och aldrig någon annans")
    void own_before_shared() {
        here.indicator(pupils, "\"additive\": false, \"source\": \"MANUAL\"");
        here.does("controller", "PUT", "/followups/sn/2026-P2", "{}");
        String form = "/enheter/sn/uppfoljning/2026-P2/utfall?lang=sv&matt=" + pupils;
        aims("a-" + x, "kf", "", "50");
        assertThat(beside(form)).doesNotContain("minst 50");
        aims("b-" + x, "kf", "\"sn\"", "70");
        assertThat(beside(form)).contains("minst 70").doesNotContain("minst 50");
        aims("c-" + x, "sn", "", "90");
        assertThat(beside(form)).contains("minst 90").doesNotContain("minst 70");
    }

    private void aims(String goal, String owner, String with, String level) {
        here.does("controller", "POST", "/goals", """
                {"goal": "%s", "kind": "mål", "title": "Fler elever", "owner": "%s", "contributesTo": [],
                 "contributors": [%s], "partners": [], "from": "2026-01-01", "to": "2026-12-31", "soundEconomy": false}""".formatted(goal, owner, with));
        here.does("controller", "PUT", "/goals/" + goal + "/targets/" + pupils + "/2026", """
                {"value": %s, "comparison": "AT_LEAST"}""".formatted(level));
        var _ = here.reads("/goals/" + goal);
    }

    private static String beside(String form) {
        try (Browser browser = new Browser()) {
            browser.signIn("controller");
            return browser.at("/1885" + form).locator("main").innerText();
        }
    }
}
