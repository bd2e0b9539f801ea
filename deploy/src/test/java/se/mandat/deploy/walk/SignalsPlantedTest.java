package se.mandat.deploy.walk;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpRequest;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import se.mandat.deploy.Running;
import se.mandat.deploy.example.Conduct;
import se.mandat.deploy.example.Conduct.Planted;
import se.mandat.kernel.Municipality;
import se.mandat.query.signals.SignalKind;
import tools.jackson.databind.JsonNode;

@DisplayName("Signaler i tjugo år där bara det planterade är fel")
class SignalsPlantedTest {
    private static final Municipality CLEAN = new Municipality("0114");

    private static final Municipality PLANTED = new Municipality("0115");

    private static final String WRONG = """
            2008 TARGET_LOWERED skola-strand
            2008 REPORTED_NOT_DECIDED forskola-granen
            2009 OWNERLESS simhallen
            2011 TARGET_AFTER_OUTCOME biblioteket
            2010 JUDGED_AGAINST_INDICATORS skola-ekbacken
            2013 CHANGED_AFTER_DECISION skola-strand
            2012 INDICATOR_REDEFINED nojdhet
            2014 OWNERLESS solgarden
            2014 TARGET_LOWERED biblioteket
            2015 DECIDED_NOT_REPORTED solgarden
            2016 TARGET_AFTER_OUTCOME biblioteket
            2017 REPORTED_NOT_DECIDED strand-lag
            2018 INDICATOR_REDEFINED brukare
            2018 DECIDED_NOT_REPORTED strand-hog
            2019 JUDGED_AGAINST_INDICATORS biblioteket
            2020 CHANGED_AFTER_DECISION skola-ekbacken
            2021 TARGET_LOWERED kf
            2022 REPORTED_NOT_DECIDED skola-ekbacken
            2023 DECIDED_NOT_REPORTED forskola-tallen
            2023 OWNERLESS biblioteket
            2024 JUDGED_AGAINST_INDICATORS hemvarden
            2024 CHANGED_AFTER_DECISION skola-ekbacken
            2025 TARGET_AFTER_OUTCOME forskola-tallen
            2026 LATE bun
            2026 LATE ks
            2026 LATE skola-ekbacken
            2026 SELF_APPROVED ks
            """;

    @Test
    @DisplayName("ett rent år är tyst, vart och ett av tjugo")
    void clean_years_are_silent() {
        var _ = Told.tell(CLEAN, Conduct.orderly(Set.of()));
        assertThat(read("/api/" + CLEAN + "/goals")
                        .path("_meta")
                        .path("totalRecords")
                        .asInt())
                .isGreaterThan(100);
        assertThat(seen(CLEAN)).isEmpty();
    }

    @Test
    @DisplayName("allt som planterats hittas, och inget annat")
    void everything_planted_is_found() {
        var _ = Told.tell(
                PLANTED,
                Conduct.orderly(WRONG.lines()
                        .map(line -> line.split(" "))
                        .map(words -> new Planted(Integer.parseInt(words[0]), SignalKind.valueOf(words[1]), words[2]))
                        .collect(Collectors.toSet())));
        assertThat(Arrays.stream(SignalKind.values())).allMatch(kind -> WRONG.contains(" " + kind + " "));
        assertThat(seen(PLANTED))
                .containsExactlyInAnyOrderElementsOf(WRONG.lines().toList());
        for (int year = 2006; year <= 2026; year++) {
            sameOfEachUnit("/api/" + PLANTED + "/signals?year=" + year);
        }
    }

    /** What is read of one unit alone is what is seen of it among all. */
    private static void sameOfEachUnit(String ofYear) {
        List<JsonNode> all = read(ofYear).valueStream().toList();
        all.stream()
                .flatMap(signal -> signal.path("units").valueStream())
                .map(JsonNode::asString)
                .distinct()
                .forEach(unit -> assertThat(
                                of(unit, read(ofYear + "&unit=" + unit).valueStream()))
                        .as(ofYear + " of " + unit)
                        .isEqualTo(of(unit, all.stream())));
    }

    private static List<JsonNode> of(String unit, Stream<JsonNode> signals) {
        return signals.filter(signal -> signal.path("units")
                        .valueStream()
                        .anyMatch(one -> one.asString().equals(unit)))
                .toList();
    }

    private static Set<String> seen(Municipality municipality) {
        Set<String> seen = new TreeSet<>();
        for (int year = 2006; year <= 2026; year++) {
            for (JsonNode signal : read("/api/" + municipality + "/signals?year=" + year)) {
                String kind = signal.path("kind").asString();
                String where = kind.equals("INDICATOR_REDEFINED")
                        ? signal.path("indicator").asString()
                        : signal.path("units").path(0).asString();
                seen.add(year + " " + kind + " " + where);
            }
        }
        return seen;
    }

    private static JsonNode read(String path) {
        return Running.JSON.readTree(Running.send(
                        HttpRequest.newBuilder(URI.create(Running.url(path))).build())
                .body());
    }
}
