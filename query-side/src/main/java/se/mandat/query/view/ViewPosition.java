package se.mandat.query.view;

import java.time.Duration;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/** How far the views have come. Whoever wrote can wait here until what they wrote is shown. */
public final class ViewPosition {
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition moved = lock.newCondition();
    private long position;

    /** The last position the views hold. */
    public long current() {
        lock.lock();
        try {
            return position;
        } finally {
            lock.unlock();
        }
    }

    /** Waits until the views hold {@code wanted}; false if they did not within the time. */
    public boolean await(long wanted, Duration atMost) {
        long deadline = System.nanoTime() + atMost.toNanos();
        lock.lock();
        try {
            while (current() < wanted) {
                long left = moved.awaitNanos(deadline - System.nanoTime());
                if (left <= 0 && current() < wanted) {
                    return false;
                }
            }
            return true;
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return false;
        } finally {
            lock.unlock();
        }
    }

    void reached(long newPosition) {
        lock.lock();
        try {
            position = Math.max(position, newPosition);
            moved.signalAll();
        } finally {
            lock.unlock();
        }
    }
}
