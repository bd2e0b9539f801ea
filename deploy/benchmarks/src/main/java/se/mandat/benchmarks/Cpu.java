package se.mandat.benchmarks;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * What the processors have done until now, in nanoseconds: for this program, for PostgreSQL, for all programs together, and
 * what the machine's host kept for itself. Linux only, like the embedded database.
 */
record Cpu(long at, long program, long postgres, long everybody, long stolen) {
    /** Linux counts in hundredths of a second in /proc, whatever its own clock. */
    private static final long TICK = 10_000_000;
    /** Where utime, stime, cutime and cstime are in /proc/…/stat, counted after the name in parentheses. */
    private static final List<Integer> OWN = List.of(11, 12);

    private static final List<Integer> OWN_AND_ENDED_CHILDREN = List.of(11, 12, 13, 14);

    /** Cores used between two readings; {@code others} is everything that is neither us nor PostgreSQL. */
    record Use(double seconds, double program, double postgres, double others) {}

    static Cpu now(long postmaster) throws IOException {
        long[] all = Stream.of(firstLine(Path.of("/proc/stat")).split("\\s+"))
                .skip(1)
                .mapToLong(Long::parseLong)
                .toArray();
        long everybody = all[0] + all[1] + all[2];
        return new Cpu(System.nanoTime(), programTime(), postgresTime(postmaster), everybody * TICK, all[7] * TICK);
    }

    Use since(Cpu before) {
        double time = at - before.at;
        double ours = program - before.program;
        double theirs = postgres - before.postgres;
        double others = Math.max(0, everybody - before.everybody - ours - theirs) + stolen - before.stolen;
        return new Use(time / 1e9, ours / time, theirs / time, others / time);
    }

    private static long programTime() {
        return ((com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean())
                .getProcessCpuTime();
    }

    private static long postgresTime(long postmaster) throws IOException {
        long ticks = ticks(postmaster, OWN_AND_ENDED_CHILDREN);
        for (ProcessHandle child :
                ProcessHandle.of(postmaster).orElseThrow().descendants().toList()) {
            ticks += ticks(child.pid(), OWN);
        }
        return ticks * TICK;
    }

    private static long ticks(long process, List<Integer> fields) throws IOException {
        try {
            String line = firstLine(Path.of("/proc", Long.toString(process), "stat"));
            List<String> values =
                    Arrays.asList(line.substring(line.lastIndexOf(')') + 2).split(" "));
            return fields.stream().map(values::get).mapToLong(Long::parseLong).sum();
        } catch (NoSuchFileException ended) {
            return 0;
        }
    }

    private static String firstLine(Path file) throws IOException {
        try (Stream<String> lines = Files.lines(file)) {
            return lines.findFirst().orElseThrow();
        }
    }
}
