package se.mandat.query.view;

import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.mandat.kernel.Municipality;
import se.mandat.query.view.KeptVersions.Added;
import se.mandat.query.view.KeptVersions.Part;

/** The version rows of one view in PostgreSQL: inserted, and read as of any position. */
public final class ViewTable<R extends Record> {
    private static final List<String> OWN = List.of("municipality", "key", "position", "first");

    private final JdbcTemplate template;
    private final JdbcClient jdbc;
    private final View<R> view;
    private final String name;
    private final Definition definition;
    private final Columns<R> columns;
    private final String names;
    private final RowMapper<Version<R>> reader;
    private final KeptVersions<R> kept = new KeptVersions<>(this::added);

    public ViewTable(JdbcTemplate template, View<R> view) {
        this(template, view, view.table());
    }

    private ViewTable(JdbcTemplate template, View<R> view, String name) {
        this.template = template;
        this.jdbc = JdbcClient.create(template);
        this.view = view;
        this.name = name;
        this.definition = Definition.of(view.name());
        this.columns = new Columns<>(view.row());
        this.names = "key, position, " + String.join(", ", columns.names());
        this.reader = (rs, _) -> new Version<>(rs.getString(1), rs.getLong(2), columns.row(rs, 3));
    }

    /** The table where the same view is built beside the one that is shown. */
    ViewTable<R> next() {
        return new ViewTable<>(template, view, view.table() + "_next");
    }

    public View<R> view() {
        return view;
    }

    /** The table, with its schema. */
    String name() {
        return name;
    }

    Definition definition() {
        return definition;
    }

    /** How one thing looked at a position. */
    public Optional<Version<R>> one(Municipality municipality, long position, String key) {
        return jdbc.sql(("select %s from %s where municipality = ? and key = ? and position <= ?"
                                + " order by position desc limit 1")
                        .formatted(names, name))
                .params(municipality.value(), key, position)
                .query(reader)
                .optional();
    }

    /** How these things looked at a position, as far as they were there; each is looked up by its key alone. */
    public List<Version<R>> these(Municipality municipality, long position, Collection<String> keys) {
        return jdbc.sql("""
                        select v.* from unnest(?::text[]) k(key) cross join lateral (
                            select %s from %s t where t.municipality = ? and t.key = k.key and t.position <= ?
                            order by t.position desc limit 1) v
                        order by v.key""".formatted(names, name))
                .params(keys.stream().distinct().toArray(String[]::new), municipality.value(), position)
                .query(reader)
                .list();
    }

    /** How everything looked at a position, of a view that seldom changes. */
    public List<Version<R>> whole(Municipality municipality, long position, Reached now) {
        return kept(municipality, position, now, "true");
    }

    /**
     * The same as {@link #all}, of what is asked for often: it is kept in memory, and only what has come since is read.
     * {@code where} may speak only of columns that never change for a key.
     */
    public List<Version<R>> kept(
            Municipality municipality, long position, Reached now, String where, String... params) {
        return kept.at(new Part(municipality.value(), where, List.of(params)), position, now)
                .orElseGet(() -> all(municipality, position, where, (Object[]) params));
    }

    /** What counted of that. */
    public LatestAt<R> latest(
            Latest<R> which, Municipality municipality, long position, Reached now, String where, String... params) {
        return kept.latest(new Part(municipality.value(), where, List.of(params)), position, now, which)
                .orElseGet(() -> new LatestAt<>(
                        which.ordered(all(municipality, position, where, (Object[]) params).stream()), position));
    }

    /** How far the views have come; those that are being built beside them are not shown yet. */
    public Reached reached() {
        return jdbc.sql("""
                        select (select coalesce(sum(oid::bigint), 0) from pg_class where relnamespace = 'views'::regnamespace
                            and relkind = 'r' and relname not like '%\\_next'), (select position from views.progress)""")
                .query((row, _) -> new Reached(row.getLong(1), row.getLong(2)))
                .optional()
                .orElse(new Reached(0, 0));
    }

    /** What has been added after a position; one row says which table it is, whether there is anything or not. */
    private Added<R> added(Part part, long position, int limit) {
        List<Object> all = new ArrayList<>(List.of(name, part.municipality(), position));
        all.addAll(part.params());
        all.add(limit);
        List<Version<R>> versions = new ArrayList<>();
        long[] table = {0};
        jdbc.sql("""
                        select t.id, v.* from (select coalesce(to_regclass(?)::oid::bigint, 0) as id) t left join lateral (
                            select %s from %s where municipality = ? and position > ? and (%s)
                            order by position limit ?) v on true
                        order by v.position""".formatted(names, name, part.where())).params(all).query(row -> {
            table[0] = row.getLong(1);
            if (row.getString(2) != null) {
                versions.add(new Version<>(row.getString(2), row.getLong(3), columns.row(row, 4)));
            }
        });
        return new Added<>(table[0], versions);
    }

    /**
     * How everything looked at a position that {@code where} picks. It may speak only of columns that never change for
     * a key: it is asked of each key's first version, and the newest is then looked up, so that a long history of the
     * same things costs no more than a short one.
     */
    public List<Version<R>> all(Municipality municipality, long position, String where, @Nullable Object... params) {
        return probe(municipality, position, where, "", params);
    }

    /** How many things {@code where} picks of what was there at a position. */
    public int count(Municipality municipality, long position, String where, @Nullable Object... params) {
        List<@Nullable Object> all = new ArrayList<>(List.of(municipality.value(), position));
        Collections.addAll(all, params);
        return jdbc.sql("select count(*) from %s where municipality = ? and position <= ? and first and (%s)"
                        .formatted(name, where))
                .params(all)
                .query(Integer.class)
                .single();
    }

    /** The same of the things that came last, at most so many. */
    public List<Version<R>> newest(
            Municipality municipality, long position, int limit, String where, @Nullable Object... params) {
        return probe(municipality, position, where, "order by position desc limit " + limit, params);
    }

    private List<Version<R>> probe(
            Municipality municipality, long position, String where, String which, @Nullable Object... params) {
        List<@Nullable Object> all = new ArrayList<>(List.of(municipality.value(), position));
        Collections.addAll(all, params);
        Collections.addAll(all, municipality.value(), position);
        return jdbc.sql("""
                        select v.* from
                        (select key from %2$s where municipality = ? and position <= ? and first and (%3$s) %4$s) k
                        cross join lateral (
                            select %1$s from %2$s t where t.municipality = ? and t.key = k.key and t.position <= ?
                            order by t.position desc limit 1) v
                        order by v.key""".formatted(names, name, where, which))
                .params(all)
                .query(reader)
                .list();
    }

    /** The different values of a column that never changes for a key, as far as they were known at a position. */
    public List<String> values(String column, Municipality municipality, long position) {
        return jdbc.sql("""
                        with recursive found as (
                            (select min(%1$s) as value from %2$s where municipality = ? and first)
                            union all
                            select (select min(%1$s) from %2$s where municipality = ? and first and %1$s > found.value)
                            from found where found.value is not null)
                        select value from found where value is not null and exists (
                            select from %2$s where municipality = ? and first and %1$s = value and position <= ?)""".formatted(column, name))
                .params(municipality.value(), municipality.value(), municipality.value(), position)
                .query(String.class)
                .list();
    }

    /** The different values of something that never changes for a key, of the things {@code where} picks. */
    public List<String> distinct(String value, Municipality municipality, long position, String where) {
        return jdbc.sql("select distinct %s from %s where municipality = ? and position <= ? and first and (%s)"
                        .formatted(value, name, where))
                .params(municipality.value(), position)
                .query(String.class)
                .list();
    }

    /** Every version of the things {@code where} picks by what never changes of them, oldest first. */
    public List<Version<R>> versions(
            Municipality municipality, long position, String where, @Nullable Object... params) {
        List<@Nullable Object> all = new ArrayList<>(List.of(municipality.value(), position));
        Collections.addAll(all, params);
        Collections.addAll(all, municipality.value(), position);
        return jdbc.sql("""
                        select v.* from
                        (select key from %2$s where municipality = ? and position <= ? and first and (%3$s)) k
                        cross join lateral (
                            select %1$s from %2$s t where t.municipality = ? and t.key = k.key and t.position <= ?
                            offset 0) v
                        order by v.position""".formatted(names, name, where))
                .params(all)
                .query(reader)
                .list();
    }

    /** The things {@code where} picks as they first were, oldest first: all there is of what never changes. */
    public List<Version<R>> firsts(Municipality municipality, long position, String where, @Nullable Object... params) {
        List<@Nullable Object> all = new ArrayList<>(List.of(municipality.value(), position));
        Collections.addAll(all, params);
        return jdbc.sql(
                        "select %s from %s where municipality = ? and position <= ? and first and (%s) order by position"
                                .formatted(names, name, where))
                .params(all)
                .query(reader)
                .list();
    }

    /** Reads rows by SQL of the caller's own; it selects {@link #names()} first. */
    public List<Version<R>> query(String sql, List<@Nullable Object> params) {
        return jdbc.sql(sql).params(params).query(reader).list();
    }

    /** Reads what SQL of the caller's own selects, row by row. */
    public void query(String sql, List<@Nullable Object> params, RowCallbackHandler each) {
        jdbc.sql(sql).params(params).query(each);
    }

    /** The columns a query of one's own must select, in order. */
    public String names() {
        return names;
    }

    /** The newest versions of these rows. */
    Map<Place, Version<R>> newest(Collection<Place> places) {
        String sql = """
                select k.municipality, v.* from unnest(?::text[], ?::text[]) k(municipality, key)
                cross join lateral (
                    select %s from %s t where t.municipality = k.municipality and t.key = k.key
                    order by t.position desc limit 1) v""".formatted(names, name);
        Map<Place, Version<R>> rows = new HashMap<>();
        template.query(
                connection -> {
                    PreparedStatement read = connection.prepareStatement(sql);
                    read.setArray(1, texts(connection, places.stream().map(Place::municipality)));
                    read.setArray(2, texts(connection, places.stream().map(Place::key)));
                    return read;
                },
                row -> {
                    Version<R> version = new Version<>(row.getString(2), row.getLong(3), columns.row(row, 4));
                    rows.put(new Place(row.getString(1), version.key()), version);
                });
        return rows;
    }

    private static Array texts(Connection connection, Stream<String> words) throws SQLException {
        return connection.createArrayOf("text", words.toArray(String[]::new));
    }

    /** The columns that are written, in order. */
    String columnNames() {
        return String.join(", ", OWN) + ", " + String.join(", ", columns.names());
    }

    /** The same as they are compared: not only by value, but as they are written. */
    String exactly() {
        return String.join(", ", OWN) + ", " + String.join(", ", columns.exactly());
    }

    /** Writes a version, to be copied in; {@code first} says that there is none before it. */
    void write(Place place, Version<R> version, boolean first, Copied rows) {
        rows.row(OWN.size() + columns.names().size());
        rows.text(place.municipality());
        rows.text(place.key());
        rows.number(version.position());
        rows.bool(first);
        columns.write(version.row(), rows);
    }

    /** Adds versions. */
    void copy(Copied rows) {
        var _ = template.execute((ConnectionCallback<Boolean>) connection -> {
            rows.into(connection, name, columnNames());
            return true;
        });
    }

    /** Whether the table is there and has its key, without which one row is not found. */
    boolean isKeyed() {
        return jdbc.sql("select exists (select from pg_index where indrelid = to_regclass(?) and indisprimary)")
                .param(name)
                .query(Boolean.class)
                .single();
    }

    /** Whether it is there, made as this version makes it, with all its indexes. */
    boolean isWhole() {
        return jdbc.sql("select coalesce(obj_description(to_regclass(?), 'pg_class') = ?, false)")
                .params(name, definition.signature())
                .query(Boolean.class)
                .single();
    }

    /** Makes it, to be filled: without its key and indexes, which are made faster when the rows are there. */
    void create() {
        template.execute("drop table if exists " + name);
        template.execute(definition.table(name));
    }

    /** Makes its key, where it has none. */
    void key() {
        if (!isKeyed()) {
            template.execute(definition.key(name));
        }
    }

    /** Makes what is missing, and notes that it is whole; within a transaction of the caller's. */
    void complete() {
        if (!isWhole()) {
            key();
            definition.indexes(name).forEach(template::execute);
            template.execute("analyze " + name);
            template.execute("comment on table %s is '%s'".formatted(name, definition.signature()));
        }
    }
}
