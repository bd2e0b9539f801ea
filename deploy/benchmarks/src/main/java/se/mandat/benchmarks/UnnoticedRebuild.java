package se.mandat.benchmarks;

import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.locks.LockSupport;
import org.HdrHistogram.ConcurrentHistogram;
import org.HdrHistogram.Histogram;
import se.mandat.kernel.Period;
import se.mandat.kernel.goals.GoalId;
import se.mandat.kernel.organisation.UnitId;
import se.mandat.query.At;
import se.mandat.query.goal.GoalRow;
import se.mandat.query.view.Build;
import se.mandat.query.view.Builder;
import se.mandat.query.view.Follower;
import se.mandat.query.view.Haste;
import se.mandat.query.view.ViewPosition;

/**
 * All views are built anew while fifty commands a second are written and fifty pages a second are read as of some moment:
 * no read fails, differs from before or goes backwards, and what is shown then is what the ledger says.
 */
final class UnnoticedRebuild {
    private static final int A_SECOND = 50;
    private static final int GOALS = 20;
    private static final int PAGES = 200;
    private static final Duration ALONE = Duration.ofSeconds(30);

    private final ViewsInYears years;
    private final ViewPosition position = new ViewPosition();
    private final Builder builder;
    private final Follower follower;
    private final List<Page> pages = new ArrayList<>();
    private final long[] shown = new long[GOALS];
    private volatile Histogram reads = new ConcurrentHistogram(3);
    private volatile Histogram commands = new ConcurrentHistogram(3);
    private volatile boolean done;

    /** A page of a unit as of some moment, and what it said when it was read first. */
    private record Page(UnitId unit, Period year, long position, List<?> said) {}

    private UnnoticedRebuild(ViewsInYears years) {
        this.years = years;
        this.builder = years.following().builder();
        this.follower = years.following().follower(builder, position);
    }

    public static void main(String[] arguments) throws Exception {
        Size size = Size.of(Arrays.asList(arguments));
        try (Database postgres = Database.in(Path.of("target"));
                HikariDataSource database = postgres.schema("years")) {
            Figures figures = new Figures();
            ViewsInYears years = new ViewsInYears(database, Haste.GENTLE);
            long began = System.nanoTime();
            long events = YearsInLedger.write(database, size, 1);
            var _ = figures.rate("written through the ledger, 500 an append", events, began, null, null);
            new UnnoticedRebuild(years).run(size, events, figures);
            figures.write(Path.of("target/results"), Machine.of(postgres), size);
        }
    }

    private void run(Size size, long events, Figures figures) throws Exception {
        long began = System.nanoTime();
        follower.start();
        var _ = figures.rate("built before the first start", events, began, null, null);
        choosePages(size, events);
        try (Living living = new Living(years.database(), Years.councilsKind(size.years()), follower::wake);
                ExecutorService people = Executors.newFixedThreadPool(3)) {
            for (int goal = 0; goal < GOALS; goal++) {
                living.set(goal);
            }
            List<Future<?>> all = List.of(
                    people.submit(() -> write(living)), people.submit(() -> read(1)), people.submit(() -> read(2)));
            Thread.sleep(ALONE);
            double before = said("alone", figures);
            rebuild(figures);
            double during = said("during the build", figures);
            done = true;
            for (Future<?> each : all) {
                var _ = each.get();
            }
            figures.say("reads' p99 during the build over alone", during / before, "", during / before, "<= 2");
        }
        verify(figures);
        follower.stop();
    }

    private void choosePages(Size size, long events) {
        SplittableRandom random = new SplittableRandom(7);
        for (int page = 0; page < PAGES; page++) {
            UnitId unit = new UnitId("enhet-" + random.nextInt(size.units()));
            Period year = Period.year(2006 + random.nextInt(size.years()));
            long at = random.nextLong(events / 2, events);
            pages.add(new Page(unit, year, at, says(unit, year, at)));
        }
    }

    private List<?> says(UnitId unit, Period year, long moment) {
        At at = years.at(moment);
        return List.of(at.goalsOf(unit, year), at.figures(unit, year), at.judgements(unit, year));
    }

    private void write(Living living) {
        paced(A_SECOND, 0, nanos -> commands.recordValue(nanos), time -> {
            var _ = living.reword(time % GOALS, time);
        });
    }

    private void read(int seed) {
        SplittableRandom random = new SplittableRandom(seed);
        paced(A_SECOND / 2, seed, nanos -> reads.recordValue(nanos), _ -> {
            if (random.nextInt(5) == 0) {
                readNow(random.nextInt(GOALS));
            } else {
                Page page = pages.get(random.nextInt(PAGES));
                if (!says(page.unit(), page.year(), page.position()).equals(page.said())) {
                    throw new IllegalStateException(page + " says otherwise now");
                }
            }
        });
    }

    private void readNow(int number) {
        GoalId goal = Living.goal(number);
        long sequence =
                years.at(position.current()).goal(goal).map(GoalRow::sequence).orElse(0L);
        synchronized (shown) {
            if (sequence < shown[number]) {
                throw new IllegalStateException(goal + " went back from " + shown[number] + " to " + sequence);
            }
            shown[number] = sequence;
        }
    }

    private interface Recording {
        void of(long nanos);
    }

    private interface Act {
        void at(int time);
    }

    private void paced(int aSecond, int first, Recording recording, Act act) {
        long began = System.nanoTime();
        for (int time = first; !done; time++) {
            long due = began + (time - first) * 1_000_000_000L / aSecond;
            while (System.nanoTime() < due) {
                LockSupport.parkNanos(due - System.nanoTime());
            }
            long begin = System.nanoTime();
            act.at(time);
            recording.of(System.nanoTime() - begin);
        }
    }

    private double said(String when, Figures figures) {
        Histogram ended = reads;
        reads = new ConcurrentHistogram(3);
        Histogram written = commands;
        commands = new ConcurrentHistogram(3);
        double p99 = ended.getValueAtPercentile(99) / 1e6;
        figures.say("reads " + when, (double) ended.getTotalCount(), "", null, null);
        figures.say("a read " + when + ", p50", ended.getValueAtPercentile(50) / 1e6, "ms", null, null);
        figures.say("a read " + when + ", p99", p99, "ms", null, null);
        figures.say("a read " + when + ", longest", ended.getMaxValue() / 1e6, "ms", null, null);
        figures.say("commands " + when, (double) written.getTotalCount(), "", null, null);
        figures.say("a command " + when + ", p99", written.getValueAtPercentile(99) / 1e6, "ms", null, null);
        return p99;
    }

    private void rebuild(Figures figures) throws InterruptedException {
        long began = System.nanoTime();
        var _ = builder.rebuild(List.of());
        builder.await();
        Build built = done();
        var _ = figures.rate("all views built anew, compared and shown", built.target(), began, null, null);
    }

    private void verify(Figures figures) throws InterruptedException {
        long began = System.nanoTime();
        var _ = builder.verify(List.of());
        builder.await();
        var _ = figures.rate("then checked, no difference", done().target(), began, null, null);
    }

    private Build done() {
        Build build = builder.latest().orElseThrow();
        if (build.state() != Build.State.DONE || build.note() != null) {
            throw new IllegalStateException(build.toString());
        }
        return build;
    }
}
