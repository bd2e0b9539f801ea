package se.mandat.deploy.walk;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.http.server.PathContainer;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.springframework.web.util.pattern.PathPatternParser;
import se.mandat.deploy.Running;
import se.mandat.deploy.walk.Screens.Screen;

@DisplayName("Varje skärm")
class ScreensTest {
    private static final Pattern CHOICE = Pattern.compile("\\{(\\w+):([a-z-]+(?:\\|[a-z-]+)+)}");
    private static final Pattern NO_PAGE = Pattern.compile(
            "/(api|api-docs|actuator|error|verify\\.jar).*|/api-docs\\.yaml|.*\\.(csv|xlsx|json|zip|css)");
    private static final Window WINDOW = new Window(Running::url);

    @BeforeAll
    static void keep() {
        Page auditor = WINDOW.page("revisor");
        Kept.comparison(auditor);
        Kept.note(auditor, Screens.signal());
    }

    @AfterAll
    static void close() {
        WINDOW.close();
    }

    static Stream<Screen> screens() {
        return Screens.told().stream();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("screens")
    @DisplayName("är hel på båda språken i tre bredder, utan hinder, och nås med tangentbordet")
    void every_screen_is_sound(Screen screen) {
        TreeMap<String, List<String>> wrongs = new TreeMap<>();
        wrongs.put("sv", WINDOW.look(screen, "sv", List.of(320, 768, 1280)));
        wrongs.put("keys", WINDOW.tabThrough(screen));
        wrongs.put("en", WINDOW.look(screen, "en", List.of(1280, 768, 320)));
        wrongs.values().removeIf(List::isEmpty);
        assertThat(wrongs).isEmpty();
    }

    @Test
    @DisplayName("står i tabellen: en sida ingen går till märks")
    void every_page_is_in_the_table() {
        Set<String> unseen = new TreeSet<>(pages());
        assertThat(unseen).hasSizeGreaterThan(60);
        PathPatternParser patterns = new PathPatternParser();
        List<String> paths = Screens.written().stream()
                .map(screen -> screen.path()
                        .replaceAll("\\?.*", "")
                        .replace("{event}", "1")
                        .replace("{link}", "koppla-bort")
                        .replace("{signal}", "signaler/1")
                        .replace("{correction}", "enheter/a/uppfoljning/2020/utfall/b/2020/ratta"))
                .toList();
        unseen.removeIf(
                page -> paths.stream().anyMatch(path -> patterns.parse(page).matches(PathContainer.parsePath(path))));
        assertThat(unseen).as("pages no line of walk/screens.csv leads to").isEmpty();
    }

    /** The addresses of all pages there are; of an address that names several steps one for each. */
    private static Set<String> pages() {
        return Running.bean("requestMappingHandlerMapping", RequestMappingHandlerMapping.class)
                .getHandlerMethods()
                .keySet()
                .stream()
                .filter(mapping -> mapping.getMethodsCondition().getMethods().contains(RequestMethod.GET))
                .flatMap(mapping -> mapping.getPatternValues().stream())
                .filter(pattern -> !NO_PAGE.matcher(pattern).matches())
                .flatMap(ScreensTest::each)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Stream<String> each(String pattern) {
        Matcher choice = CHOICE.matcher(pattern);
        return choice.find()
                ? Pattern.compile("\\|")
                        .splitAsStream(choice.group(2))
                        .map(step -> pattern.replace(choice.group(), step))
                : Stream.of(pattern);
    }
}
