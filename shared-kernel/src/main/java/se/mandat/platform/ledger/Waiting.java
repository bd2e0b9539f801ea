package se.mandat.platform.ledger;

import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;

/** An append in the queue, and the thread that waits for what becomes of it. */
final class Waiting {
    private final Append append;
    private final Thread thread = Thread.currentThread();
    private final long since = System.nanoTime();
    private volatile @Nullable Outcome outcome;

    Waiting(Append append) {
        this.append = append;
    }

    Append append() {
        return append;
    }

    /** Nanoseconds in the queue so far. */
    long waited() {
        return System.nanoTime() - since;
    }

    @Nullable
    Outcome outcome() {
        return outcome;
    }

    void answer(Outcome answer) {
        outcome = answer;
        wake();
    }

    void wake() {
        LockSupport.unpark(thread);
    }
}
