package se.mandat.query.search;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.mandat.query.At;
import se.mandat.query.view.Version;
import se.mandat.query.view.ViewTable;

/**
 * Where words are looked for.
 *
 * @param table the view that has them
 * @param words the words, as its index has them
 * @param only  which of its rows
 * @param hits  what is shown of a row
 */
record Place<R extends Record>(ViewTable<R> table, String words, String only, Function<R, Stream<Hit>> hits) {
    private static final int MOST = 300;

    /** Things that have the words, or any where any is enough, in the version that stood at the position, and in no other. */
    Stream<Hit> find(At at, Sought sought) {
        String from = table.view().table();
        String all = sought.stems().stream()
                .map(_ -> words + " ilike ?")
                .collect(Collectors.joining(sought.every() ? " and " : " or ", "(", ")"));
        List<@Nullable Object> params =
                new ArrayList<>(List.of(at.municipality().value(), at.position()));
        sought.stems().forEach(stem -> params.add("%" + stem.replaceAll("([\\\\%_])", "\\\\$1") + "%"));
        params.add(at.position());
        String sql = "select %s from %s t where municipality = ? and position <= ? and %s and %s"
                        .formatted(table.names(), from, only, all)
                + " and not exists (select from %s later where later.municipality = t.municipality".formatted(from)
                + " and later.key = t.key and later.position > t.position and later.position <= ?) limit " + MOST;
        return table.query(sql, params).stream().map(Version::row).flatMap(hits).filter(hit -> hit.speaksOf(sought));
    }
}
