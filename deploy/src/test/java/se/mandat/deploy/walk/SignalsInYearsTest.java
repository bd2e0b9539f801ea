package se.mandat.deploy.walk;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import se.mandat.deploy.Running;
import se.mandat.platform.Json;
import tools.jackson.databind.JsonNode;

@DisplayName("Signaler genom tjugo år")
class SignalsInYearsTest {
    /** Those that a reading of the events by other means finds too. */
    private static final Set<String> READ = Set.of(
            "TARGET_LOWERED",
            "INDICATOR_REDEFINED",
            "CHANGED_AFTER_DECISION",
            "DECIDED_NOT_REPORTED",
            "REPORTED_NOT_DECIDED");

    private static final Set<String> CORRECTED = Set.of("OutcomeCorrected", "OutcomeRevised");

    private static final Set<String> BY_POSITION =
            Set.of("TARGET_LOWERED", "INDICATOR_REDEFINED", "CHANGED_AFTER_DECISION");

    @Test
    @DisplayName("allt som händelserna visar hittas, och inget annat")
    void all_are_found_and_no_others() {
        List<String> expected = Irregular.in(Told.events());
        assertThat(expected).hasSizeGreaterThan(100);
        assertThat(IntStream.rangeClosed(2006, 2026)
                        .boxed()
                        .flatMap(year -> seen(year).stream())
                        .toList())
                .containsExactlyInAnyOrderElementsOf(expected);
    }

    @Test
    @DisplayName("det som ingen gjorde syns inte: ingen godkände sitt eget, inget målvärde ändrades efter utfallet, "
            + "och mot siffrorna bedömdes bara det vars siffra sedan rättats")
    void what_nobody_did_is_not_seen() {
        List<JsonNode> all = IntStream.rangeClosed(2006, 2026)
                .boxed()
                .flatMap(year -> StreamSupport.stream(signals(year).spliterator(), false))
                .toList();
        assertThat(all)
                .extracting(signal -> signal.path("kind").asString())
                .doesNotContain("SELF_APPROVED", "TARGET_AFTER_OUTCOME");
        assertThat(all.stream()
                        .filter(signal -> signal.path("kind").asString().equals("JUDGED_AGAINST_INDICATORS"))
                        .map(signal -> last(signal.path("evidence"))))
                .isSubsetOf(CORRECTED);
    }

    private static List<String> seen(int year) {
        List<String> seen = new ArrayList<>();
        for (JsonNode signal : signals(year)) {
            String kind = signal.path("kind").asString();
            if (READ.contains(kind)) {
                seen.add(year + " " + kind + " " + (BY_POSITION.contains(kind) ? act(signal) : subject(signal)));
            }
        }
        return seen;
    }

    /** The act that is seen, which the signal's own name ends with. */
    private static String act(JsonNode signal) {
        String id = signal.path("id").asString();
        return id.substring(id.lastIndexOf('.') + 1);
    }

    private static String subject(JsonNode signal) {
        String unit = signal.path("units").path(0).asString();
        if (signal.path("goal").isString()) {
            return unit + " " + signal.path("goal").asString();
        }
        return unit + " "
                + (signal.path("indicator").isString()
                        ? signal.path("indicator").asString()
                        : "factor");
    }

    /** What happened last of what a signal rests on. */
    private static String last(JsonNode evidence) {
        return evidence.path(evidence.size() - 1).path("name").asString();
    }

    private static JsonNode signals(int year) {
        return Json.mapper()
                .readTree(Running.send(HttpRequest.newBuilder(
                                        URI.create(Running.url("/api" + Told.HOME + "/signals?year=" + year)))
                                .header("Authorization", "Bearer demo-revisor")
                                .build())
                        .body());
    }
}
