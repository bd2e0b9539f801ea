package se.mandat.deploy.walk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import se.mandat.deploy.Running;
import se.mandat.kernel.FollowupEvent.GoalJudged;
import se.mandat.kernel.followups.Grade;
import tools.jackson.databind.JsonNode;

@DisplayName("Två mandatperioder mot varandra i den påhittade kommunen")
class MandatesInYearsTest {
    /** How the goals of a mandate period went at last, by what was said of how it went. */
    private static Map<String, Long> went(String first) {
        Map<String, GoalJudged> last = new HashMap<>();
        Told.events().stream()
                .map(recorded -> recorded.event())
                .filter(event -> event instanceof GoalJudged e
                        && !e.expected()
                        && !e.grade().isReserved()
                        && e.goal().value().startsWith("m" + first + "-")
                        && e.about().year() < Integer.parseInt(first) + 4)
                .map(GoalJudged.class::cast)
                .forEach(e -> last.merge(
                        e.goal().value(),
                        e,
                        (one, other) -> Comparator.comparing(GoalJudged::about).compare(one, other) > 0 ? one : other));
        long met = last.values().stream()
                .filter(e -> e.grade().equals(Grade.FULLY))
                .count();
        return Map.of("MET", met, "NOT_MET", last.size() - met);
    }

    @Test
    @DisplayName(
            "så många mål nåddes och nåddes inte som händelserna säger, och det som inte gick att bedöma räknas inte")
    void counted() {
        JsonNode rows = Running.JSON
                .readTree(new Reader(Running::url, "sv")
                        .read(Told.HOME + "/jamfor.json?aPeriod=mandat-2015-2018&bPeriod=mandat-2019-2022")
                        .html())
                .path("rows");
        Map<String, Long> a = new HashMap<>();
        Map<String, Long> b = new HashMap<>();
        int became = 0;
        for (JsonNode row : rows) {
            if (row.path("kind").asString().equals("COUNT")) {
                var _ = a.put(row.path("subject").asString(), row.path("a").asLong());
                var _ = b.put(row.path("subject").asString(), row.path("b").asLong());
            }
            became += row.path("otherGoal").asString("").isEmpty() ? 0 : 1;
        }
        assertThat(a).containsAllEntriesOf(went("2015"));
        assertThat(b).containsAllEntriesOf(went("2019"));
        assertThat(became).as("what goals became").isPositive();
    }
}
