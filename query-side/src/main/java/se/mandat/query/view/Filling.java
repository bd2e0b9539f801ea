package se.mandat.query.view;

import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.function.BooleanSupplier;
import java.util.function.LongConsumer;
import se.mandat.platform.ledger.Feed;

/**
 * Fills the tables of a build page by page: one page is read, one folded and one written at the same time, or where the
 * build is gentle one after the other.
 */
final class Filling {
    private final Build build;
    private final Feed feed;
    private final Beside beside;
    private final Bookkeeping books;
    private final Builds builds;
    private final Set<String> names;
    private long written;
    private long last;

    Filling(Build build, Feed feed, Beside beside, Bookkeeping books, Builds builds) {
        this.build = build;
        this.feed = feed;
        this.beside = beside;
        this.books = books;
        this.builds = builds;
        this.names = beside.events();
        this.written = build.position();
        this.last = written;
    }

    /** Up to where all is written, and noted to be. */
    long written() {
        return written;
    }

    /** Up to where events may have been written in some tables. */
    long last() {
        return last;
    }

    /** What is between has been written by somebody else. */
    void goOn() {
        written = last;
    }

    /** Fills up to the build's target; false if stopped on the way. */
    boolean fill(LongConsumer reached, BooleanSupplier stopping) {
        beside.cut(written);
        try (SideBySide writers = beside.writers()) {
            ViewWriter writer = ViewWriter.filling(beside.tables(), written == 0, writers);
            return writers.isGentle() ? inTurn(writer, reached, stopping) : atOnce(writer, reached, stopping);
        }
    }

    private boolean inTurn(ViewWriter writer, LongConsumer reached, BooleanSupplier stopping) {
        while (!stopping.getAsBoolean()) {
            ViewWriter.Page page = writer.read(after(last));
            if (page.isEmpty()) {
                last = build.target();
                return note(last);
            }
            last = page.last();
            books.park(Building.PARKED, writer.write(page, books.parkedStreams(Building.PARKED)));
            writer.settle();
            if (!note(last)) {
                return false;
            }
            reached.accept(last);
        }
        return false;
    }

    private boolean atOnce(ViewWriter writer, LongConsumer reached, BooleanSupplier stopping) {
        CompletableFuture<ViewWriter.Page> ahead = read(writer);
        while (!stopping.getAsBoolean()) {
            ViewWriter.Page page = ahead.join();
            if (page.isEmpty()) {
                writer.settle();
                last = build.target();
                return note(last);
            }
            long before = last;
            last = page.last();
            ahead = read(writer);
            books.park(Building.PARKED, writer.write(page, books.parkedStreams(Building.PARKED)));
            if (!note(before)) {
                return false;
            }
            reached.accept(before);
        }
        return false;
    }

    private CompletableFuture<ViewWriter.Page> read(ViewWriter writer) {
        long from = last;
        return CompletableFuture.supplyAsync(() -> writer.read(after(from)));
    }

    private List<Feed.Entry> after(long position) {
        return feed.between(position, build.target(), Building.PAGE, names);
    }

    private boolean note(long position) {
        written = position;
        return builds.reached(build.id(), position);
    }
}
