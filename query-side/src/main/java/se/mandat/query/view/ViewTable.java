package se.mandat.query.view;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.mandat.kernel.Municipality;

/** The version rows of one view in PostgreSQL: inserted, and read as of any position. */
public final class ViewTable<R extends Record> {
    private final JdbcTemplate template;
    private final JdbcClient jdbc;
    private final View<R> view;
    private final Columns<R> columns;
    private final String names;
    private final RowMapper<Version<R>> reader;

    public ViewTable(JdbcTemplate template, View<R> view) {
        this.template = template;
        this.jdbc = JdbcClient.create(template);
        this.view = view;
        this.columns = new Columns<>(view.row());
        this.names = "key, position, " + String.join(", ", columns.names());
        this.reader = (rs, _) -> new Version<>(rs.getString(1), rs.getLong(2), columns.row(rs, 3));
    }

    public View<R> view() {
        return view;
    }

    /** How one thing looked at a position. */
    public Optional<Version<R>> one(Municipality municipality, long position, String key) {
        return jdbc.sql(("select %s from %s where municipality = ? and key = ? and position <= ?"
                                + " order by position desc limit 1")
                        .formatted(names, view.table()))
                .params(municipality.value(), key, position)
                .query(reader)
                .optional();
    }

    /**
     * How everything looked at a position that {@code where} picks. It may speak only of columns that never change for
     * a key; the newest version of each key is taken after.
     */
    public List<Version<R>> all(Municipality municipality, long position, String where, @Nullable Object... params) {
        List<@Nullable Object> all = new ArrayList<>(List.of(municipality.value(), position));
        Collections.addAll(all, params);
        return jdbc.sql(
                        "select distinct on (key) %s from %s where municipality = ? and position <= ? and (%s) order by key, position desc"
                                .formatted(names, view.table(), where))
                .params(all)
                .query(reader)
                .list();
    }

    /** Every version of the things {@code where} picks, oldest first. */
    public List<Version<R>> versions(
            Municipality municipality, long position, String where, @Nullable Object... params) {
        List<@Nullable Object> all = new ArrayList<>(List.of(municipality.value(), position));
        Collections.addAll(all, params);
        return jdbc.sql("select %s from %s where municipality = ? and position <= ? and (%s) order by position"
                        .formatted(names, view.table(), where))
                .params(all)
                .query(reader)
                .list();
    }

    /** Reads rows by SQL of the caller's own; it selects {@link #names()} first. */
    public List<Version<R>> query(String sql, List<@Nullable Object> params) {
        return jdbc.sql(sql).params(params).query(reader).list();
    }

    /** The columns a query of one's own must select, in order. */
    public String names() {
        return names;
    }

    /** How these keys looked just before a position. */
    Map<String, R> before(Municipality municipality, long position, Collection<String> keys) {
        return jdbc
                .sql(("select distinct on (key) %s from %s where municipality = :municipality and key in (:keys)"
                                + " and position < :position order by key, position desc")
                        .formatted(names, view.table()))
                .param("position", position)
                .param("municipality", municipality.value())
                .param("keys", keys)
                .query(reader)
                .list()
                .stream()
                .collect(Collectors.toMap(Version::key, Version::row, (older, _) -> older));
    }

    /** Adds versions; one that is there already stays as it is. */
    void insert(Municipality municipality, List<Version<R>> versions) {
        String sql = "insert into %s (municipality, %s) values (?, ?, ?%s) on conflict do nothing"
                .formatted(view.table(), names, ", ?".repeat(columns.names().size()));
        Function<Version<R>, Object[]> values = version -> {
            List<@Nullable Object> row =
                    new ArrayList<>(List.of(municipality.value(), version.key(), version.position()));
            row.addAll(columns.values(version.row()));
            return row.toArray();
        };
        var _ = template.batchUpdate(sql, versions.stream().map(values).toList());
    }
}
