package se.mandat.benchmarks;

import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ThreadFactory;
import java.util.function.IntFunction;
import org.HdrHistogram.Histogram;

/** One contender with tables and connections of its own, filled, warm and ready to be measured. */
final class Arena implements AutoCloseable {
    private static final int DIGITS = 3;

    private final Database database;
    private final Contender contender;
    private final int streams;
    private final HikariDataSource pool;

    /** What one writer did, or all of them. */
    private record Done(long events, Histogram nanos) {}

    private Arena(Database database, Contender contender, int streams) throws SQLException {
        this.database = database;
        this.contender = contender;
        this.streams = streams;
        this.pool = database.schema(contender.name());
    }

    /** A contender whose tables hold so many streams, and who has met every stream it will be asked about. */
    static Arena prepared(Database database, Contender contender, int streams, int seconds) throws Exception {
        Arena arena = new Arena(database, contender, streams);
        try {
            contender.prepare(arena.pool, streams);
            arena.warm(seconds);
            return arena;
        } catch (Exception failed) {
            arena.close();
            throw failed;
        }
    }

    Contender contender() {
        return contender;
    }

    /** Lets so many writers do one thing after another, each to a stream at random, the same ones for every contender. */
    Sample measure(int writers, int seconds, int round) throws IOException, InterruptedException {
        Cpu before = Cpu.now(database.process());
        long end = in(seconds);
        Done done = together(writers, writer -> () -> until(end, writer, round));
        Cpu.Use use = Cpu.now(database.process()).since(before);
        return Sample.of(contender, writers, (long) streams * History.EVENTS, round, done.events(), done.nanos(), use);
    }

    private static long in(int seconds) {
        return System.nanoTime() + seconds * 1_000_000_000L;
    }

    private Done until(long end, int writer, int round) throws Exception {
        var random = new SplittableRandom(1_000L * round + writer);
        var nanos = new Histogram(DIGITS);
        long events = 0;
        for (long begin = System.nanoTime(); begin < end; ) {
            events += contender.act(writer, random.nextInt(History.STREAMS));
            long now = System.nanoTime();
            nanos.recordValue(now - begin);
            begin = now;
        }
        return new Done(events, nanos);
    }

    /** Every stream once, or as many events, and then some time: fills caches, opens connections, compiles the code. */
    private void warm(int seconds) throws InterruptedException {
        int writers = contender.work().at(Contender.MOST_CONNECTIONS) ? Contender.MOST_CONNECTIONS : 1;
        var _ = together(writers, writer -> () -> everyStream(writer, writers));
        long end = in(seconds);
        var _ = together(writers, writer -> () -> until(end, writer, 0));
    }

    private Done everyStream(int writer, int writers) throws Exception {
        long events = 0;
        for (int stream = writer; stream < History.STREAMS && events * writers < History.STREAMS; stream += writers) {
            events += contender.act(writer, stream);
        }
        return new Done(events, new Histogram(DIGITS));
    }

    private Done together(int writers, IntFunction<Callable<Done>> task) throws InterruptedException {
        ThreadFactory threads = writers <= Contender.MOST_CONNECTIONS
                ? Thread.ofPlatform().factory()
                : Thread.ofVirtual().factory();
        try (ExecutorService all = Executors.newThreadPerTaskExecutor(threads)) {
            List<Callable<Done>> tasks = new ArrayList<>();
            for (int writer = 0; writer < writers; writer++) {
                tasks.add(task.apply(writer));
            }
            return sum(all.invokeAll(tasks));
        } catch (ExecutionException failed) {
            throw new IllegalStateException(contender.name() + " failed", failed.getCause());
        }
    }

    private static Done sum(List<Future<Done>> parts) throws ExecutionException, InterruptedException {
        var nanos = new Histogram(DIGITS);
        long events = 0;
        for (Future<Done> part : parts) {
            nanos.add(part.get().nanos());
            events += part.get().events();
        }
        return new Done(events, nanos);
    }

    @Override
    public void close() throws SQLException {
        contender.close();
        pool.close();
        database.drop(contender.name());
    }
}
