package se.mandat.query.view;

import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.function.LongConsumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import se.mandat.platform.ledger.Feed;

/** One build on its way: loaded from the first event, compared, and shown or dropped. */
final class Building {
    private static final Logger LOG = LoggerFactory.getLogger(Building.class);
    private static final int PAGE = 5_000;
    /** How many events may be left when the views shown are held still for the rest. */
    private static final int NEARLY = 1_000;

    private static final String NOT_FREE = "55P03";
    private static final Duration BETWEEN_TRIES = Duration.ofSeconds(1);
    private static final String PARKED = "views.parked_next";

    private final Build build;
    private final Feed feed;
    private final Bookkeeping books;
    private final Builds builds;
    private final TransactionTemplate transaction;
    private final Differences differences;
    private final List<ViewTable<?>> shown;
    private final Beside beside;
    private final boolean whole;
    private final BooleanSupplier stopping;

    /** A build of some views of {@code following}; {@code stopping} says that the process ends. */
    Building(Build build, Following following, Builds builds, BooleanSupplier stopping) {
        this.build = build;
        this.feed = following.feed();
        this.books = new Bookkeeping(following.jdbc());
        this.builds = builds;
        this.transaction = following.transaction();
        this.differences = new Differences(JdbcClient.create(following.jdbc()));
        this.shown = following.views().stream()
                .filter(view -> build.names().contains(view.view().name()))
                .toList();
        this.beside = new Beside(following.jdbc(), shown);
        this.whole = shown.size() == following.views().size();
        this.stopping = stopping;
    }

    /** Carries it through; {@code reached} hears how far it has come. What is left behind can be gone on with or is gone. */
    void run(LongConsumer reached, boolean comparable) {
        try {
            if (load(reached)) {
                finish(comparable);
            } else if (!stopping.getAsBoolean()) {
                beside.drop();
            }
        } catch (RuntimeException failure) {
            LOG.error("Building {} failed", build.names(), failure);
            var _ = builds.end(build.id(), Build.State.FAILED, failure.getMessage());
            beside.drop();
        }
    }

    private ViewWriter writer(Supplier<Memory.Met> met) {
        return ViewWriter.building(beside.tables(), Stream.generate(met));
    }

    /** Reads up to the target; false if it was stopped on the way. */
    private boolean load(LongConsumer reached) {
        boolean goesOn = build.position() > 0;
        if (!goesOn) {
            beside.create(whole);
        }
        ViewWriter writer = writer(goesOn ? Memory.Met::everything : Memory.Met::nothing);
        CompletableFuture<ViewWriter.Page> ahead = read(writer, build.position());
        while (!stopping.getAsBoolean()) {
            ViewWriter.Page page = ahead.join();
            if (page.isEmpty()) {
                return true;
            }
            ahead = read(writer, page.last());
            try {
                if (!step(writer, page)) {
                    return false;
                }
            } catch (DataIntegrityViolationException unstorable) {
                if (!stepByStep(page)) {
                    return false;
                }
                writer = writer(Memory.Met::everything);
            }
            reached.accept(page.last());
        }
        return false;
    }

    /** The next page is read while the one before it is folded and written. */
    private CompletableFuture<ViewWriter.Page> read(ViewWriter writer, long from) {
        return CompletableFuture.supplyAsync(() -> writer.read(feed.between(from, build.target(), PAGE)));
    }

    /** Writes a page; false, with nothing written, where the build has been stopped. */
    private boolean step(ViewWriter writer, ViewWriter.Page page) {
        Boolean allowed = transaction.execute(_ -> {
            boolean goesOn = builds.take(build.id());
            if (goesOn) {
                write(writer, page);
            }
            return goesOn;
        });
        return Boolean.TRUE.equals(allowed);
    }

    private void write(ViewWriter writer, ViewWriter.Page page) {
        Set<String> parked = books.parkedStreams(PARKED);
        books.park(PARKED, writer.write(page, parked));
        builds.reached(build.id(), page.last());
    }

    /** Event by event, those parked that the database cannot hold. */
    private boolean stepByStep(ViewWriter.Page page) {
        for (ViewWriter.Attempted each : page.events()) {
            ViewWriter.Page alone = new ViewWriter.Page(each.entry().position(), List.of(each));
            try {
                if (!step(writer(Memory.Met::everything), alone)) {
                    return false;
                }
            } catch (DataIntegrityViolationException unstorable) {
                if (!Parked.isAboutData(unstorable)) {
                    throw unstorable;
                }
                transaction.executeWithoutResult(_ -> {
                    books.park(PARKED, List.of(Parked.of(each.entry(), unstorable)));
                    builds.reached(build.id(), each.entry().position());
                });
            }
        }
        return true;
    }

    private void finish(boolean comparable) {
        beside.index();
        String found = comparable ? differences.first(shown, build.target()).orElse(null) : null;
        if (build.kind() == Build.Kind.VERIFY) {
            var _ = builds.end(build.id(), Build.State.DONE, found);
            beside.drop();
        } else if (!catchUpAndShow(found)) {
            return;
        }
        LOG.info("{} {}: {}", build.kind(), build.names(), found == null ? "as the ledger says" : found);
    }

    /** Catches up until little is left, then holds the views shown still, takes the rest, and shows what was built. */
    private boolean catchUpAndShow(@Nullable String found) {
        ViewWriter writer = writer(Memory.Met::everything);
        long position = build.target();
        while (books.position() - position > NEARLY) {
            ViewWriter.Page page = writer.read(feed.between(position, books.position(), PAGE));
            if (stopping.getAsBoolean() || !step(writer, page)) {
                return false;
            }
            position = page.last();
        }
        return showWhenFree(position, found);
    }

    /** A question that holds a table is not waited for long: other questions would wait behind. */
    private boolean showWhenFree(long position, @Nullable String found) {
        while (!stopping.getAsBoolean()) {
            try {
                return Boolean.TRUE.equals(transaction.execute(_ -> show(position, found)));
            } catch (DataAccessException held) {
                if (!(held.getMostSpecificCause() instanceof SQLException sql && NOT_FREE.equals(sql.getSQLState()))) {
                    throw held;
                }
                LockSupport.parkNanos(BETWEEN_TRIES.toNanos());
            }
        }
        return false;
    }

    private boolean show(long position, @Nullable String found) {
        long shownTo = books.awaitPosition();
        if (!builds.take(build.id())) {
            beside.drop();
            return false;
        }
        beside.hold();
        ViewWriter writer = writer(Memory.Met::everything);
        ViewWriter.Page rest = writer.read(feed.between(position, shownTo, Integer.MAX_VALUE));
        if (!rest.isEmpty()) {
            write(writer, rest);
        }
        beside.show(whole);
        if (whole) {
            books.reached(Math.max(position, shownTo));
        }
        return builds.end(build.id(), Build.State.DONE, found);
    }
}
