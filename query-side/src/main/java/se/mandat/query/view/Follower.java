package se.mandat.query.view;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.transaction.support.TransactionTemplate;
import se.mandat.platform.ledger.Feed;
import se.mandat.query.view.Bookkeeping.Progress;

/**
 * Brings the views up to the ledger, batch after batch: versions, position and what is parked in one transaction. Of
 * several processes one at a time writes; whoever has nothing to do waits to be woken.
 */
public final class Follower implements SmartLifecycle {
    private static final Logger LOG = LoggerFactory.getLogger(Follower.class);
    private static final int BATCH = 1_000;
    /** How soon what other processes wrote is seen: only this one wakes the follower. */
    private static final Duration UNWOKEN = Duration.ofMillis(250);

    private static final Duration AFTER_FAILURE = Duration.ofSeconds(1);

    private final Feed feed;
    private final Bookkeeping books;
    private final ViewWriter writer;
    private final TransactionTemplate transaction;
    private final ViewPosition position;
    private final Builder builder;
    private final Stride stride = new Stride(BATCH);
    private final Semaphore woken = new Semaphore(0);
    private final String shape;
    private volatile boolean replaced;
    private volatile boolean running;
    private Thread thread = Thread.currentThread();

    Follower(Following following, ViewPosition position, Builder builder) {
        this.feed = following.feed();
        this.books = new Bookkeeping(following.jdbc());
        this.writer = ViewWriter.of(following.views());
        this.transaction = following.transaction();
        this.shape = following.shape();
        this.position = position;
        this.builder = builder;
    }

    /** Whether another version of the program keeps the views now, otherwise made, so that this one follows no longer. */
    public boolean isReplaced() {
        return replaced;
    }

    /** Says that the ledger has grown. */
    public void wake() {
        woken.release();
    }

    @Override
    public void start() {
        builder.prepare();
        position.reached(books.position());
        running = true;
        thread = Thread.ofPlatform().daemon().name("views").start(this::follow);
    }

    @Override
    public void stop() {
        running = false;
        wake();
        try {
            thread.join(Duration.ofSeconds(10));
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
        builder.interrupt();
    }

    /** Before the web server and until after it: nothing is asked of views that are not there. */
    @Override
    public int getPhase() {
        return DEFAULT_PHASE - 4096;
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    private void follow() {
        while (running) {
            try {
                if (step() == 0) {
                    pause(UNWOKEN);
                }
            } catch (RuntimeException | Error failure) {
                if (running) {
                    LOG.warn("The views could not follow the ledger and try again", failure);
                    pause(AFTER_FAILURE);
                }
            }
        }
    }

    private void pause(Duration atMost) {
        try {
            var _ = woken.tryAcquire(atMost.toMillis(), TimeUnit.MILLISECONDS);
            var _ = woken.drainPermits();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    /** Takes in what has come, at most one batch; how many events that was. */
    int step() {
        try {
            int taken = step(stride.events());
            stride.lengthen();
            return taken;
        } catch (DataIntegrityViolationException unstorable) {
            return stepBack(unstorable);
        }
    }

    /** Fewer next time; the event that is left alone is parked if nobody else has come further meanwhile. */
    private int stepBack(DataIntegrityViolationException unstorable) {
        List<Feed.Entry> failed = feed.after(books.position(), stride.events());
        if (stride.shorten(failed.size())) {
            return failed.size();
        }
        if (!Parked.isAboutData(unstorable)) {
            throw unstorable;
        }
        park(failed.getFirst(), unstorable);
        return 1;
    }

    private int step(int limit) {
        long[] reached = new long[1];
        Integer taken = transaction.execute(_ -> {
            Optional<Progress> free = books.takeProgress();
            Progress from = free.orElseGet(books::progress);
            if (isOtherwise(from)) {
                reached[0] = position.current();
                return 0;
            }
            reached[0] = from.position();
            return free.isPresent() ? takeIn(from.position(), limit, reached) : 0;
        });
        position.reached(reached[0]);
        return taken == null ? 0 : taken;
    }

    private boolean isOtherwise(Progress progress) {
        boolean before = replaced;
        replaced = !shape.equals(progress.shape());
        if (replaced && !before) {
            LOG.error(
                    "Another version of the program keeps the views now; this one shows no more than it has followed");
        }
        return replaced;
    }

    private int takeIn(long from, int limit, long[] reached) {
        List<Feed.Entry> batch = feed.after(from, limit);
        if (!batch.isEmpty()) {
            reached[0] = batch.getLast().position();
            park(writer.write(batch, books.parkedStreams("views.parked")));
            books.reached(reached[0]);
        }
        return batch.size();
    }

    private void park(Feed.Entry alone, DataIntegrityViolationException unstorable) {
        transaction.executeWithoutResult(_ -> {
            if (books.awaitPosition() == alone.position() - 1) {
                park(List.of(Parked.of(alone, unstorable)));
                books.reached(alone.position());
            }
        });
    }

    private void park(List<Parked> events) {
        events.stream()
                .filter(event -> event.reason() != null)
                .forEach(event -> LOG.error(
                        "Event {} of {} is parked, and its stream with it: {}",
                        event.position(),
                        event.stream(),
                        event.reason()));
        books.park("views.parked", events);
    }
}
