package se.mandat.benchmarks;

import com.zaxxer.hikari.HikariDataSource;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.nio.file.Path;
import java.sql.Connection;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.function.LongConsumer;
import org.flywaydb.core.Flyway;
import org.postgresql.PGConnection;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import se.mandat.kernel.Municipality;
import se.mandat.kernel.Period;
import se.mandat.kernel.organisation.UnitId;
import se.mandat.platform.ledger.Feed;
import se.mandat.query.At;
import se.mandat.query.Views;
import se.mandat.query.unitplan.UnitPlan;
import se.mandat.query.view.Build;
import se.mandat.query.view.Builder;
import se.mandat.query.view.Follower;
import se.mandat.query.view.Following;
import se.mandat.query.view.ViewPosition;

/**
 * How views follow and are built, and how fast they answer, on invented years: {@code views [units] [goals each] [years]}.
 * Limits and ours are measured one after another on the same ledger.
 */
final class ViewBenchmark {
    private static final Municipality HERE = new Municipality("1880");
    private static final int QUESTIONS = 300;

    private final HikariDataSource database;
    private final JdbcClient jdbc;
    private final Following following;
    private final Views views;

    private ViewBenchmark(HikariDataSource database) {
        this.database = database;
        this.jdbc = JdbcClient.create(database);
        JdbcTemplate template = new JdbcTemplate(database);
        this.views = Views.in(template);
        this.following = new Following(
                new Feed(jdbc), views.all(), template, new TransactionTemplate(new JdbcTransactionManager(database)));
    }

    public static void main(String[] arguments) throws Exception {
        List<Integer> numbers = Arrays.stream(arguments).map(Integer::valueOf).toList();
        int units = numbers.isEmpty() ? 600 : numbers.getFirst();
        int goals = numbers.size() < 2 ? 4 : numbers.get(1);
        int years = numbers.size() < 3 ? 20 : numbers.get(2);
        try (Database postgres = Database.in(Path.of("target"));
                HikariDataSource database = postgres.schema("years")) {
            System.out.println(Machine.of(postgres).text());
            var _ = Flyway.configure()
                    .dataSource(database)
                    .locations("classpath:db/ledger")
                    .placeholders(Map.of("application", "postgres"))
                    .load()
                    .migrate();
            new ViewBenchmark(database).run(units, goals, years);
        }
    }

    private void run(int units, int goals, int years) throws Exception {
        Builder builder = following.builder();
        ViewPosition position = new ViewPosition();
        Follower follower = following.follower(builder, position);
        follower.start();
        follower.stop();
        long began = System.nanoTime();
        long events = YearsInLedger.write(database, HERE.value(), years, units, goals, 1);
        say("written through the ledger", events, began);
        jdbc.sql("analyze").update();
        copyOut(events);
        followAll(follower, position, events);
        sizes(events);
        questions("as of early", units, years, events / 10);
        questions("as of now", units, years, events);
        builder.prepare();
        build(builder, Build.Kind.REBUILD, List.of("goal"), events);
        build(builder, Build.Kind.REBUILD, List.of(), events);
        build(builder, Build.Kind.VERIFY, List.of(), events);
    }

    private void copyOut(long events) throws Exception {
        try (Connection connection = database.getConnection()) {
            long began = System.nanoTime();
            long[] bytes = new long[1];
            var copy = connection.unwrap(PGConnection.class).getCopyAPI();
            var _ = copy.copyOut(
                    "copy (select position, municipality, stream, sequence, name, recorded_at, payload, metadata from event"
                            + " order by position) to stdout (format binary)",
                    new java.io.OutputStream() {
                        @Override
                        public void write(int one) {
                            bytes[0]++;
                        }

                        @Override
                        public void write(byte[] some, int from, int length) {
                            bytes[0] += length;
                        }
                    });
            say("limit: copy out of the ledger", events, began);
        }
    }

    private void followAll(Follower follower, ViewPosition position, long events) {
        long began = System.nanoTime();
        follower.start();
        follower.wake();
        if (!position.await(events, Duration.ofHours(1))) {
            throw new IllegalStateException("The views did not follow");
        }
        say("followed, all views", events, began);
        follower.stop();
    }

    private void build(Builder builder, Build.Kind kind, List<String> names, long events) throws InterruptedException {
        ManagementFactory.getMemoryPoolMXBeans().forEach(MemoryPoolMXBean::resetPeakUsage);
        long began = System.nanoTime();
        var _ = kind == Build.Kind.REBUILD ? builder.rebuild(names) : builder.verify(names);
        builder.await();
        Build done = builder.latest().orElseThrow();
        say(
                kind + " " + (names.isEmpty() ? "all views" : names) + " " + done.state() + " " + done.note(),
                events,
                began);
        long peak = ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == java.lang.management.MemoryType.HEAP)
                .mapToLong(pool -> pool.getPeakUsage().getUsed())
                .sum();
        System.out.printf(Locale.ROOT, "    heap at most %d MiB%n", peak >> 20);
    }

    private void sizes(long events) {
        long payload = jdbc.sql("select sum(length(payload) + length(metadata)) from event")
                .query(Long.class)
                .single();
        long ledger = jdbc.sql("select pg_total_relation_size('event')")
                .query(Long.class)
                .single();
        long shown = jdbc.sql(
                        "select sum(pg_total_relation_size(oid)) from pg_class where relnamespace = 'views'::regnamespace"
                                + " and relkind = 'r'")
                .query(Long.class)
                .single();
        System.out.printf(
                Locale.ROOT,
                "%,d events: payload and metadata %d B each, ledger %.2f of it, views %.2f%n",
                events,
                payload / events,
                (double) ledger / payload,
                (double) shown / payload);
    }

    private void questions(String when, int units, int years, long about) {
        SplittableRandom random = new SplittableRandom(1);
        Period year = Period.year(2006 + (int) (years * about / Math.max(1, last())) - (about == last() ? 1 : 0));
        ask("a unit's plan " + when, about, position -> {
            var _ = UnitPlan.of(at(position), unit(random, units), year);
        });
        ask("a unit's report " + when, about, position -> {
            UnitId unit = unit(random, units);
            var _ = at(position).figures(unit, year);
            var _ = at(position).judgements(unit, year);
        });
        ask("every report of a period " + when, about, position -> {
            var _ = views.followups().all(HERE, position, "reporting = ?", year.value());
        });
        ask("every figure and judgement of a year " + when, about, position -> {
            var _ = at(position).figuresAbout(year);
            var _ = at(position).judgementsAbout(year);
        });
        ask("the organisation " + when, about, position -> at(position).units());
        ask("all goals " + when, about, position -> at(position).goals());
    }

    private long last() {
        return following.feed().last();
    }

    private static UnitId unit(SplittableRandom random, int units) {
        return new UnitId("enhet-" + random.nextInt(units));
    }

    private At at(long position) {
        return new At(views, HERE, position);
    }

    private static void ask(String what, long about, LongConsumer question) {
        long[] nanos = new long[QUESTIONS];
        for (int i = 0; i < QUESTIONS; i++) {
            long began = System.nanoTime();
            question.accept(about - i);
            nanos[i] = System.nanoTime() - began;
        }
        Arrays.sort(nanos);
        System.out.printf(
                Locale.ROOT,
                "%-55s p50 %8.2f ms  p95 %8.2f ms%n",
                what,
                nanos[QUESTIONS / 2] / 1e6,
                nanos[QUESTIONS * 95 / 100] / 1e6);
    }

    private static void say(String what, long events, long began) {
        double seconds = (System.nanoTime() - began) / 1e9;
        System.out.printf(Locale.ROOT, "%-55s %,12.0f events/s (%.1f s)%n", what, events / seconds, seconds);
    }
}
