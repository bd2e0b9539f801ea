package se.mandat.query.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.mandat.query.At;
import se.mandat.query.history.HistoryFilter;
import se.mandat.query.history.HistoryRow;
import se.mandat.query.history.HistorySearch;
import se.mandat.query.history.HistorySearch.Span;

@DisplayName("Det som inget index finner söks en bit i taget")
class LookingBackTest {
    private static final int LOOKED = 40;
    private static final Scratch SCRATCH = made();

    private final At at = new At(SCRATCH.views, Scratch.OREBRO, SCRATCH.last());
    private final HistorySearch all = new HistorySearch(SCRATCH.views, SCRATCH.jdbc, Integer.MAX_VALUE);
    private final HistorySearch some = new HistorySearch(SCRATCH.views, SCRATCH.jdbc, LOOKED);

    private static Scratch made() {
        Scratch scratch = new Scratch().happened(700, 11);
        scratch.follow();
        return scratch;
    }

    @ParameterizedTest
    @CsvSource({"mål,,", "finnsinte,,", ",goal,", ",followup,", "a,,2025-01-20"})
    @DisplayName("bit för bit bakåt finns allt en gång, i ordning")
    void going_back_finds_all(@Nullable String q, @Nullable String feature, @Nullable String from) {
        HistoryFilter filter = filter(q, feature, from);
        List<Long> found = new ArrayList<>();
        Span span = some.back(at, filter, null);
        for (; span.isPart(); span = some.back(at, filter, span.after() + 1)) {
            found.addAll(positions(some.latest(at, filter, span, LOOKED)));
        }
        found.addAll(positions(some.latest(at, filter, span, LOOKED)));
        assertThat(found).containsExactlyElementsOf(positions(all.latest(at, filter, Span.ALL, 1_000)));
    }

    @ParameterizedTest
    @CsvSource({"mål,", ",goal"})
    @DisplayName("och likaså framåt")
    void going_on_finds_all(@Nullable String q, @Nullable String feature) {
        HistoryFilter filter = filter(q, feature, null);
        List<Long> found = new ArrayList<>();
        Span span = some.on(at, filter, 0);
        for (; span.before() <= at.position(); span = some.on(at, filter, span.before() - 1)) {
            found.addAll(positions(some.earliest(at, filter, span, LOOKED)));
        }
        found.addAll(positions(some.earliest(at, filter, span, LOOKED)));
        assertThat(found).containsExactlyElementsOf(positions(all.earliest(at, filter, Span.ALL, 1_000)));
    }

    @Test
    @DisplayName("några få dagar, och det ett index finner, söks helt och hållet på en gång")
    void few_days_are_one_span() {
        HistoryFilter days = HistoryFilter.asking(Map.of("feature", "goal", "from", "2025-01-03", "to", "2025-01-04"));
        assertThat(some.back(at, days, null).byDay()).isTrue();
        assertThat(positions(some.latest(at, days, some.back(at, days, null), 1_000)))
                .isNotEmpty()
                .containsExactlyElementsOf(positions(all.latest(at, days, Span.ALL, 1_000)));
        assertThat(some.back(at, HistoryFilter.ofUnit("kf"), null).isPart()).isFalse();
        assertThat(some.back(at, HistoryFilter.ofUnit(null), null).isPart()).isFalse();
        assertThat(some.back(at, filter("mål", null, null), null).isPart()).isTrue();
    }

    private static HistoryFilter filter(@Nullable String q, @Nullable String feature, @Nullable String from) {
        Map<String, String> words = new HashMap<>();
        put(words, "q", q);
        put(words, "feature", feature);
        put(words, "from", from);
        return HistoryFilter.asking(words);
    }

    private static void put(Map<String, String> words, String name, @Nullable String word) {
        if (word != null) {
            words.put(name, word);
        }
    }

    private static List<Long> positions(List<HistoryRow> rows) {
        return rows.stream().map(HistoryRow::own).toList();
    }
}
