package se.mandat.query.view;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.mandat.kernel.Rejected;
import se.mandat.query.QueryRule;

/**
 * Builds views from the first event beside the ones shown: read in order, folded in memory, copied in. When they have
 * caught up they are compared with what is shown, and then shown instead in one transaction, so that nobody notices. A
 * check does the same and throws them away. It can be stopped, and goes on after a restart.
 */
public final class Builder implements MeterBinder {
    private static final Logger LOG = LoggerFactory.getLogger(Builder.class);
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final Following following;
    private final Bookkeeping books;
    private final List<ViewTable<?>> views;
    private final JdbcTemplate jdbc;
    private final Builds builds;
    private final OneAtATime oneAtATime;
    private @Nullable Thread thread;
    private volatile boolean stopping;
    private volatile long rate;

    Builder(Following following) {
        this.following = following;
        this.books = new Bookkeeping(following.jdbc());
        this.views = following.views();
        this.jdbc = following.jdbc();
        this.builds = new Builds(JdbcClient.create(jdbc));
        this.oneAtATime = new OneAtATime(following.database());
    }

    /**
     * Makes what is missing before anything is read: views that are new, or made otherwise than this version makes them, are
     * built here and now. A build that was interrupted goes on.
     */
    public void prepare() {
        stopping = false;
        books.prepare();
        if (!otherwise().isEmpty()) {
            oneAtATime.run(this::make);
            if (!otherwise().isEmpty()) {
                throw new IllegalStateException("The views could not be built: " + latest());
            }
        }
        following.transaction().executeWithoutResult(_ -> following.claim());
        builds.running().ifPresent(this::inBackground);
    }

    private void make() {
        List<ViewTable<?>> other = otherwise();
        long last = following.feed().last();
        if (last == 0) {
            other.forEach(Builder::make);
        } else if (!other.isEmpty()) {
            LOG.info("Building {} before anything is shown", names(other));
            builds.running().ifPresent(running -> builds.end(running.id(), Build.State.STOPPED, "a new version began"));
            long target = other.size() == views.size() ? last : books.position();
            carryThrough(builds.begin(Build.Kind.REBUILD, names(other), target), true);
        }
    }

    private static void make(ViewTable<?> view) {
        view.create();
        view.complete();
    }

    private List<ViewTable<?>> otherwise() {
        return views.stream().filter(view -> !view.isWhole()).toList();
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
        List<String> wanted = names.isEmpty() ? all : names.stream().distinct().toList();
        Build build = builds.begin(kind, wanted, books.position());
        inBackground(build);
        return build;
    }

    /** Stops the build that runs, if any; what it made is dropped. */
    public synchronized void stopBuilding() {
        builds.running().ifPresent(running -> builds.end(running.id(), Build.State.STOPPED, null));
    }

    /** The build that runs, or the last one. */
    public Optional<Build> latest() {
        return builds.latest().map(build -> build.isRunning() ? build.at(rate) : build);
    }

    /** How many events are parked. */
    public long parkedEvents() {
        return books.parkedEvents();
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
        Thread running = thread;
        try {
            if (running != null) {
                var _ = running.join(PATIENCE);
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private void inBackground(Build build) {
        thread = Thread.ofPlatform().daemon().name("build").start(() -> oneAtATime.run(() -> goOn(build.id())));
    }

    /** Another process, or another thread before, may have ended it meanwhile. */
    private void goOn(long id) {
        builds.running().filter(running -> running.id() == id).ifPresent(build -> carryThrough(build, false));
    }

    private void carryThrough(Build build, boolean takesOver) {
        Pace pace = new Pace(build);
        try {
            new Building(build, following, builds, takesOver, () -> stopping).run(at -> rate = pace.at(at));
        } finally {
            rate = 0;
        }
    }

    private static List<String> names(List<ViewTable<?>> views) {
        return views.stream().map(view -> view.view().name()).toList();
    }

    @Override
    public void bindTo(MeterRegistry registry) {
        var _ = Gauge.builder("mandat.views.build.rate", () -> rate)
                .description("Events a second of the build that runs")
                .register(registry);
        var _ = Gauge.builder("mandat.views.parked", this, Builder::parkedEvents)
                .description("Events no view could take in, and those behind them")
                .register(registry);
    }
}
