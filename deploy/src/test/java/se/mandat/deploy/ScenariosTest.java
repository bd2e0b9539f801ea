package se.mandat.deploy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The page of scenarios says what the tests say. */
@DisplayName("Scenarierna")
class ScenariosTest {
    private static final Pattern TEST = Pattern.compile("@DisplayName\\(\\s*\"Scenario (\\d+): ([^\"]*)\"");
    private static final Pattern SCENARIO = Pattern.compile("(?ms)^## (\\d+)$(.*?)(?=^## |\\z)");
    private static final Pattern NAMED = Pattern.compile("(?m)^- `(\\w+)`: (.+)$");
    private static final Pattern UNTESTED = Pattern.compile("(?m)^(No test yet\\. |Later: )\\S");

    @Test
    @DisplayName("Sidan nämner varje test som visar ett scenario, och inga andra")
    void page_names_the_tests() {
        List<String> named = new ArrayList<>();
        for (MatchResult scenario : page()) {
            NAMED.matcher(scenario.group(2))
                    .results()
                    .forEach(test -> named.add(scenario.group(1) + " " + test.group(1) + " " + test.group(2)));
        }
        assertThat(named).containsExactlyInAnyOrderElementsOf(tests());
    }

    @Test
    @DisplayName("Varje scenario har ett test, eller sägs inte ha något")
    void every_scenario_is_tested_or_said_not_to_be() {
        assertThat(page().stream().map(scenario -> Integer.valueOf(scenario.group(1))))
                .containsExactlyElementsOf(IntStream.rangeClosed(1, 40).boxed().toList());
        assertThat(page())
                .allSatisfy(scenario -> assertThat(
                                NAMED.matcher(scenario.group(2)).find())
                        .as("Scenario " + scenario.group(1))
                        .isNotEqualTo(UNTESTED.matcher(scenario.group(2)).find()));
    }

    private static List<MatchResult> page() {
        return SCENARIO.matcher(read(Path.of("../docs/scenarios.md"))).results().toList();
    }

    private static List<String> tests() {
        try (Stream<Path> files = Files.walk(Path.of("src/test/java"))) {
            return files.filter(file -> file.toString().endsWith("Test.java"))
                    .flatMap(ScenariosTest::in)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<String> in(Path file) {
        String name = file.getFileName().toString().replace(".java", "");
        return TEST.matcher(read(file)).results().map(test -> test.group(1) + " " + name + " " + test.group(2));
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
