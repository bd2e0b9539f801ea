package se.mandat.query.history;

import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import se.mandat.kernel.Act;
import se.mandat.query.At;
import se.mandat.query.Views;
import se.mandat.query.view.Version;

/** Finds events, a page at a time, by their positions: a page stays what it is however much is added. */
@Component
public class HistorySearch {
    /** How many events are counted at most. */
    public static final int COUNTED = 10_000;

    private final Views views;
    private final JdbcClient jdbc;

    HistorySearch(Views views, JdbcClient jdbc) {
        this.views = views;
        this.jdbc = jdbc;
    }

    /** The events before a position, latest first; nothing begins at the moment shown. */
    public List<HistoryRow> before(At at, HistoryFilter filter, @Nullable Long position, int limit) {
        Where where = where(at, filter);
        if (position != null) {
            where.and("position < ?", position);
        }
        return rows(where, "desc", limit);
    }

    /** The events after a position, in the order they happened. */
    public List<HistoryRow> after(At at, HistoryFilter filter, long position, int limit) {
        return rows(where(at, filter).and("position > ?", position), "asc", limit);
    }

    /** How many there are, counted up to {@link #COUNTED}: whoever has that many narrows the question. */
    public long count(At at, HistoryFilter filter) {
        Where where = where(at, filter);
        return jdbc.sql("select count(*) from (select from views.history where " + where.sql() + " limit " + COUNTED
                        + ") n")
                .params(where.params)
                .query(Long.class)
                .single();
    }

    private List<HistoryRow> rows(Where where, String order, int limit) {
        String sql = "select %s from views.history where %s order by position %s limit %d"
                .formatted(views.history().names(), where.sql(), order, limit);
        return views.history().query(sql, where.params).stream()
                .map(Version::row)
                .toList();
    }

    private static Where where(At at, HistoryFilter filter) {
        Where where = new Where()
                .and("municipality = ?", at.municipality().value())
                .and("position <= ?", at.position())
                .equal("unit", filter.unit())
                .equal("goal", filter.goal())
                .equal("indicator", filter.indicator())
                .equal("period", filter.period())
                .equal("feature", filter.feature())
                .equal("role", filter.role())
                .equal("decision_key", filter.decision());
        LocalDate first = filter.firstDay();
        if (first != null) {
            where.and("known_at >= ?", start(first));
        }
        LocalDate last = filter.lastDay();
        if (last != null) {
            where.and("known_at < ?", start(last.plusDays(1)));
        }
        if (filter.onlyCorrections()) {
            where.and("name in ('OutcomeCorrected', 'OutcomeRevised', 'CorrectionProposed', 'CorrectionDeclined')");
        }
        return filter.q() == null ? where : mentions(where, at, filter.q());
    }

    private static Timestamp start(LocalDate day) {
        return Timestamp.from(day.atStartOfDay(Act.ZONE).toInstant());
    }

    private static Where mentions(Where where, At at, String q) {
        String like = "%" + q.replaceAll("([\\\\%_])", "\\\\$1") + "%";
        return where.and(
                "(reason ilike ? or payload ilike ? or decision::text ilike ? or source::text ilike ?"
                        + " or unit = any(?) or goal = any(?) or indicator = any(?))",
                like,
                like,
                like,
                like,
                called(
                        q,
                        at.units().values().stream(),
                        row -> row.name(),
                        row -> row.unit().value()),
                called(
                        q,
                        at.goals().stream(),
                        row -> row.title(),
                        row -> row.goal().value()),
                called(
                        q,
                        at.indicators().stream(),
                        row -> row.definition().title(),
                        row -> row.indicator().value()));
    }

    private static <R> String[] called(String q, Stream<R> rows, Function<R, String> name, Function<R, String> id) {
        String wanted = q.toLowerCase(Locale.ROOT);
        Predicate<R> named = row -> name.apply(row).toLowerCase(Locale.ROOT).contains(wanted);
        return rows.filter(named).map(id).toArray(String[]::new);
    }

    private static final class Where {
        private final List<String> conditions = new ArrayList<>();
        private final List<@Nullable Object> params = new ArrayList<>();

        Where and(String condition, Object... values) {
            var _ = conditions.add(condition);
            var _ = params.addAll(Arrays.asList(values));
            return this;
        }

        Where equal(String column, @Nullable String value) {
            return value == null ? this : and(column + " = ?", value);
        }

        String sql() {
            return String.join(" and ", conditions);
        }
    }
}
