package se.mandat.deploy.walk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import se.mandat.deploy.Running;
import se.mandat.kernel.Act;
import se.mandat.kernel.Decision;
import se.mandat.kernel.FollowupEvent.OutcomeCorrected;
import se.mandat.kernel.GoalEvent.GoalSet;
import se.mandat.kernel.GoalEvent.TargetChanged;
import se.mandat.kernel.Recorded;
import se.mandat.kernel.goals.GoalId;

@DisplayName("Historikens filter")
class HistoryFiltersTest {
    private final Reader reader = new Reader(Running::url, "sv");

    @Test
    @DisplayName("visar bara ett slag av händelse, med det svenska ordet i listan")
    void one_kind_of_event() {
        List<Long> corrected = Told.events().stream()
                .filter(event -> event.event() instanceof OutcomeCorrected)
                .map(Recorded::position)
                .toList();
        assertThat(events("name=OutcomeCorrected")).containsExactlyInAnyOrderElementsOf(corrected);
        assertThat(reader.read(Told.HOME + "/historik?name=OutcomeCorrected").html())
                .contains(
                        "value=\"OutcomeCorrected\" selected>Utfall rättades<", "<details class=\"more w-full\" open");
    }

    @Test
    @DisplayName("hittar det som vilar på ett beslut man skriver så som man säger det")
    void a_decision_in_words() {
        Decision decision = Told.events().stream()
                .map(Recorded::act)
                .map(Act::decision)
                .filter(one -> one != null && one.paragraph() != null)
                .reduce((_, later) -> later)
                .orElseThrow();
        List<Long> resting = Told.events().stream()
                .filter(event -> event.act().decision() != null
                        && event.act().decision().key().equals(decision.key()))
                .map(Recorded::position)
                .toList();
        String words = decision.body() + " " + Objects.requireNonNull(decision.paragraph()) + " " + decision.date();
        assertThat(events("decision=" + Told.inAddress(words))).containsAll(resting);
        assertThat(events("decision=" + Told.inAddress(decision.key()))).containsExactlyInAnyOrderElementsOf(resting);
        assertThat(events("decision=finnsinte")).isEmpty();
    }

    @Test
    @DisplayName(
            "visar för en enhet också vad som gjorts med dess mål, och för en nämnd det som hänt under den om man vill")
    void goals_of_a_unit() {
        Set<GoalId> own = Told.events().stream()
                .map(Recorded::event)
                .filter(event ->
                        event instanceof GoalSet set && set.owner().value().equals("biblioteket"))
                .map(event -> ((GoalSet) event).goal())
                .collect(Collectors.toSet());
        List<Long> changed = Told.events().stream()
                .filter(event -> event.event() instanceof TargetChanged change && own.contains(change.goal()))
                .map(Recorded::position)
                .toList();
        assertThat(events("unit=biblioteket&name=TargetChanged"))
                .isNotEmpty()
                .containsExactlyInAnyOrderElementsOf(changed);
        assertThat(events("unit=bun&name=TargetChanged")).doesNotContainAnyElementsOf(changed);
        assertThat(events("unit=bun&under=1&name=TargetChanged")).containsAll(changed);
        Set<Long> reported = events("unit=biblioteket&feature=followup&to=2012-12-31");
        assertThat(reported).isNotEmpty();
        assertThat(events("unit=kfn&under=1&feature=followup&to=2012-12-31"))
                .as("what stood under it then, wherever it stands now")
                .containsAll(reported);
        assertThat(events("unit=biblioteket&name=GoalsLinked"))
                .as("what became of its goals")
                .isNotEmpty();
    }

    @Test
    @DisplayName("har inget av det som lästs in från annat håll, när det är dolt")
    void without_what_was_read_in() {
        String orebro = reader.read("/1880/historik.json?feature=organisation&to=2024-01-01")
                .html();
        String own = reader.read("/1880/historik.json?feature=organisation&to=2024-01-01&here=1")
                .html();
        assertThat(Running.JSON.readTree(orebro).path("rows")).isNotEmpty();
        assertThat(Running.JSON.readTree(own).path("rows")).isEmpty();
        Set<Long> readIn = positions(event -> event.act().source() != null);
        assertThat(events("here=1"))
                .containsAll(positions(event -> event.act().source() == null))
                .doesNotContainAnyElementsOf(readIn);
    }

    private static Set<Long> positions(Predicate<Recorded> which) {
        return Told.events().stream().filter(which).map(Recorded::position).collect(Collectors.toSet());
    }

    private Set<Long> events(String asked) {
        Set<Long> found = new TreeSet<>();
        Running.JSON
                .readTree(reader.read(Told.HOME + "/historik.json?" + asked).html())
                .path("rows")
                .forEach(row -> found.add(row.path("event").asLong()));
        return found;
    }
}
