package se.mandat.deploy.walk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import se.mandat.deploy.Running;
import se.mandat.kernel.GoalEvent.GoalEnded;
import se.mandat.kernel.MandateEvent.GoalsLinked;
import se.mandat.kernel.MandateEvent.GoalsUnlinked;
import se.mandat.kernel.Recorded;
import tools.jackson.databind.JsonNode;

@DisplayName("Målen som tagits bort sedan valet")
class GoneGoalsTest {
    private static final String MANDATE = "2023-2026";

    @Test
    @DisplayName("är också de som släpptes vid mandatskiftet och de ingen sagt vad som kom efter, men inga andra")
    void dropped_and_unfollowed() {
        Set<String> dropped = new TreeSet<>();
        Set<String> linked = new HashSet<>();
        Set<String> ended = new HashSet<>();
        for (Recorded recorded : Told.events()) {
            if (recorded.event() instanceof GoalsLinked e && e.mandate().value().equals(MANDATE)) {
                var _ = linked.add(e.from().value());
                var _ = e.to() == null
                        ? dropped.add(e.from().value())
                        : dropped.remove(e.from().value());
            } else if (recorded.event() instanceof GoalsUnlinked e
                    && e.mandate().value().equals(MANDATE)) {
                var _ = dropped.remove(e.from().value());
                var _ = linked.remove(e.from().value());
            } else if (recorded.event() instanceof GoalEnded e) {
                var _ = ended.add(e.goal().value());
            }
        }
        dropped.removeAll(ended);

        Map<String, String> gone = gone();

        assertThat(dropped).isNotEmpty();
        assertThat(with(gone, "DROPPED")).containsExactlyInAnyOrderElementsOf(dropped);
        assertThat(with(gone, "UNFOLLOWED")).isNotEmpty().doesNotContainAnyElementsOf(linked);
        assertThat(with(gone, "ENDED")).isNotEmpty().isSubsetOf(ended);
        assertThat(new Reader(Running::url, "sv")
                        .read(Told.HOME + "/borttagna-mal")
                        .html())
                .contains("Släpptes");
    }

    private static Map<String, String> gone() {
        Map<String, String> gone = new TreeMap<>();
        String json = new Reader(Running::url, "sv")
                .read(Told.HOME + "/borttagna-mal.json")
                .html();
        for (JsonNode row : Running.JSON.readTree(json).path("rows")) {
            var _ = gone.put(row.path("goal").asString(), row.path("became").asString());
        }
        return gone;
    }

    private static Set<String> with(Map<String, String> gone, String way) {
        Set<String> goals = new TreeSet<>(gone.keySet());
        goals.removeIf(goal -> !way.equals(gone.get(goal)));
        return goals;
    }
}
