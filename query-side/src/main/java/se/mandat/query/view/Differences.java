package se.mandat.query.view;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Compares what is shown with what was built from the ledger, row by row. */
final class Differences {
    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final Haste haste;

    Differences(Following following, Haste haste) {
        this.jdbc = JdbcClient.create(following.jdbc());
        this.transaction = following.transaction();
        this.haste = haste;
    }

    /** The first difference up to a position, in words; nothing where there is none. */
    Optional<String> first(List<ViewTable<?>> views, long position) {
        return views.stream()
                .filter(view -> !sum(view, position).equals(sum(view.next(), position)))
                .map(view -> first(view, position))
                .findFirst();
    }

    private String first(ViewTable<?> view, long position) {
        return jdbc
                .sql("""
                        select side, municipality, key, position, left(row, 400) from (
                            (select 'shown' as side, * from (%1$s except all %2$s) more)
                            union all
                            (select 'built', * from (%2$s except all %1$s) less)) different
                        order by position, municipality, key, side limit 2""".formatted(rows(view, position), rows(view.next(), position)))
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
                .reduce((one, other) -> one + " | " + other)
                .orElseThrow();
    }

    private static String rows(ViewTable<?> view, long position) {
        return "select municipality, key, position, row(%s)::text as row from %s where position <= %d"
                .formatted(view.columnNames(), view.name(), position);
    }

    /** How many rows there are and what they add up to, in whatever order they lie. */
    private String sum(ViewTable<?> view, long position) {
        return Objects.requireNonNull(transaction.execute(_ -> {
            if (haste.isGentle()) {
                var _ = jdbc.sql("set local max_parallel_workers_per_gather = 0")
                        .update();
            }
            return jdbc.sql(
                            "select count(*) || ' ' || coalesce(sum(hash_record_extended(row(%s), 0)::numeric), 0) from %s where position <= %d"
                                    .formatted(view.exactly(), view.name(), position))
                    .query(String.class)
                    .single();
        }));
    }
}
