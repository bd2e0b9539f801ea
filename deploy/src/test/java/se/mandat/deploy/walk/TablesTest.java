package se.mandat.deploy.walk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import se.mandat.deploy.Running;
import se.mandat.deploy.walk.Screens.Screen;

@DisplayName("Varje skärm med en tabell eller en lista")
class TablesTest {
    private static final Pattern WRITING = Pattern.compile("(?s)<form [^>]*method=\"post\".*?</form>");
    private static final Pattern ASIDE = Pattern.compile("(?s)<(aside|nav|header|footer)\\b.*?</\\1>");
    private static final Pattern TABLE = Pattern.compile("<table\\b|<(?:ul|ol) class=\"(?:list|tree|tl|tiles)\"");
    /** Where the page's table has no row to show, and where everything is a specimen. */
    private static final Set<String> WITHOUT =
            Set.of("Ett mål från förr", "En plan som inte är beslutad", "Ingen plan", "Formspråket");

    private static final List<String> ENDINGS = List.of(".xlsx", ".csv", ".json");

    private final Map<String, Reader> readers = new HashMap<>();

    @Test
    @DisplayName("kan hämtas som Excel, CSV och JSON på samma adress")
    void can_be_had_as_files() {
        List<String> wrongs = new ArrayList<>();
        List<String> found = new ArrayList<>();
        for (Screen screen : Screens.told()) {
            Seen page = read(screen, screen.path());
            if (hasTable(page) && !WITHOUT.contains(screen.name())) {
                found.add(screen.name());
                wrongs(screen, page).forEach(wrong -> wrongs.add(screen.name() + ": " + wrong));
            }
        }
        assertThat(wrongs).isEmpty();
        assertThat(found)
                .contains("Översikt", "Översikt av ett år", "Vad som ändrats", "Styrmodell")
                .hasSizeGreaterThan(50);
    }

    /** Whether it shows a table or a list of its own, and not only what a form asks about. */
    private static boolean hasTable(Seen page) {
        String html = ASIDE.matcher(WRITING.matcher(page.html()).replaceAll("")).replaceAll("");
        return TABLE.matcher(html).find();
    }

    private List<String> wrongs(Screen screen, Seen page) {
        List<String> links =
                page.links().stream().filter(link -> !link.startsWith("/api/")).toList();
        return ENDINGS.stream().flatMap(ending -> wrong(screen, links, ending)).toList();
    }

    private Stream<String> wrong(Screen screen, List<String> links, String ending) {
        String path = screen.path().replaceAll("\\?.*", "") + ending;
        List<String> files = links.stream()
                .filter(link -> link.replaceAll("\\?.*", "").equals(path))
                .toList();
        if (files.isEmpty()) {
            return Stream.of("no link to " + ending);
        }
        return files.stream()
                .map(file -> read(screen, file))
                .filter(file -> file.status() != 200)
                .map(file -> file.address() + " answers " + file.status());
    }

    private Seen read(Screen screen, String address) {
        return readers.computeIfAbsent(
                        screen.who(),
                        who -> who.isEmpty()
                                ? new Reader(Running::url, "sv")
                                : new Reader(Running::url, "sv").signedInAs(who))
                .read(address);
    }
}
