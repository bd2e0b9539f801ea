package se.mandat.benchmarks;

import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.LongConsumer;
import org.jspecify.annotations.Nullable;
import se.mandat.kernel.Period;
import se.mandat.kernel.organisation.UnitId;
import se.mandat.query.followup.SaidAbout;
import se.mandat.query.unitplan.UnitPlan;
import se.mandat.query.view.Build;
import se.mandat.query.view.Builder;
import se.mandat.query.view.Follower;
import se.mandat.query.view.Haste;
import se.mandat.query.view.ViewPosition;

/**
 * How views follow and are built, and how fast they answer, on invented years: {@code views [size] [parts]}. Limits, others
 * and ours are measured one after another on the same ledger.
 */
final class ViewBenchmark {
    private static final int QUESTIONS = 300;
    private static final List<String> PARTS = List.of("follow", "ask", "build", "others", "lag", "asof");

    private final ViewsInYears years;
    private final Size size;
    private final Figures figures = new Figures();
    private final ViewPosition position = new ViewPosition();
    private final Builder builder;
    private final Follower follower;

    private ViewBenchmark(ViewsInYears years, Size size) {
        this.years = years;
        this.size = size;
        this.builder = years.following().builder();
        this.follower = years.following().follower(builder, position);
    }

    public static void main(String[] arguments) throws Exception {
        List<String> words = Arrays.asList(arguments);
        List<String> parts = words.stream().filter(PARTS::contains).toList();
        Size size = Size.of(words.stream().filter(word -> !PARTS.contains(word)).toList());
        try (Database postgres = Database.in(Path.of("target"));
                HikariDataSource database = postgres.schema("years")) {
            Machine machine = Machine.of(postgres);
            System.out.println(machine.text());
            ViewBenchmark benchmark = new ViewBenchmark(new ViewsInYears(database, Haste.WHOLE), size);
            benchmark.run(parts.isEmpty() ? PARTS : parts);
            benchmark.figures.write(Path.of("target/results"), machine, size);
        }
    }

    private void run(List<String> parts) throws Exception {
        long began = System.nanoTime();
        if (parts.contains("follow")) {
            follower.start();
            follower.stop();
        }
        long events = YearsInLedger.write(years.database(), size, 1);
        var _ = figures.rate("written through the ledger, 500 an append", events, began, null, null);
        years.jdbc().execute("vacuum analyze event");
        if (parts.contains("follow")) {
            follow(events);
        }
        begin(events);
        if (parts.contains("ask")) {
            questions("as of early", events / 10);
            questions("as of now", events);
        }
        if (parts.contains("build")) {
            builds(events);
        }
        if (parts.contains("others")) {
            others(events);
        }
        if (parts.contains("lag")) {
            Lag.measure(years.database(), Years.councilsKind(size.years()), follower, position, 60, figures);
        }
        if (parts.contains("asof")) {
            asOf();
        }
    }

    private void follow(long events) throws Exception {
        long began = System.nanoTime();
        long written = ViewLimits.insertByHundreds(years.database(), events);
        double limit = figures.rate("limit: a hundred events an insert and commit", written, began, null, null);
        began = System.nanoTime();
        follower.start();
        follower.wake();
        if (!position.await(events, Duration.ofHours(1))) {
            throw new IllegalStateException("The views did not follow");
        }
        var _ = figures.rate("followed, all views", events, began, limit, "B3 >= 0.5");
        follower.stop();
    }

    /** Views that have not followed are built. */
    private void begin(long events) throws Exception {
        try (Heap heap = new Heap()) {
            long began = System.nanoTime();
            follower.start();
            follower.stop();
            var _ = figures.rate("ready to be asked", events, began, null, null);
            left(heap);
        }
        years.jdbc().execute("vacuum analyze");
        sizes(events);
    }

    private void builds(long events) throws Exception {
        long began = System.nanoTime();
        ViewLimits.copyOut(years.database());
        double limit = figures.rate("limit: copied out of the ledger in order", events, began, null, null);
        build(Build.Kind.REBUILD, List.of("goal"), events, limit, "B1 >= 0.5");
        build(Build.Kind.REBUILD, List.of("judgement"), events, limit, "B1 >= 0.5");
        build(Build.Kind.REBUILD, List.of("history"), events, limit, "B1 >= 0.5");
        build(Build.Kind.REBUILD, List.of(), events, limit, "B1 >= 0.25");
        build(Build.Kind.VERIFY, List.of(), events, limit, null);
    }

    private double build(
            Build.Kind kind, List<String> names, long events, @Nullable Double limit, @Nullable String asked)
            throws Exception {
        builder.prepare();
        try (Heap heap = new Heap()) {
            long began = System.nanoTime();
            var _ = kind == Build.Kind.REBUILD ? builder.rebuild(names) : builder.verify(names);
            builder.await();
            Build done = builder.latest().orElseThrow();
            if (done.state() != Build.State.DONE || done.note() != null) {
                throw new IllegalStateException(done.toString());
            }
            String what = kind + " " + (names.isEmpty() ? "of all views" : "of " + names);
            double rate = figures.rate(what, events, began, limit, asked);
            left(heap);
            return rate;
        }
    }

    private void left(Heap heap) {
        figures.say("  heap left after a collection, at most", (double) heap.mebibytes(), "MiB", null, "B7 <= 512");
    }

    private void others(long events) throws Exception {
        long some = Math.min(events, 100_000);
        double ordinary = some * 1e9 / OrdinaryProcessor.build(years.database(), some);
        figures.say("Axon's pooled processor, an upsert an event", ordinary, "events/s", null, null);
        double ours = build(Build.Kind.REBUILD, List.of("history"), events, null, null);
        figures.say("a view with a row for every event over it", ours, "events/s", ours / ordinary, "B2 >= 10");
    }

    private void asOf() {
        AsOfCost cost = new AsOfCost(years);
        cost.fill(5);
        double young = cost.asOf();
        cost.fill(50);
        cost.tell();
        double asOf = cost.asOf();
        double now = cost.now();
        double folded = cost.folded();
        figures.say("a plan of 50 goals, a million versions, p50", asOf, "ms", null, null);
        figures.say("  where only the present is kept", now, "ms", now / asOf, "B5 >= 0.35");
        figures.say("  where the unit's history is folded", folded, "ms", folded / asOf, "B5 >= 10");
        cost.fill(500);
        double old = cost.asOf();
        figures.say("  where there are a hundred thousand", young, "ms", null, null);
        figures.say("  where there are ten millions, over a hundred thousand", old, "ms", old / young, "B5 <= 1.5");
        cost.clear();
    }

    private void sizes(long events) {
        double payload = number("select sum(length(payload)) from event");
        double words = payload + number("select sum(length(metadata)) from event");
        double ledger = number("select pg_total_relation_size('event')");
        double shown = number("select sum(pg_total_relation_size(oid)) from pg_class"
                + " where relnamespace = 'views'::regnamespace and relkind = 'r'");
        figures.say("events", (double) events, "", null, null);
        figures.say("payload and metadata of an event", words / events, "bytes", null, null);
        figures.say("ledger on disk, of an event", ledger / events, "bytes", ledger / words, "B8 <= 2.5");
        figures.say("views on disk, of an event", shown / events, "bytes", shown / words, "B8 <= 3");
    }

    private double number(String sql) {
        Double number = years.jdbc().queryForObject(sql, Double.class);
        return number == null ? 0 : number;
    }

    private void questions(String when, long about) {
        SplittableRandom random = new SplittableRandom(1);
        long last = years.following().feed().last();
        Period year = Period.year(2006 + (int) (size.years() * about / Math.max(1, last)) - (about == last ? 1 : 0));
        ask("a unit's plan " + when, about, null, at -> UnitPlan.of(years.at(at), unit(random), year));
        ask("a unit's report " + when, about, null, at -> {
            UnitId unit = unit(random);
            var _ = years.at(at).figures(unit, year);
            var _ = years.at(at).judgements(unit, year);
        });
        ask(
                "every report's state in a period " + when,
                about,
                "B6 <= 50",
                at -> years.views().followups().all(Living.HERE, at, "reporting = ?", year.value()));
        ask("every figure of a year " + when, about, null, at -> new SaidAbout(years.at(at), year).figures());
        ask("every judgement of a year " + when, about, null, at -> new SaidAbout(years.at(at), year).judgements());
        ask("the organisation " + when, about, null, at -> years.at(at).units());
        ask("all goals there ever were " + when, about, null, at -> years.at(at).goals());
    }

    private UnitId unit(SplittableRandom random) {
        return new UnitId("enhet-" + random.nextInt(size.units()));
    }

    private void ask(String what, long about, @Nullable String asked, LongConsumer question) {
        long[] nanos = new long[QUESTIONS];
        for (int i = 0; i < QUESTIONS; i++) {
            long began = System.nanoTime();
            question.accept(about - i);
            nanos[i] = System.nanoTime() - began;
        }
        Arrays.sort(nanos);
        figures.say(what + ", p50", nanos[QUESTIONS / 2] / 1e6, "ms", null, null);
        figures.say(what + ", p95", nanos[QUESTIONS * 95 / 100] / 1e6, "ms", null, asked);
    }
}
