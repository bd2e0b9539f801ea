package se.mandat.query.search;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The stems of Swedish words, as PostgreSQL knows them: who asks for skolor finds skola and grundskolan. A word that says
 * nothing by itself is left out, unless nothing else is asked for.
 */
@Component
class Stems {
    private static final Pattern WORDS = Pattern.compile("\\s+");
    private static final int MOST_WORDS = 6;
    private static final int SHORTEST = 2;
    private static final int LONGEST = 60;

    private final JdbcClient jdbc;

    Stems(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Sought of(String asked) {
        List<String> words = WORDS.splitAsStream(asked.strip().toLowerCase(Locale.ROOT))
                .filter(word -> word.length() >= SHORTEST)
                .map(word -> word.substring(0, Math.min(LONGEST, word.length())))
                .distinct()
                .limit(MOST_WORDS)
                .toList();
        if (words.isEmpty()) {
            return new Sought(asked.strip(), List.of(), true);
        }
        List<String> stems = words.stream().flatMap(this::stem).toList();
        return new Sought(asked.strip(), stems.isEmpty() ? words : stems, true);
    }

    private Stream<String> stem(String word) {
        List<String> stems = jdbc.sql("select unnest(ts_lexize('swedish_stem', ?))")
                .param(word)
                .query(String.class)
                .list();
        return stems.stream().map(stem -> stem.length() > SHORTEST && word.startsWith(stem) ? stem : word);
    }
}
