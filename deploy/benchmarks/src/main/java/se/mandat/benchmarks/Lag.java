package se.mandat.benchmarks;

import com.zaxxer.hikari.HikariDataSource;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.LinkedBlockingQueue;
import org.HdrHistogram.ConcurrentHistogram;
import org.HdrHistogram.Histogram;
import se.mandat.query.view.Follower;
import se.mandat.query.view.ViewPosition;

/** How long after its answer a command is shown, while some people write as fast as they are answered. */
final class Lag {
    private static final int WRITERS = 8;
    private static final int DIGITS = 3;
    private static final Duration PATIENCE = Duration.ofMinutes(5);

    private final Histogram commands = new ConcurrentHistogram(DIGITS);
    private final Histogram early = new ConcurrentHistogram(DIGITS);
    private final Histogram late = new ConcurrentHistogram(DIGITS);
    private final ViewPosition position;

    /** A command that was answered; position 0 is the end. */
    private record Answered(long position, long at) {}

    private Lag(ViewPosition position) {
        this.position = position;
    }

    /** Says the lag over the command, at the beginning and at the end of so many seconds. */
    static void measure(
            HikariDataSource database,
            String kind,
            Follower follower,
            ViewPosition position,
            int seconds,
            Figures figures)
            throws Exception {
        Lag lag = new Lag(position);
        follower.start();
        try (Living living = new Living(database, kind, follower::wake)) {
            lag.run(living, 3);
            lag.commands.reset();
            lag.early.reset();
            lag.late.reset();
            lag.run(living, seconds);
        }
        follower.stop();
        double command = lag.commands.getValueAtPercentile(99) / 1e6;
        figures.say("commands of 8 writers", lag.commands.getTotalCount() / (double) seconds, "1/s", null, null);
        figures.say("a command, p99", command, "ms", null, null);
        lag.say("first", lag.early, command, figures);
        lag.say("second", lag.late, command, figures);
    }

    private void say(String half, Histogram shown, double command, Figures figures) {
        double p99 = shown.getValueAtPercentile(99) / 1e6;
        figures.say("answered until shown, " + half + " half, p99", p99, "ms", p99 / command, "B4 <= 10");
        figures.say(
                "answered until shown, " + half + " half, p50", shown.getValueAtPercentile(50) / 1e6, "ms", null, null);
    }

    private void run(Living living, int seconds) throws Exception {
        long began = System.nanoTime();
        long end = began + seconds * 1_000_000_000L;
        List<Callable<Void>> all = new ArrayList<>();
        for (int writer = 0; writer < WRITERS; writer++) {
            int number = seconds * WRITERS + writer;
            living.set(number);
            BlockingQueue<Answered> answered = new LinkedBlockingQueue<>();
            all.add(() -> write(living, number, end, answered));
            all.add(() -> watch(answered, (began + end) / 2));
        }
        try (ExecutorService threads = Executors.newFixedThreadPool(all.size())) {
            for (Future<Void> each : threads.invokeAll(all)) {
                each.get();
            }
        }
    }

    private Void write(Living living, int number, long end, BlockingQueue<Answered> answered) {
        int time = 1;
        for (long begin = System.nanoTime(); begin < end; ) {
            long written = living.reword(number, time++);
            long now = System.nanoTime();
            commands.recordValue(now - begin);
            answered.add(new Answered(written, now));
            begin = now;
        }
        answered.add(new Answered(0, 0));
        return null;
    }

    private Void watch(BlockingQueue<Answered> answered, long middle) throws InterruptedException {
        for (Answered next = answered.take(); next.position() > 0; next = answered.take()) {
            if (!position.await(next.position(), PATIENCE)) {
                throw new IllegalStateException(next + " was not shown");
            }
            (next.at() < middle ? early : late).recordValue(System.nanoTime() - next.at());
        }
        return null;
    }
}
