package se.mandat.query.view;

import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.function.LongConsumer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.transaction.support.TransactionTemplate;
import se.mandat.platform.ledger.Feed;

/** One build on its way: loaded from the first event, compared, and shown or dropped. */
final class Building {
    private static final Logger LOG = LoggerFactory.getLogger(Building.class);
    static final int PAGE = 5_000;
    /** How many events may be left when the views shown are held still for the rest. */
    private static final int NEARLY = 1_000;

    private static final String NOT_FREE = "55P03";
    private static final Duration BETWEEN_TRIES = Duration.ofSeconds(1);
    static final String PARKED = "views.parked_next";

    private final Build build;
    private final Following following;
    private final Feed feed;
    private final Bookkeeping books;
    private final Builds builds;
    private final TransactionTemplate transaction;
    private final Differences differences;
    private final List<ViewTable<?>> shown;
    private final Beside beside;
    private final boolean whole;
    private final boolean takesOver;
    private final BooleanSupplier stopping;

    /**
     * A build of some views of {@code following}; {@code takesOver} says that what is shown is made otherwise, and gives way
     * uncompared, {@code stopping} that the process ends.
     */
    Building(Build build, Following following, Builds builds, boolean takesOver, BooleanSupplier stopping) {
        Haste haste = takesOver ? Haste.WHOLE : following.beside();
        this.takesOver = takesOver;
        this.build = build;
        this.following = following;
        this.feed = following.feed();
        this.books = new Bookkeeping(following.jdbc());
        this.builds = builds;
        this.transaction = following.transaction();
        this.differences = new Differences(following, haste);
        this.shown = following.views().stream()
                .filter(view -> build.names().contains(view.view().name()))
                .toList();
        this.beside = new Beside(following, shown, haste);
        this.whole = shown.size() == following.views().size();
        this.stopping = stopping;
    }

    /** Carries it through; {@code reached} hears how far it has come. What is left behind can be gone on with or is gone. */
    void run(LongConsumer reached) {
        try {
            if (load(reached)) {
                finish();
            } else if (!stopping.getAsBoolean()) {
                beside.drop();
            }
        } catch (RuntimeException failure) {
            LOG.error("Building {} failed", build.names(), failure);
            var _ = builds.end(build.id(), Build.State.FAILED, failure.getMessage());
            beside.drop();
        }
    }

    /** Reads up to the target; false if it was stopped on the way. */
    private boolean load(LongConsumer reached) {
        if (build.position() == 0) {
            beside.create(whole);
        }
        Filling filling = new Filling(build, feed, beside, books, builds);
        while (!stopping.getAsBoolean()) {
            try {
                return filling.fill(reached, stopping);
            } catch (DataIntegrityViolationException unstorable) {
                LOG.warn("Something no view can store is searched for", unstorable);
                beside.cut(filling.written());
                beside.key();
                if (!stepCarefully(filling.written(), filling.last())) {
                    return false;
                }
                filling.goOn();
            }
        }
        return false;
    }

    /** Takes in what is between, fewer and fewer at a time where the database cannot hold one, until that is alone and parked. */
    private boolean stepCarefully(long from, long to) {
        ViewWriter writer = ViewWriter.of(beside.tables());
        Stride stride = new Stride(PAGE);
        long position = from;
        while (position < to) {
            List<Feed.Entry> batch = feed.between(position, to, stride.events());
            try {
                if (stopping.getAsBoolean() || !step(writer, writer.read(batch))) {
                    return false;
                }
                stride.lengthen();
                position = batch.getLast().position();
            } catch (DataIntegrityViolationException unstorable) {
                if (!stride.shorten(batch.size())) {
                    position = park(batch.getFirst(), unstorable);
                }
            }
        }
        return true;
    }

    private long park(Feed.Entry alone, DataIntegrityViolationException unstorable) {
        if (!Parked.isAboutData(unstorable)) {
            throw unstorable;
        }
        transaction.executeWithoutResult(_ -> {
            books.park(PARKED, List.of(Parked.of(alone, unstorable)));
            var _ = builds.reached(build.id(), alone.position());
        });
        return alone.position();
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
        books.park(PARKED, writer.write(page, books.parkedStreams(PARKED)));
        var _ = builds.reached(build.id(), page.last());
    }

    private void finish() {
        beside.complete();
        String found =
                takesOver ? null : differences.first(shown, build.target()).orElse(null);
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
        long position = build.target();
        for (long shownTo = books.position(); shownTo - position > NEARLY; shownTo = books.position()) {
            if (!stepCarefully(position, shownTo)) {
                return false;
            }
            position = shownTo;
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
        if (!takesOver && !following.shape().equals(books.progress().shape())) {
            throw new IllegalStateException("Another version of the program keeps the views now");
        }
        if (!builds.take(build.id())) {
            beside.drop();
            return false;
        }
        beside.hold();
        ViewWriter writer = ViewWriter.of(beside.tables());
        ViewWriter.Page rest = writer.read(feed.between(position, shownTo, Integer.MAX_VALUE));
        if (!rest.isEmpty()) {
            write(writer, rest);
        }
        beside.show(whole);
        following.claim();
        if (whole) {
            books.reached(Math.max(position, shownTo));
        }
        return builds.end(build.id(), Build.State.DONE, found);
    }
}
