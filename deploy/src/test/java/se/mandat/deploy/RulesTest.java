package se.mandat.deploy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The page of rules names what there is. */
@DisplayName("Domänens regler")
class RulesTest {
    private static final Pattern RULE = Pattern.compile("(?ms)^## D(\\d+)$(.*?)(?=^## |\\z)");
    private static final Pattern REFUSAL = Pattern.compile("`([A-Z_]{4,})`");
    private static final Pattern SPECIFICATION = Pattern.compile("`(\\w+Test)`");
    private static final Pattern NUMBERED = Pattern.compile("@DisplayName\\(\\s*\"D(\\d+): ");

    @Test
    @DisplayName("Varje regel står på sidan, i ordning")
    void every_rule_is_there() {
        assertThat(page().stream().map(rule -> Integer.valueOf(rule.group(1))))
                .containsExactlyElementsOf(IntStream.rangeClosed(1, 32).boxed().toList());
    }

    @Test
    @DisplayName("Det som nekar och det som prövas finns")
    void what_is_named_exists() {
        String rules = sources("main", "Rule.java").map(RulesTest::read).collect(Collectors.joining());
        List<String> tests = sources("test", "Test.java").map(RulesTest::name).toList();
        assertThat(page()).allSatisfy(rule -> {
            assertThat(named(REFUSAL, rule))
                    .allSatisfy(refusal -> assertThat(rules).containsPattern("\\b" + refusal + "\\b[(,;]"));
            assertThat(tests).containsAll(named(SPECIFICATION, rule));
        });
    }

    @Test
    @DisplayName("Den specifikation som bär regelns nummer nämns vid regeln")
    void numbered_specifications_are_named() {
        assertThat(sources("test", "Test.java"))
                .allSatisfy(file -> NUMBERED.matcher(read(file))
                        .results()
                        .map(found -> page().get(Integer.parseInt(found.group(1)) - 1))
                        .forEach(rule -> assertThat(named(SPECIFICATION, rule)).contains(name(file))));
    }

    private static List<String> named(Pattern pattern, MatchResult rule) {
        return pattern.matcher(rule.group(2))
                .results()
                .map(found -> found.group(1))
                .toList();
    }

    private static List<MatchResult> page() {
        return RULE.matcher(read(Path.of("../docs/rules.md"))).results().toList();
    }

    private static Stream<Path> sources(String kind, String suffix) {
        return Stream.of("shared-kernel", "command-side", "query-side", "deploy")
                .map(module -> Path.of("..", module, "src", kind, "java"))
                .flatMap(folder -> files(folder, suffix).stream());
    }

    private static List<Path> files(Path folder, String suffix) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(suffix)).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String name(Path file) {
        return file.getFileName().toString().replace(".java", "");
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
