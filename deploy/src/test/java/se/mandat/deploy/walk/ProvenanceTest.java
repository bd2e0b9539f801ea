package se.mandat.deploy.walk;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.mandat.deploy.Running;
import se.mandat.kernel.Act;
import se.mandat.kernel.FollowupEvent.OutcomeCorrected;
import se.mandat.kernel.GoalEvent.TargetChanged;
import se.mandat.kernel.Recorded;

@DisplayName("Vem som skrev en uppgift")
class ProvenanceTest {
    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            /roda-traden?mandat=2019-2022                | Om uppgiften: Bedömning,
            /mal/m2007-kf-larande                        | Om uppgiften: Bedömning
            /enheter/skola-ekbacken/uppfoljning/2020     | Om uppgiften: Målvärde,
            """)
    @DisplayName("står vid bedömningen i röda tråden och på målets sida, och vid målvärdet i en rapport")
    void stands_by_the_value(String page, String about) {
        assertThat(html(page)).contains(about, "Visa historik", "/historik?");
    }

    @Test
    @DisplayName("står också vid förra periodens värde")
    void stands_by_the_value_before() {
        assertThat(html("/enheter/skola-ekbacken/uppfoljning/2020")).containsPattern("Om uppgiften: [^<]+, [^<]*2019");
    }

    @Test
    @DisplayName("har bredvid sig vad uppgiften var före, där den har ändrats")
    void with_the_value_before() {
        OutcomeCorrected corrected = Told.events().stream()
                .map(Recorded::event)
                .filter(OutcomeCorrected.class::isInstance)
                .map(OutcomeCorrected.class::cast)
                .findFirst()
                .orElseThrow();
        String series = "/indikatorer/" + corrected.indicator() + "?enhet="
                + corrected.followup().unit();
        assertThat(html(series)).contains("<dt>Före</dt>");
    }

    @Test
    @DisplayName("säger vid målvärdet från vad det ändrades och när, och bara där det har ändrats")
    void changed_from() {
        Recorded changed = Told.events().stream()
                .filter(recorded -> recorded.event() instanceof TargetChanged)
                .reduce((_, later) -> later)
                .orElseThrow();
        TargetChanged event = (TargetChanged) changed.event();
        String day = changed.knownAt().atZone(Act.ZONE).toLocalDate().toString();
        String goal = html("/mal/" + event.goal());
        assertThat(goal).containsPattern("<span class=\"tag\">ändrat från [\\d\\u00a0,]+[^<]* den " + day);
        assertThat(html("/mal/" + event.goal() + "?asOf=" + (changed.position() - 1)))
                .doesNotContain("den " + day);
    }

    private static String html(String page) {
        return new Reader(Running::url, "sv").read(Told.HOME + page).html();
    }
}
