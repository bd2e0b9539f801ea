package se.mandat.deploy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import se.mandat.platform.RuleTexts;

/** The page of rules names what there is. */
@DisplayName("Domänens regler")
class RulesTest {
    private static final Pattern RULE = Pattern.compile("(?ms)^## D(\\d+)$(.*?)(?=^## |\\z)");
    private static final Pattern REFUSAL = Pattern.compile("`([A-Z_]{4,})`");
    private static final Pattern CONSTANT = Pattern.compile("(?m)^    ([A-Z][A-Z_]+)\\(Kind\\.");
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

    @Test
    @DisplayName("Inga två regler heter likadant, och var och en har en sida som listan leder till")
    void every_refusal_is_one_and_has_a_page() {
        Map<String, Long> refusals = sources("main", "Rule.java")
                .flatMap(file -> CONSTANT.matcher(read(file)).results())
                .collect(Collectors.groupingBy(found -> found.group(1), Collectors.counting()));
        assertThat(refusals).hasSizeGreaterThan(100);
        assertThat(refusals.entrySet().stream().filter(named -> named.getValue() > 1))
                .as("rules of several names, but for that of a missing reason, which is the same everywhere")
                .extracting(Map.Entry::getKey)
                .containsExactly("REASON_REQUIRED");
        assertThat(ReportYear.page("/problems.csv?lang=sv")).contains("OWNERLESS_GOALS", "Mål utan ägare");
        String list = ReportYear.page("/problems?lang=sv");
        assertThat(refusals.keySet())
                .allSatisfy(refusal -> assertThat(list).contains("href=\"" + RuleTexts.page(refusal) + "\""));
        assertThat(ReportYear.page("/problems/ownerless-goals?lang=sv")).contains("I svaret stod det vad det gällde");
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
