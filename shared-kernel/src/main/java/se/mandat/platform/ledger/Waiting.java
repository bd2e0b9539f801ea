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

    /** When it came, as System.nanoTime tells. */
    long since() {
        return since;
    }

    void answer(Outcome answer) {
        outcome = answer;
        LockSupport.unpark(thread);
    }

    /** Returns when it is answered. An interruption does not end the waiting: what was asked may be written all the same. */
    Outcome await() {
        boolean interrupted = false;
        Outcome answer = outcome;
        while (answer == null) {
            interrupted |= Thread.interrupted();
            LockSupport.park(this);
            answer = outcome;
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
        return answer;
    }
}
