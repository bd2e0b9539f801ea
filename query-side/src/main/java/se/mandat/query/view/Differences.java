package se.mandat.query.view;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Compares what is shown with what was built from the ledger, row by row. */
final class Differences {
    private final JdbcClient jdbc;

    Differences(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The first difference up to a position, in words; nothing where there is none. */
    Optional<String> first(List<ViewTable<?>> views, long position) {
        return views.stream()
                .map(view -> first(view, position))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private Optional<String> first(ViewTable<?> view, long position) {
        String shown = view.name();
        String built = view.next().name();
        if (Objects.equals(sum(shown, view, position), sum(built, view, position))) {
            return Optional.empty();
        }
        return jdbc
                .sql("""
                        select side, municipality, key, position, left(row, 400) from (
                            (select 'shown' as side, * from (%1$s except all %2$s) more)
                            union all
                            (select 'built', * from (%2$s except all %1$s) less)) different
                        order by position, municipality, key, side limit 2""".formatted(rows(shown, view, position), rows(built, view, position)))
                .query((row, _) -> "%s %s %s at %d, %s: %s"
                        .formatted(
                                view.view().name(),
                                row.getString(2),
                                row.getString(3),
                                row.getLong(4),
                                row.getString(1),
                                row.getString(5)))
                .list()
                .stream()
                .reduce((one, other) -> one + " | " + other);
    }

    private static String rows(String table, ViewTable<?> view, long position) {
        return "select municipality, key, position, row(%s)::text as row from %s where position <= %d"
                .formatted(view.columnNames(), table, position);
    }

    /** How many rows there are and what they add up to, in whatever order they lie. */
    private String sum(String table, ViewTable<?> view, long position) {
        return jdbc.sql("select count(*) || ' ' || coalesce(sum(hashtextextended(row, 0)::numeric), 0) from ("
                        + rows(table, view, position) + ") all_rows")
                .query(String.class)
                .single();
    }
}
