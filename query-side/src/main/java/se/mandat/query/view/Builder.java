package se.mandat.query.view;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import se.mandat.kernel.Rejected;
import se.mandat.platform.ledger.Feed;
import se.mandat.query.QueryRule;

/**
 * Builds views from the first event beside the ones shown: read in order, folded in memory, copied in. When they have
 * caught up they are compared with what is shown, and then shown instead in one transaction, so that nobody notices. A
 * check does the same and throws them away. It can be stopped, and goes on after a restart.
 */
public final class Builder implements MeterBinder {
    private static final Logger LOG = LoggerFactory.getLogger(Builder.class);
    private static final int PAGE = 5_000;
    /** How many events may be left when the views shown are held still for the rest. */
    private static final int NEARLY = 1_000;

    private static final String NOT_FREE = "55P03";
    private static final long BETWEEN_WORDS = Duration.ofSeconds(5).toNanos();

    private final Feed feed;
    private final Bookkeeping books;
    private final List<ViewTable<?>> views;
    private final JdbcTemplate jdbc;
    private final Builds builds;
    private final TransactionTemplate transaction;
    private final Differences differences;
    private @Nullable Thread thread;
    private volatile boolean stopping;
    private volatile long rate;

    Builder(
            Feed feed,
            Bookkeeping books,
            List<ViewTable<?>> views,
            JdbcTemplate jdbc,
            TransactionTemplate transaction) {
        this.feed = feed;
        this.books = books;
        this.views = views;
        this.jdbc = jdbc;
        this.builds = new Builds(JdbcClient.create(jdbc));
        this.transaction = transaction;
        this.differences = new Differences(JdbcClient.create(jdbc));
    }

    /**
     * Makes what is missing before anything is read: views that are new, or made otherwise than this version makes them, are
     * built here and now. A build that was interrupted goes on.
     */
    public void prepare() {
        stopping = false;
        books.prepare();
        List<ViewTable<?>> other = views.stream().filter(this::isOtherwise).toList();
        if (other.size() == views.size() && feed.last() == 0) {
            other.forEach(this::make);
        } else if (!other.isEmpty()) {
            LOG.info("Building {} before anything is shown", names(other));
            builds.running().ifPresent(running -> builds.end(running.id(), Build.State.STOPPED, "a new version began"));
            long target = other.size() == views.size() ? feed.last() : books.position();
            run(builds.begin(Build.Kind.REBUILD, names(other), target));
        }
        builds.running().ifPresent(this::inBackground);
    }

    private boolean isOtherwise(ViewTable<?> view) {
        String made =
                jdbc.queryForObject("select obj_description(to_regclass(?), 'pg_class')", String.class, view.name());
        return !view.definition().signature().equals(made);
    }

    private void make(ViewTable<?> view) {
        view.definition().table(view.name()).forEach(jdbc::execute);
        view.definition().indexes(view.name()).forEach(jdbc::execute);
    }

    /** Begins to build views anew, all of them where none is named; refused where one is unknown or another build runs. */
    public synchronized Build rebuild(Collection<String> names) {
        return begin(Build.Kind.REBUILD, names);
    }

    /** Begins to check views against the ledger, likewise. */
    public synchronized Build verify(Collection<String> names) {
        return begin(Build.Kind.VERIFY, names);
    }

    private Build begin(Build.Kind kind, Collection<String> names) {
        List<String> all = names(views);
        for (String name : names) {
            if (!all.contains(name)) {
                throw new Rejected(QueryRule.VIEW_UNKNOWN, name, String.join(", ", all)).at("views");
            }
        }
        Build build = builds.begin(kind, names.isEmpty() ? all : List.copyOf(names), books.position());
        inBackground(build);
        return build;
    }

    /** Stops the build that runs, if any, and drops what it made. */
    public synchronized void stopBuilding() {
        builds.running().ifPresent(running -> builds.end(running.id(), Build.State.STOPPED, null));
    }

    /** The build that runs, or the last one. */
    public Optional<Build> latest() {
        return builds.latest().map(build -> build.isRunning() ? at(build, rate) : build);
    }

    private static Build at(Build b, long rate) {
        return new Build(
                b.id(),
                b.kind(),
                b.names(),
                b.state(),
                b.position(),
                b.target(),
                b.startedAt(),
                b.endedAt(),
                b.note(),
                rate);
    }

    /** What is parked, in the order of the ledger. */
    public List<Parked> parked() {
        return books.parked();
    }

    /** Waits for the build that runs in this process. */
    public void await() throws InterruptedException {
        Thread running = thread;
        if (running != null) {
            running.join();
        }
    }

    /** The process ends: what has been built so far is gone on with at the next start. */
    void interrupt() {
        stopping = true;
        try {
            await();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private void inBackground(Build build) {
        thread = Thread.ofPlatform().daemon().name("build").start(() -> run(build));
    }

    private void run(Build build) {
        List<ViewTable<?>> shown = views.stream()
                .filter(view -> build.names().contains(view.view().name()))
                .toList();
        Beside beside = new Beside(jdbc, shown);
        try {
            if (load(build, beside)) {
                finish(build, beside, shown);
            } else if (!stopping) {
                beside.drop();
            }
        } catch (RuntimeException failure) {
            LOG.error("Building {} failed", build.names(), failure);
            var _ = builds.end(build.id(), Build.State.FAILED, failure.getMessage());
            beside.drop();
        } finally {
            rate = 0;
        }
    }

    /** Reads up to where the views shown are; false if it was stopped on the way. */
    private boolean load(Build build, Beside beside) {
        boolean goesOn = build.position() > 0;
        if (!goesOn) {
            beside.create();
        }
        ViewWriter writer = ViewWriter.building(
                beside.tables(), Stream.generate(() -> goesOn ? Memory.Met.everything() : Memory.Met.nothing()));
        Pace pace = new Pace(build.position());
        CompletableFuture<ViewWriter.Page> ahead = read(writer, build.position(), build.target());
        while (!stopping) {
            ViewWriter.Page page = ahead.join();
            if (page.isEmpty()) {
                return true;
            }
            ahead = read(writer, page.last(), build.target());
            if (!step(build, writer, page)) {
                return false;
            }
            rate = pace.at(page.last(), build);
        }
        return false;
    }

    /** The next page is read while the one before it is folded and written. */
    private CompletableFuture<ViewWriter.Page> read(ViewWriter writer, long from, long until) {
        return CompletableFuture.supplyAsync(() -> writer.read(feed.between(from, until, PAGE)));
    }

    /** Writes a page; false, with nothing written, where the build has been stopped. */
    private boolean step(Build build, ViewWriter writer, ViewWriter.Page page) {
        Boolean allowed = transaction.execute(_ -> {
            boolean goesOn = builds.take(build.id());
            if (goesOn) {
                write(build, writer, page);
            }
            return goesOn;
        });
        return Boolean.TRUE.equals(allowed);
    }

    private void write(Build build, ViewWriter writer, ViewWriter.Page page) {
        Set<String> parked = books.parkedStreams("views.parked_next");
        books.park("views.parked_next", writer.write(page, parked));
        builds.reached(build.id(), page.last());
    }

    private void finish(Build build, Beside beside, List<ViewTable<?>> shown) {
        beside.index();
        String found = compared(build, shown);
        if (build.kind() == Build.Kind.VERIFY) {
            var _ = builds.end(build.id(), Build.State.DONE, found);
            beside.drop();
        } else {
            show(build, beside, found);
        }
        LOG.info("{} {}: {}", build.kind(), build.names(), found == null ? "as the ledger says" : found);
    }

    private @Nullable String compared(Build build, List<ViewTable<?>> shown) {
        boolean comparable = shown.stream().noneMatch(this::isOtherwise);
        return comparable ? differences.first(shown, build.target()).orElse(null) : null;
    }

    /** Catches up until little is left, then holds the views shown still, takes the rest, and shows what was built. */
    private void show(Build build, Beside beside, @Nullable String found) {
        ViewWriter writer = ViewWriter.building(beside.tables(), Stream.generate(Memory.Met::everything));
        long position = build.target();
        while (!stopping && books.position() - position > NEARLY) {
            ViewWriter.Page page = writer.read(feed.between(position, books.position(), PAGE));
            if (!step(build, writer, page)) {
                beside.drop();
                return;
            }
            position = page.last();
        }
        showWhenFree(build, beside, writer, position, found);
    }

    /** A question that holds a table is not waited for long: other questions would wait behind. */
    private void showWhenFree(Build build, Beside beside, ViewWriter writer, long position, @Nullable String found) {
        while (!stopping) {
            try {
                transaction.executeWithoutResult(_ -> show(build, beside, writer, position, found));
                return;
            } catch (DataAccessException held) {
                if (!(held.getMostSpecificCause() instanceof SQLException sql && NOT_FREE.equals(sql.getSQLState()))) {
                    throw held;
                }
            }
        }
    }

    private void show(Build build, Beside beside, ViewWriter writer, long position, @Nullable String found) {
        long shownTo = books.awaitPosition();
        if (!builds.take(build.id())) {
            beside.drop();
            return;
        }
        ViewWriter.Page rest = writer.read(feed.between(position, shownTo, Integer.MAX_VALUE));
        if (!rest.isEmpty()) {
            write(build, writer, rest);
        }
        beside.show();
        if (build.names().size() == views.size()) {
            replaceParked();
            books.reached(Math.max(position, shownTo));
        }
        var _ = builds.end(build.id(), Build.State.DONE, found);
    }

    private void replaceParked() {
        jdbc.execute("truncate views.parked");
        jdbc.execute("insert into views.parked select * from views.parked_next");
    }

    private static List<String> names(List<ViewTable<?>> views) {
        return views.stream().map(view -> view.view().name()).toList();
    }

    @Override
    public void bindTo(MeterRegistry registry) {
        var _ = Gauge.builder("mandat.views.build.rate", () -> rate)
                .description("Events a second of the build that runs")
                .register(registry);
        var _ = Gauge.builder("mandat.views.parked", () -> books.parked().size())
                .description("Events no view could take in, and those behind them")
                .register(registry);
    }

    /** How fast a build goes, and a word about it now and then. */
    private static final class Pace {
        private final long from;
        private final long began = System.nanoTime();
        private long said = began;

        Pace(long from) {
            this.from = from;
        }

        long at(long position, Build build) {
            long now = System.nanoTime();
            long each = (position - from) * 1_000_000_000L / Math.max(1, now - began);
            if (now - said > BETWEEN_WORDS) {
                said = now;
                LOG.info("{} at {} of {}, {} events/s", build.kind(), position, build.target(), each);
            }
            return each;
        }
    }
}
