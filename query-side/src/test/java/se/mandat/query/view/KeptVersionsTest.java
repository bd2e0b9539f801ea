package se.mandat.query.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import se.mandat.query.view.KeptVersions.Added;
import se.mandat.query.view.KeptVersions.Part;

@DisplayName("Det som hålls i minnet av en vy")
class KeptVersionsTest {
    private static final Part GOALS = new Part("1880", "true", List.of());

    private final Table table = new Table();
    private final KeptVersions<Word> kept = new KeptVersions<>(table);

    private record Word(String said) {}

    /** A table that remembers how many rows were read, each time. */
    private static final class Table implements KeptVersions.Reading<Word> {
        private final List<Version<Word>> rows = new ArrayList<>();
        private final List<Integer> read = new ArrayList<>();
        private long id = 1;

        private void add(long position, String key, String said) {
            rows.add(new Version<>(key, position, new Word(said)));
        }

        @Override
        public Added<Word> after(Part part, long position, int limit) {
            List<Version<Word>> added = rows.stream()
                    .filter(row -> row.position() > position)
                    .limit(limit)
                    .toList();
            read.add(added.size());
            return new Added<>(id, added);
        }

        private Reached reached() {
            return new Reached(id, rows.isEmpty() ? 0 : rows.getLast().position());
        }
    }

    private List<String> at(long position) {
        return at(position, table.reached());
    }

    private List<String> at(long position, Reached now) {
        return kept.at(GOALS, position, now).orElseThrow().stream()
                .map(version -> version.key() + " " + version.row().said())
                .toList();
    }

    @Test
    @DisplayName("visar varje läge som det var, också ett som frågas efter först efteråt")
    void every_moment() {
        table.add(1, "b", "ett");
        table.add(4, "a", "två");
        table.add(6, "b", "tre");
        assertThat(at(9)).containsExactly("a två", "b tre");
        assertThat(at(5)).containsExactly("a två", "b ett");
        assertThat(at(3)).containsExactly("b ett");
        assertThat(at(0)).isEmpty();
    }

    @Test
    @DisplayName("läser bara det som har kommit till, och visar det")
    void only_what_is_new() {
        table.add(1, "a", "ett");
        assertThat(at(1)).containsExactly("a ett");
        table.add(2, "a", "två");
        assertThat(at(2)).containsExactly("a två");
        assertThat(at(1)).containsExactly("a ett");
        assertThat(table.read).containsExactly(1, 1);
    }

    @Test
    @DisplayName("läser det som hinner ikapp en fråga som kom före vyerna")
    void what_came_after_the_question() {
        table.add(1, "a", "ett");
        assertThat(at(3)).containsExactly("a ett");
        table.add(2, "a", "två");
        assertThat(at(3)).containsExactly("a två");
        table.add(3, "a", "tre");
        assertThat(at(3)).containsExactly("a tre");
    }

    @Test
    @DisplayName("läser om det som lästes medan tabellen byttes mot en som är byggd på nytt")
    void read_while_it_was_changed() {
        Reached before = new Reached(0, 1);
        table.add(1, "a", "rätt");
        assertThat(at(1, before)).containsExactly("a rätt");
        assertThat(at(1)).containsExactly("a rätt");
        assertThat(table.read).hasSize(2);
    }

    @Test
    @DisplayName("säger vad som gällde av varje sak i varje läge, som om det lästs då")
    void what_counted() {
        Latest<Word> longest = new Latest<>(
                word -> word.said().isEmpty() ? null : word.said().charAt(0),
                Comparator.comparingInt(word -> word.said().length()));
        table.add(1, "a", "xx");
        table.add(2, "b", "xxx");
        table.add(3, "c", "y");
        table.add(4, "d", "xxx");
        table.add(5, "e", "");
        for (long position = 0; position <= 6; position++) {
            LatestAt<Word> counted =
                    kept.latest(GOALS, position, table.reached(), longest).orElseThrow();
            assertThat(counted.all())
                    .as("at %s", position)
                    .isEqualTo(longest.among(
                            kept.at(GOALS, position, table.reached()).orElseThrow()));
            assertThat(counted.of('x').map(Version::key))
                    .isEqualTo(Optional.ofNullable(
                                    List.of("", "a", "b", "b", "d", "d", "d").get((int) position))
                            .filter(key -> !key.isEmpty()));
            assertThat(counted.of('z')).isEmpty();
        }
    }

    @Test
    @DisplayName("läser inte om det tomma: också att inget finns hålls")
    void nothing_is_kept_too() {
        assertThat(at(1)).isEmpty();
        table.add(1, "a", "ett");
        table.read.clear();
        assertThat(at(1)).containsExactly("a ett");
        assertThat(table.read).containsExactly(1);
    }

    @Test
    @DisplayName("läser om allt när tabellen är byggd på nytt")
    void built_anew() {
        table.add(1, "a", "fel");
        assertThat(at(1)).containsExactly("a fel");
        table.rows.clear();
        table.add(1, "a", "rätt");
        table.id = 2;
        assertThat(at(1)).containsExactly("a rätt");
    }

    @Test
    @DisplayName("håller inte det som är för mycket, och säger det")
    void too_much() {
        LongStream.rangeClosed(1, 50_001).forEach(position -> table.add(position, "a", "ord"));
        assertThat(kept.at(GOALS, 5, table.reached())).isEmpty();
        table.read.clear();
        assertThat(kept.at(GOALS, 5, table.reached())).isEmpty();
        assertThat(table.read).isEmpty();
    }
}
