package se.mandat.deploy.survival;

import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;

/** Waiting that ends. */
final class Patience {
    static final Duration LONGEST = Duration.ofSeconds(Extent.of(90, 600));
    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(5);

    private Patience() {}

    /** Waits until it holds. */
    static void until(String what, BooleanSupplier holds) {
        long end = System.nanoTime() + LONGEST.toNanos();
        while (!holds.getAsBoolean()) {
            if (System.nanoTime() > end) {
                throw new AssertionError("Waited in vain until " + what);
            }
            moment();
        }
    }

    /** Lets this much time pass. */
    static void pass(long milliseconds) {
        long end = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(milliseconds);
        for (long left = end - System.nanoTime(); left > 0; left = end - System.nanoTime()) {
            LockSupport.parkNanos(left);
        }
    }

    static void moment() {
        LockSupport.parkNanos(BETWEEN_LOOKS.toNanos());
    }

    /** What comes of it, in time. */
    static <T> T result(Future<T> future) throws ExecutionException {
        try {
            return future.get(LONGEST.toSeconds(), TimeUnit.SECONDS);
        } catch (TimeoutException never) {
            throw new AssertionError(never);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new AssertionError(interrupted);
        }
    }

    /** Waits until a process is gone. */
    static void gone(ProcessHandle process) {
        until("process " + process.pid() + " is gone", () -> !process.isAlive());
    }
}
