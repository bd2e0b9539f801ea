package se.mandat.query.moments;

import java.sql.Timestamp;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import se.mandat.kernel.Act;
import se.mandat.kernel.Municipality;
import se.mandat.kernel.Rejected;
import se.mandat.query.QueryRule;
import se.mandat.query.Views;
import se.mandat.query.view.Version;

/** Finds the position of a moment, and the moments there are. */
@Component
public class Moments {
    /** How many of a kind one can choose between; any other is reached by its date, its position or its address. */
    private static final int OF_A_KIND = 30;

    /** How many of a kind on each side of the moment shown one can choose between, however long ago that was. */
    private static final int NEAREST = 8;

    private final JdbcClient jdbc;
    private final Views views;

    public Moments(JdbcClient jdbc, Views views) {
        this.jdbc = jdbc;
        this.views = views;
    }

    /**
     * The moment asked for: nothing is now; a position; a date, at its end; an instant; or a named moment's key. Refused
     * with {@link QueryRule#MOMENT_UNKNOWN} or {@link QueryRule#BEFORE_HISTORY}.
     */
    public AsOf resolve(Municipality municipality, @Nullable String asked) {
        long last = last(municipality);
        if (asked == null || asked.isBlank()) {
            return at(municipality, last, last, null);
        }
        long position = position(municipality, asked.strip(), last);
        if (position <= 0) {
            throw new Rejected(QueryRule.BEFORE_HISTORY, asked);
        }
        return at(municipality, Math.min(position, last), last, asked.strip());
    }

    private AsOf at(Municipality municipality, long position, long last, @Nullable String asked) {
        Instant known = views.clock()
                .one(municipality, position, "clock")
                .map(version -> version.row().knownThrough())
                .orElse(Instant.EPOCH);
        return new AsOf(position, last, asked, known);
    }

    private long position(Municipality municipality, String asked, long last) {
        if (asked.matches("\\d{1,15}")) {
            return before(municipality, Long.parseLong(asked) + 1);
        }
        try {
            if (asked.matches("\\d{4}-\\d{2}-\\d{2}")) {
                Instant end = LocalDate.parse(asked)
                        .plusDays(1)
                        .atStartOfDay(Act.ZONE)
                        .toInstant();
                return knownBefore(municipality, end, last);
            }
            if (asked.matches("\\d{4}-\\d{2}-\\d{2}T.*")) {
                return knownBefore(municipality, Instant.parse(asked).plusNanos(1), last);
            }
        } catch (DateTimeException _) {
            throw new Rejected(QueryRule.MOMENT_UNKNOWN, asked).at("asOf");
        }
        return views.moments()
                .one(municipality, last, asked)
                .map(Version::position)
                .orElseThrow(() -> new Rejected(QueryRule.MOMENT_UNKNOWN, asked).at("asOf"));
    }

    private long knownBefore(Municipality municipality, Instant end, long last) {
        Optional<Long> firstAfter = jdbc.sql("""
                        select position from views.clock where municipality = ? and known_through >= ?
                        order by known_through, position limit 1""")
                .params(municipality.value(), Timestamp.from(end))
                .query(Long.class)
                .optional();
        return firstAfter.map(position -> before(municipality, position)).orElse(last);
    }

    /** The last position of the municipality. */
    public long last(Municipality municipality) {
        return before(municipality, Long.MAX_VALUE);
    }

    /** The event before a position, or 0. */
    public long before(Municipality municipality, long position) {
        return jdbc.sql("select coalesce(max(position), 0) from views.history where municipality = ? and position < ?")
                .params(municipality.value(), position)
                .query(Long.class)
                .single();
    }

    /** The event after a position, or nothing. */
    public Optional<Long> after(Municipality municipality, long position) {
        return jdbc.sql("select min(position) from views.history where municipality = ? and position > ?")
                .params(municipality.value(), position)
                .query((rs, _) -> Optional.ofNullable(rs.getObject(1, Long.class)))
                .single();
    }

    /** The moment of a name, if it is one. */
    public Optional<MomentRow> named(Municipality municipality, String key) {
        return views.moments().one(municipality, last(municipality), key).map(Version::row);
    }

    /** The latest named moments of each kind, oldest first; of several at one position the one that says most. */
    public List<Version<MomentRow>> named(Municipality municipality) {
        return inOrder(latest(municipality));
    }

    /** The same, and those of each kind nearest a position, on both sides of it. */
    public List<Version<MomentRow>> named(Municipality municipality, long position) {
        return inOrder(Stream.concat(latest(municipality), near(municipality, position)));
    }

    private Stream<Version<MomentRow>> latest(Municipality municipality) {
        return Arrays.stream(MomentRow.Kind.values())
                .flatMap(kind ->
                        views
                                .moments()
                                .newest(municipality, Long.MAX_VALUE, OF_A_KIND, "kind = ?", kind.name())
                                .stream());
    }

    private Stream<Version<MomentRow>> near(Municipality municipality, long position) {
        String[] kinds = Arrays.stream(MomentRow.Kind.values()).map(Enum::name).toArray(String[]::new);
        List<String> keys = jdbc.sql("""
                        select near.key from unnest(?::text[]) k(kind) cross join lateral (
                            (select key from views.moment
                             where municipality = ? and kind = k.kind and position <= ? and first
                             order by position desc limit %1$d)
                            union all
                            (select key from views.moment
                             where municipality = ? and kind = k.kind and position > ? and first
                             order by position limit %1$d)) near""".formatted(NEAREST))
                .params(kinds, municipality.value(), position, municipality.value(), position)
                .query(String.class)
                .list();
        return views.moments().these(municipality, Long.MAX_VALUE, keys).stream();
    }

    private static List<Version<MomentRow>> inOrder(Stream<Version<MomentRow>> moments) {
        Map<Long, Version<MomentRow>> byPosition = new LinkedHashMap<>();
        moments.sorted(Comparator.<Version<MomentRow>>comparingLong(Version::position)
                        .thenComparing(version -> version.row().kind()))
                .forEach(version -> byPosition.putIfAbsent(version.position(), version));
        return List.copyOf(byPosition.values());
    }
}
