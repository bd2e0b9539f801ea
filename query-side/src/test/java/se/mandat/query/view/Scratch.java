package se.mandat.query.view;

import com.zaxxer.hikari.HikariDataSource;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import se.mandat.kernel.Act;
import se.mandat.kernel.Actor;
import se.mandat.kernel.CommandId;
import se.mandat.kernel.Decision;
import se.mandat.kernel.Event;
import se.mandat.kernel.Municipality;
import se.mandat.kernel.Order;
import se.mandat.kernel.PartialDate;
import se.mandat.kernel.Period;
import se.mandat.kernel.PeriodCommand.OpenPeriod;
import se.mandat.kernel.Role;
import se.mandat.platform.ActMetadata;
import se.mandat.platform.EventNames;
import se.mandat.platform.Json;
import se.mandat.platform.ledger.Feed;
import se.mandat.query.Views;
import se.mandat.query.history.Samples;

/** A ledger and its views in a database of their own, in one real PostgreSQL. */
final class Scratch {
    static final Municipality OREBRO = new Municipality("1880");
    private static final EmbeddedPostgres POSTGRES = start();
    private static final AtomicInteger MADE = new AtomicInteger();
    private static final Instant BEGINNING = Instant.parse("2025-01-01T08:00:00Z");

    final DataSource database;
    final JdbcClient jdbc;
    /** Sends statements as they are, so that parameters may stand in them unbound. */
    final JdbcClient plainly;

    final Views views;
    private final Map<String, Long> sequences = new HashMap<>();
    private long last;

    private final Haste haste;

    Scratch() {
        this(Haste.GENTLE);
    }

    /** Views are built with this haste beside the ones shown. */
    Scratch(Haste haste) {
        this.haste = haste;
        String name = "views_" + MADE.incrementAndGet();
        JdbcClient.create(POSTGRES.getPostgresDatabase())
                .sql("create database " + name)
                .update();
        HikariDataSource pool = new HikariDataSource();
        pool.setJdbcUrl(POSTGRES.getJdbcUrl("postgres", name));
        pool.setMaximumPoolSize(6);
        database = pool;
        plainly = JdbcClient.create(new DriverManagerDataSource(pool.getJdbcUrl() + "&preferQueryMode=simple"));
        var _ = Flyway.configure()
                .dataSource(database)
                .locations("classpath:db/ledger")
                .placeholders(Map.of("application", "postgres"))
                .load()
                .migrate();
        jdbc = JdbcClient.create(database);
        views = Views.in(new JdbcTemplate(database));
        following().builder().prepare();
    }

    private static EmbeddedPostgres start() {
        try {
            return EmbeddedPostgres.builder().start();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** What follows and builds, over connections of {@code source} to this database. */
    Following following(DataSource source) {
        JdbcTemplate template = new JdbcTemplate(source);
        return new Following(
                new Feed(template),
                Views.in(template).all(),
                template,
                new TransactionTemplate(new JdbcTransactionManager(source)),
                haste);
    }

    Following following() {
        return following(database);
    }

    /** Takes in all there is. */
    void follow() {
        Follower follower = following().follower(following().builder(), new ViewPosition());
        while (follower.step() > 0) {}
    }

    /** Builds or checks all views, and says what came of it. */
    Build build(Build.Kind kind) throws InterruptedException {
        return build(kind, List.of());
    }

    /** The same of some views. */
    Build build(Build.Kind kind, List<String> names) throws InterruptedException {
        Builder builder = following().builder();
        var _ = kind == Build.Kind.REBUILD ? builder.rebuild(names) : builder.verify(names);
        builder.await();
        return builder.latest().orElseThrow();
    }

    /** So many events at random, the same for the same seed: of every kind, in two municipalities, now and then decided. */
    Scratch happened(int events, long seed) {
        Random random = new Random(seed);
        List<Event> all = new ArrayList<>(Samples.plans());
        all.addAll(Samples.activities());
        all.addAll(Samples.followups());
        for (int i = 0; i < events; i++) {
            Municipality municipality = random.nextInt(4) == 0 ? new Municipality("1885") : OREBRO;
            boolean decided = random.nextInt(3) == 0;
            append(all.get(random.nextInt(all.size())), municipality, decided ? "§ " + random.nextInt(5) : null);
        }
        return this;
    }

    void append(Event event, Municipality municipality, @Nullable String paragraph) {
        Decision decision = paragraph == null
                ? null
                : new Decision("Kommunfullmäktige", new PartialDate("2025-06-18"), paragraph, null, null);
        Act act = new Act(
                new CommandId("c-" + (last + 1)),
                new Actor("p-1", Role.CONTROLLER, null),
                BEGINNING.plus(Duration.ofHours(last)),
                null,
                decision,
                null);
        Order order = new Order(municipality, act, new OpenPeriod(new Period("2025")), null);
        append(
                municipality.value(),
                event.stream().in(municipality),
                EventNames.of(event.getClass()),
                Json.mapper().writeValueAsString(event),
                Json.mapper().writeValueAsString(ActMetadata.of(order)));
    }

    /** Writes what no rule would: the ledger here has no chain. */
    void append(String municipality, String stream, String name, String payload, String metadata) {
        long sequence = sequences.merge(stream, 0L, (before, _) -> before + 1);
        last++;
        var _ = jdbc.sql("""
                        insert into event (position, municipality, kind, stream, sequence, event_id, name, version,
                                           payload, metadata, recorded_at, hash)
                        values (?, ?, 'any', ?, ?, ?, ?, '1', ?, ?, ?, '\\x00')""")
                .params(
                        last,
                        municipality,
                        stream,
                        sequence,
                        "e-" + last,
                        name,
                        payload.getBytes(StandardCharsets.UTF_8),
                        metadata.getBytes(StandardCharsets.UTF_8),
                        Timestamp.from(BEGINNING.plus(Duration.ofHours(last))))
                .update();
    }

    long last() {
        return last;
    }

    /** Every row of every view, as text. */
    Map<String, List<String>> rows() {
        Map<String, List<String>> rows = new HashMap<>();
        for (ViewTable<?> table : views.all()) {
            rows.put(
                    table.view().name(),
                    jdbc.sql("select t::text from " + table.name() + " t order by municipality, key, position")
                            .query(String.class)
                            .list());
        }
        return rows;
    }
}
