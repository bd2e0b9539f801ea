package se.mandat.query.view;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.transaction.support.TransactionTemplate;
import se.mandat.platform.ledger.Feed;

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
    private final Semaphore woken = new Semaphore(0);
    private volatile boolean running;
    private Thread thread = Thread.currentThread();

    Follower(
            Feed feed,
            Bookkeeping books,
            List<ViewTable<?>> tables,
            TransactionTemplate transaction,
            ViewPosition position,
            Builder builder) {
        this.feed = feed;
        this.books = books;
        this.writer = ViewWriter.live(tables);
        this.transaction = transaction;
        this.position = position;
        this.builder = builder;
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
            return step(BATCH);
        } catch (DataIntegrityViolationException unstorable) {
            LOG.warn("A batch holds something no view can store; taking it event by event", unstorable);
            return stepAlone();
        }
    }

    private int step(int limit) {
        long[] reached = new long[1];
        Integer taken = transaction.execute(_ -> {
            Optional<Long> from = books.takePosition();
            if (from.isEmpty()) {
                reached[0] = books.position();
                return 0;
            }
            List<Feed.Entry> batch = feed.after(from.get(), limit);
            reached[0] = batch.isEmpty() ? from.get() : batch.getLast().position();
            write(batch);
            return batch.size();
        });
        position.reached(reached[0]);
        return taken == null ? 0 : taken;
    }

    private void write(List<Feed.Entry> batch) {
        if (!batch.isEmpty()) {
            Set<String> streams = books.parkedStreams("views.parked");
            park(writer.write(batch, streams));
            books.reached(batch.getLast().position());
        }
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

    /** One event, parked if the database does not take what the views make of it and nobody else has come further. */
    private int stepAlone() {
        long from = books.position();
        try {
            return step(1);
        } catch (DataIntegrityViolationException unstorable) {
            if (!Parked.isAboutData(unstorable)) {
                throw unstorable;
            }
            transaction.executeWithoutResult(_ -> {
                if (books.awaitPosition() == from) {
                    Feed.Entry event = feed.after(from, 1).getFirst();
                    park(List.of(Parked.of(event, unstorable)));
                    books.reached(event.position());
                }
            });
            return 1;
        }
    }
}
