package se.mandat.query.view;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Work on the tables of a build, a few at a time, each in a transaction of its own. It need not be on disk when it is done:
 * what says how far the build has come is written after it, and to the same log.
 */
final class SideBySide implements AutoCloseable {
    private final ExecutorService threads;
    private final JdbcTemplate jdbc;
    private final TransactionTemplate transaction;
    private final Haste haste;

    SideBySide(JdbcTemplate jdbc, TransactionTemplate transaction, Haste haste) {
        this.threads = Executors.newFixedThreadPool(
                haste.tables(), Thread.ofPlatform().daemon().name("build-", 1).factory());
        this.jdbc = jdbc;
        this.transaction = transaction;
        this.haste = haste;
    }

    boolean isGentle() {
        return haste.isGentle();
    }

    CompletableFuture<?> begin(Runnable work) {
        return CompletableFuture.runAsync(
                () -> transaction.executeWithoutResult(_ -> {
                    jdbc.execute("set local synchronous_commit = off");
                    jdbc.execute("set local maintenance_work_mem = '128MB'");
                    if (haste.isGentle()) {
                        jdbc.execute("set local max_parallel_maintenance_workers = 0");
                    }
                    work.run();
                }),
                threads);
    }

    /** Does all of it; throws what stood in the way of any. */
    void all(List<Runnable> works) {
        List<CompletableFuture<?>> begun =
                works.stream().<CompletableFuture<?>>map(this::begin).toList();
        settle(CompletableFuture.allOf(begun.toArray(CompletableFuture<?>[]::new)));
    }

    /** Waits for work that was begun; throws what stood in its way. */
    static void settle(CompletableFuture<?> work) {
        try {
            var _ = work.join();
        } catch (CompletionException failed) {
            throw failed.getCause() instanceof RuntimeException cause ? cause : failed;
        }
    }

    /** Waits for what was begun. */
    @Override
    public void close() {
        threads.close();
    }
}
