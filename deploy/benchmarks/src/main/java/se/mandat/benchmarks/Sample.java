package se.mandat.benchmarks;

import org.HdrHistogram.Histogram;

/**
 * One contender measured once.
 *
 * @param stored events in its tables when it began
 * @param p50 half of the acts took no longer, in milliseconds
 * @param cpu processor time per event in microseconds, ours and PostgreSQL's together
 * @param postgres PostgreSQL's part of it
 * @param others cores that other programs and the host took meanwhile
 */
record Sample(
        String contender,
        int writers,
        long stored,
        int round,
        long events,
        long acts,
        double seconds,
        double eventsPerSecond,
        double p50,
        double p99,
        double cpu,
        double postgres,
        double others) {
    static Sample of(
            Contender contender, int writers, long stored, int round, long events, Histogram nanos, Cpu.Use use) {
        double perEvent = use.seconds() * 1e6 / events;
        return new Sample(
                contender.name(),
                writers,
                stored,
                round,
                events,
                nanos.getTotalCount(),
                use.seconds(),
                events / use.seconds(),
                nanos.getValueAtPercentile(50) / 1e6,
                nanos.getValueAtPercentile(99) / 1e6,
                (use.program() + use.postgres()) * perEvent,
                use.postgres() * perEvent,
                use.others());
    }
}
