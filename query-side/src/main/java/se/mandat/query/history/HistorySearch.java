package se.mandat.query.history;

import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import se.mandat.kernel.Act;
import se.mandat.kernel.Decision;
import se.mandat.kernel.organisation.UnitId;
import se.mandat.query.At;
import se.mandat.query.Views;
import se.mandat.query.moments.DecisionSought;
import se.mandat.query.organisation.UnitsUnder;
import se.mandat.query.view.Version;

/** Finds events, a page at a time, by their positions: a page stays what it is however much is added. */
@Component
public class HistorySearch {
    /** How many events are counted at most. */
    public static final int COUNTED = 10_000;

    private static final int MOST_GOALS = 300;
    private static final int TRIGRAM = 3;

    private final Views views;
    private final JdbcClient jdbc;
    private final int looked;

    /** One that looks through so many at once. */
    public HistorySearch(Views views, JdbcClient jdbc, @Value("${mandat.history.looked:6000}") int looked) {
        this.views = views;
        this.jdbc = jdbc;
        this.looked = looked;
    }

    /** How many events are looked through at once for what no index finds. */
    public int looked() {
        return looked;
    }

    /**
     * Events looked through at once: those after one position and before another. What an index finds is looked for among
     * all; for anything else so many are looked through at a time, and one goes on from there.
     *
     * @param byDay whether their days find them faster than their positions
     */
    public record Span(long after, long before, boolean byDay) {
        /** All that happened. */
        public static final Span ALL = new Span(0, Long.MAX_VALUE, false);

        /** Whether there may be more before it. */
        public boolean isPart() {
            return after > 0;
        }
    }

    /** From a position, or the moment shown, and back. */
    public Span back(At at, HistoryFilter filter, @Nullable Long position) {
        long from = position == null ? at.position() + 1 : Math.min(position, at.position() + 1);
        if (filter.isIndexed()) {
            return new Span(0, from, false);
        }
        return isOfFewDays(at, filter)
                ? new Span(0, from, true)
                : new Span(end(at, "position < ?", from, "desc", 0), from, false);
    }

    /** From a position and on, to the moment shown. */
    public Span on(At at, HistoryFilter filter, long position) {
        long end = at.position() + 1;
        if (filter.isIndexed()) {
            return new Span(position, end, false);
        }
        return isOfFewDays(at, filter)
                ? new Span(position, end, true)
                : new Span(position, end(at, "position > ?", position, "asc", end), false);
    }

    private long end(At at, String from, long position, String order, long otherwise) {
        return jdbc.sql("select position from views.history where municipality = ? and position <= ? and " + from
                        + " order by position " + order + " offset " + looked + " limit 1")
                .params(at.municipality().value(), at.position(), position)
                .query(Long.class)
                .optional()
                .orElse(otherwise);
    }

    private boolean isOfFewDays(At at, HistoryFilter filter) {
        if (filter.firstDay() == null && filter.lastDay() == null) {
            return false;
        }
        Where days = days(new Where().and("municipality = ?", at.municipality().value()), filter);
        return jdbc.sql("select count(*) from (select from views.history where " + days.sql() + " limit "
                                + (looked + 1L) + ") n")
                        .params(days.params)
                        .query(Long.class)
                        .single()
                <= looked;
    }

    /** The events of a span, latest first. */
    public List<HistoryRow> latest(At at, HistoryFilter filter, Span span, int limit) {
        return rows(at, filter, span, "desc", limit);
    }

    /** The events of a span, in the order they happened. */
    public List<HistoryRow> earliest(At at, HistoryFilter filter, Span span, int limit) {
        return rows(at, filter, span, "asc", limit);
    }

    /**
     * How many there are in all, or for what no index finds in the span, of which {@code found} were found with room for
     * more.
     */
    public long total(At at, HistoryFilter filter, Span span, int found, boolean more) {
        if (filter.isIndexed()) {
            return count(at, filter, Span.ALL);
        }
        return more ? count(at, filter, span) : found;
    }

    /** How many there are, counted up to {@link #COUNTED}: whoever has that many narrows the question. */
    public long count(At at, HistoryFilter filter, Span span) {
        Where where = where(at, filter, span);
        return jdbc.sql("select count(*) from (select from views.history where " + where.sql() + " limit " + COUNTED
                        + ") n")
                .params(where.params)
                .query(Long.class)
                .single();
    }

    private List<HistoryRow> rows(At at, HistoryFilter filter, Span span, String order, int limit) {
        Where where = where(at, filter, span);
        String sql = "select %s from views.history where %s order by position%s %s limit %d"
                .formatted(
                        views.history().names(),
                        where.sql(),
                        span.byDay() || (filter.unit() != null && !filter.withUnder()) ? " + 0" : "",
                        order,
                        limit);
        return views.history().query(sql, where.params).stream()
                .map(Version::row)
                .toList();
    }

    private static Where where(At at, HistoryFilter filter, Span span) {
        Where where = new Where()
                .and("municipality = ?", at.municipality().value())
                .and("position <= ?", at.position())
                .and("position > ?", span.after())
                .and("position < ?", span.before())
                .equal("goal", filter.goal())
                .equal("indicator", filter.indicator())
                .equal("period", filter.period())
                .equal("feature", filter.feature())
                .equal("role", filter.role())
                .equal("name", filter.name());
        if (filter.decision() != null) {
            where.and("decision_key = any(?)", (Object) keys(at, filter.decision()));
        }
        if (filter.onlyHere()) {
            where.and("not imported");
        }
        if (filter.onlyCorrections()) {
            where.and("name in ('OutcomeCorrected', 'OutcomeRevised', 'CorrectionProposed', 'CorrectionDeclined')");
        }
        ofUnit(where, at, filter);
        Where all = days(where, filter);
        words(filter.q()).forEach(word -> mentions(all, at, word));
        return all;
    }

    /** About the unit itself, or what was done to the goals it has, has had or takes part in, and what became of them. */
    private static void ofUnit(Where where, At at, HistoryFilter filter) {
        UnitId top = filter.about();
        if (top == null) {
            return;
        }
        Set<UnitId> units = filter.withUnder() ? UnitsUnder.ever(top, at.units().values()) : Set.of(top);
        String[] ids = units.stream().map(UnitId::value).toArray(String[]::new);
        String[] goals =
                at
                        .views()
                        .involvements()
                        .firsts(at.municipality(), at.position(), "unit = any(?)", (Object) ids)
                        .stream()
                        .map(version -> version.row().goal().value())
                        .distinct()
                        .toArray(String[]::new);
        var _ = where.and("(unit = any(?) or (goal = any(?) and feature in ('goal', 'mandate')))", ids, goals);
    }

    /** The decision of that key; else those that have the words, and of them that very paragraph where one is. */
    private static String[] keys(At at, String decision) {
        return decision.indexOf('|') >= 0
                ? new String[] {decision}
                : new DecisionSought(at, decision)
                        .meant().stream().map(Decision::key).toArray(String[]::new);
    }

    /** Every word by itself, wherever each stands; what has a sign or a short word in it is looked for as it is written. */
    private static List<String> words(@Nullable String q) {
        if (q == null) {
            return List.of();
        }
        List<String> words = List.of(q.split("\\s+"));
        return words.stream().allMatch(word -> word.length() >= TRIGRAM) ? words : List.of(q);
    }

    private static Where days(Where where, HistoryFilter filter) {
        LocalDate first = filter.firstDay();
        if (first != null) {
            where.and("known_at >= ?", start(first));
        }
        LocalDate last = filter.lastDay();
        return last == null ? where : where.and("known_at < ?", start(last.plusDays(1)));
    }

    private static Timestamp start(LocalDate day) {
        return Timestamp.from(day.atStartOfDay(Act.ZONE).toInstant());
    }

    private static void mentions(Where where, At at, String q) {
        String like = "%" + q.replaceAll("([\\\\%_])", "\\\\$1") + "%";
        var _ = where.and(
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
                goals(at, q, like),
                called(
                        q,
                        at.indicators().stream(),
                        row -> row.definition().title(),
                        row -> row.indicator().value()));
    }

    /** The goals that are or have been called so, by the index of their words, which knows no shorter ones. */
    private static String[] goals(At at, String q, String like) {
        if (q.length() < TRIGRAM) {
            return new String[0];
        }
        var goals = at.views().goals();
        return goals
                .query(
                        "select " + goals.names() + " from views.goal where municipality = ? and position <= ?"
                                + " and title ilike ? limit " + MOST_GOALS,
                        List.of(at.municipality().value(), at.position(), like))
                .stream()
                .map(Version::key)
                .distinct()
                .toArray(String[]::new);
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
