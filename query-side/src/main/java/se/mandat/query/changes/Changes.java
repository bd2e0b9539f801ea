package se.mandat.query.changes;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import se.mandat.kernel.Act;
import se.mandat.kernel.Municipality;
import se.mandat.kernel.organisation.UnitId;
import se.mandat.query.At;
import se.mandat.query.Views;
import se.mandat.query.history.HistoryRow;
import se.mandat.query.moments.AsOf;
import se.mandat.query.moments.Moments;
import se.mandat.query.view.Version;

/**
 * Finds what differs between two moments. Every event settles a fact, so the last event of each fact in between says what it
 * became, and the last before it what it was.
 */
@Component
public class Changes {
    private final Views views;
    private final Moments moments;
    private final JdbcClient jdbc;

    public Changes(Views views, Moments moments, JdbcClient jdbc) {
        this.views = views;
        this.moments = moments;
        this.jdbc = jdbc;
    }

    /** The moments asked for; the second is {@code shown} where none is, the first the end of the year before that. */
    public Between between(
            Municipality municipality, AsOf shown, @Nullable String a, @Nullable String b, @Nullable String unit) {
        AsOf second = b == null || b.isBlank() ? shown : moments.resolve(municipality, b);
        AsOf first = moments.resolve(municipality, a == null || a.isBlank() ? begin(municipality, second) : a);
        return Between.of(first, second, unit == null || unit.isBlank() ? null : unit);
    }

    /** The last event of the year before, or the first there is. */
    private String begin(Municipality municipality, AsOf second) {
        Instant newYear = second.day().withDayOfYear(1).atStartOfDay(Act.ZONE).toInstant();
        long before = jdbc.sql("""
                        select position from views.clock where municipality = ? and known_through < ?
                        order by known_through desc, position desc limit 1""")
                .params(municipality.value(), Timestamp.from(newYear))
                .query(Long.class)
                .optional()
                .or(() -> moments.after(municipality, 0))
                .orElse(second.position());
        return String.valueOf(Math.min(before, second.position()));
    }

    /** What differs, the latest change first, at most so many; {@code before} goes on from an earlier answer. */
    public List<Change> of(Municipality municipality, Between between, @Nullable Long before, int limit) {
        List<Version<HistoryRow>> last = last(municipality, between, before, limit);
        Map<String, Version<HistoryRow>> first =
                asOf(municipality, keys(last), between.a().position());
        Map<String, Integer> times = times(municipality, keys(last), between);
        return last.stream()
                .map(version -> {
                    Version<HistoryRow> then = first.get(version.key());
                    HistoryRow row = then == null
                            ? version.row().since(null, null)
                            : version.row().since(then.row().after(), then.position());
                    return new Change(row, times.getOrDefault(version.key(), 1));
                })
                .toList();
    }

    private List<Version<HistoryRow>> last(
            Municipality municipality, Between between, @Nullable Long before, int limit) {
        long end = between.b().position();
        List<@Nullable Object> params = new ArrayList<>(List.of(
                municipality.value(), between.a().position(), before == null ? end : Math.min(end, before - 1), end));
        String concerned = "";
        if (between.unit() != null) {
            concerned = " and (h.unit = ? or h.goal = any(?))";
            params.add(between.unit());
            params.add(goals(municipality, end, new UnitId(between.unit())));
        }
        params.add(limit);
        return views.history().query("""
                        select %s from views.history h where municipality = ? and position > ? and position <= ?
                        and not exists (select from views.history later where later.municipality = h.municipality
                            and later.key = h.key and later.position > h.position and later.position <= ?)%s
                        order by position desc limit ?""".formatted(views.history().names(), concerned), params);
    }

    private String[] goals(Municipality municipality, long position, UnitId unit) {
        return new At(views, municipality, position)
                .goalsOf(unit).stream().map(goal -> goal.goal().value()).toArray(String[]::new);
    }

    private static String[] keys(List<Version<HistoryRow>> versions) {
        return versions.stream().map(Version::key).toArray(String[]::new);
    }

    private Map<String, Version<HistoryRow>> asOf(Municipality municipality, String[] keys, long position) {
        Map<String, Version<HistoryRow>> found = new HashMap<>();
        views.history()
                .query("""
                        select v.* from unnest(?::text[]) k(key) cross join lateral (
                            select %s from views.history t where t.municipality = ? and t.key = k.key and t.position <= ?
                            order by t.position desc limit 1) v""".formatted(views.history().names()), List.of(keys, municipality.value(), position))
                .forEach(version -> found.put(version.key(), version));
        return found;
    }

    private Map<String, Integer> times(Municipality municipality, String[] keys, Between between) {
        Map<String, Integer> times = new HashMap<>();
        jdbc.sql("""
                        select k.key, n.times from unnest(?::text[]) k(key) cross join lateral (
                            select count(*) as times from views.history t
                            where t.municipality = ? and t.key = k.key and t.position > ? and t.position <= ?) n""")
                .params(
                        keys,
                        municipality.value(),
                        between.a().position(),
                        between.b().position())
                .query(row -> {
                    var _ = times.put(row.getString(1), row.getInt(2));
                });
        return times;
    }
}
