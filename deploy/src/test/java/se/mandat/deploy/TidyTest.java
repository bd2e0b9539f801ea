package se.mandat.deploy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** House rules no compiler knows. */
@DisplayName("Husordning")
class TidyTest {
    private static final Path ROOT = Path.of("..").toAbsolutePath().normalize();
    private static final int LONGEST_FILE = 260;
    private static final Pattern VAGUE = Pattern.compile(".*(Service|Manager|Util|Utils|Helper|Impl)\\.java");
    private static final Pattern DEFAULT = Pattern.compile("default\\s*->");
    private static final Pattern KEY =
            Pattern.compile("(?:frame\\.t|t\\.get|texts\\(\\)\\.get|texts\\.get)\\(\\s*\"([a-zA-Z0-9.]+)\"\\s*[,)]");

    @Test
    @DisplayName("Ingen fil är för lång")
    void files_are_short() {
        assertThat(sources("main", ".java").filter(file -> code(file) > LONGEST_FILE))
                .isEmpty();
    }

    @Test
    @DisplayName("Inget heter Service, Manager eller Util")
    void names_say_something() {
        assertThat(sources("main", ".java")
                        .filter(file -> VAGUE.matcher(file.toString()).matches()))
                .isEmpty();
    }

    @Test
    @DisplayName("Inga val över händelser och kommandon har ett övrigt-fall")
    void no_switch_over_messages_has_a_default() {
        assertThat(sources("main", ".java")
                        .filter(file ->
                                read(file).contains("Event") || read(file).contains("Command"))
                        .filter(file -> hasDefaultOverTypes(read(file))))
                .isEmpty();
    }

    /** A default after {@code case "word"} is a choice between words, which has no end; any other is not. */
    private static boolean hasDefaultOverTypes(String code) {
        return DEFAULT.matcher(code)
                .results()
                .anyMatch(found -> !code.startsWith("case \"", code.lastIndexOf("case ", found.start())));
    }

    @Test
    @DisplayName("Varje ord på sidorna finns på svenska och engelska")
    void every_word_exists_in_both_languages() {
        Set<String> used = Stream.concat(sources("main", ".jte"), sources("main", ".java"))
                .filter(file -> file.toString().contains("query-side"))
                .flatMap(file -> KEY.matcher(read(file)).results().map(found -> found.group(1)))
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(used).hasSizeGreaterThan(100);
        assertThat(words("sv")).containsAll(used).isEqualTo(words("en"));
    }

    @Test
    @DisplayName("Inget ord och ingen regel står två gånger: den senare skulle tyst gälla före den förra")
    void no_word_stands_twice() {
        for (String module : List.of("query-side", "shared-kernel")) {
            List<String> keys = walk(ROOT.resolve(module + "/src/main/resources/texts"))
                    .filter(Files::isRegularFile)
                    .flatMap(file -> read(file).lines())
                    .filter(line -> !line.startsWith("#") && line.contains("="))
                    .map(line -> line.substring(0, line.indexOf('=')))
                    .toList();
            assertThat(keys).hasSizeGreaterThan(100).doesNotHaveDuplicates();
        }
    }

    private static Set<String> words(String language) {
        return walk(ROOT.resolve("query-side/src/main/resources/texts"))
                .filter(Files::isRegularFile)
                .flatMap(file -> read(file).lines())
                .filter(line -> !line.startsWith("#") && line.contains("." + language + "="))
                .map(line -> line.substring(0, line.indexOf("." + language + "=")))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Stream<Path> sources(String kind, String ending) {
        return List.of("shared-kernel", "command-side", "query-side", "deploy").stream()
                .map(module -> ROOT.resolve(module).resolve("src").resolve(kind))
                .flatMap(TidyTest::walk)
                .filter(file -> file.toString().endsWith(ending));
    }

    private static Stream<Path> walk(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.toList().stream();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static long code(Path file) {
        return read(file)
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty()
                        && !line.startsWith("import ")
                        && !line.startsWith("*")
                        && !line.startsWith("/*"))
                .count();
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
