package se.mandat.benchmarks;

import static se.mandat.benchmarks.Contenders.AXON;
import static se.mandat.benchmarks.Contenders.AXON_CACHED;
import static se.mandat.benchmarks.Contenders.INSERT;
import static se.mandat.benchmarks.Contenders.INSERT_100;
import static se.mandat.benchmarks.Contenders.LOAD_AND_INSERT;
import static se.mandat.benchmarks.Contenders.OURS;
import static se.mandat.benchmarks.Contenders.OURS_BARE;
import static se.mandat.benchmarks.Contenders.OURS_COLD;
import static se.mandat.benchmarks.Contenders.OURS_HTTP;
import static se.mandat.benchmarks.Contenders.OURS_IMPORT;
import static se.mandat.benchmarks.Contenders.PEKKO;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.function.Function;

/** The bars: each a ratio of two medians of the same run, what is asked of it, and what others reach. */
final class Bars {
    private static final long AGED = (long) History.AGED_STREAMS * History.EVENTS;

    /** Who takes commands: ours, which is judged, and the peers, for comparison. */
    private static final List<String> TAKERS = List.of(OURS, AXON, AXON_CACHED, PEKKO);

    private static final List<String> AGERS = List.of(OURS, INSERT, AXON, AXON_CACHED, PEKKO);

    private final Results results;

    private Bars(Results results) {
        this.results = results;
    }

    /** What is asked of a ratio: at least so much, or at most; the second figure is what would delight us. */
    record Asked(boolean most, double hold, double stretch) {
        boolean holds(double value) {
            return most ? value <= hold : value >= hold;
        }

        boolean stretches(double value) {
            return most ? value <= stretch : value >= stretch;
        }
    }

    /** One bar, with the same ratio for limits and peers where it says something. */
    record Bar(String id, String what, Asked asked, OptionalDouble value, Map<String, Double> others) {
        String verdict() {
            if (value.isEmpty()) {
                return "not measured";
            }
            double reached = value.getAsDouble();
            return asked.stretches(reached) ? "stretch" : asked.holds(reached) ? "yes" : "no";
        }
    }

    static List<Bar> of(Results results) {
        Bars bars = new Bars(results);
        return List.of(
                bar(
                        "A1",
                        "commands/s over one-row inserts/s at 32",
                        least(1.2, 1.7),
                        TAKERS,
                        bars.rateOver(INSERT, 32)),
                bar("A1", "commands/s at 256 over one-row inserts/s at 32", least(1.7, 2.4), TAKERS, bars::inFlight),
                bar(
                        "A2",
                        "commands/s over Axon JDBC as documented at 32",
                        least(5, 8),
                        List.of(OURS),
                        bars.rateOver(AXON, 32)),
                bar(
                        "A2",
                        "commands/s over Axon JDBC cached at 32",
                        least(2.5, 4),
                        List.of(OURS),
                        bars.rateOver(AXON_CACHED, 32)),
                bar("A2", "commands/s over Pekko at 32", least(1.3, 2), List.of(OURS), bars.rateOver(PEKKO, 32)),
                bar("A3", "CPU per command over one-row insert's at 32", most(0.75, 0.5), TAKERS, bars::cpuOverInsert),
                bar(
                        "A4",
                        "cold commands/s over load 10 + insert at 8",
                        least(0.9, 1.2),
                        List.of(OURS_COLD, AXON),
                        bars.rateOver(LOAD_AND_INSERT, 8)),
                bar("A5", "p50 of a command over one-row insert's at 1", most(1.6, 1.25), TAKERS, bars::p50OverInsert),
                bar(
                        "A6",
                        "commands/s with hashes, command ids over without at 32",
                        least(0.9, 0.97),
                        List.of(OURS),
                        bars.rateOver(OURS_BARE, 32)),
                bar(
                        "A7",
                        "imported events/s over 100-row inserts' at 1",
                        least(0.3, 0.6),
                        List.of(OURS_IMPORT),
                        bars.rateOver(INSERT_100, 1)),
                bar(
                        "A8",
                        "commands/s by HTTP over commands/s at 32",
                        least(0.35, 0.6),
                        List.of(OURS_HTTP),
                        bars.rateOver(OURS, 32)),
                bar("C2", "commands/s with 1 M events stored over 0 at 32", least(0.85, 0.95), AGERS, bars::aged));
    }

    /** The first of the names is judged, the rest stand beside it. */
    private static Bar bar(
            String id, String what, Asked asked, List<String> names, Function<String, OptionalDouble> ratio) {
        Map<String, Double> others = new LinkedHashMap<>();
        for (String other : names.subList(1, names.size())) {
            ratio.apply(other).ifPresent(value -> others.put(other, value));
        }
        return new Bar(id, what, asked, ratio.apply(names.getFirst()), others);
    }

    private static Asked least(double hold, double stretch) {
        return new Asked(false, hold, stretch);
    }

    private static Asked most(double hold, double stretch) {
        return new Asked(true, hold, stretch);
    }

    private OptionalDouble inFlight(String who) {
        return ratio(rate(who, 256), rate(INSERT, 32));
    }

    private OptionalDouble cpuOverInsert(String who) {
        return ratio(results.median(who, 32, Sample::cpu), results.median(INSERT, 32, Sample::cpu));
    }

    private OptionalDouble p50OverInsert(String who) {
        return ratio(results.median(who, 1, Sample::p50), results.median(INSERT, 1, Sample::p50));
    }

    private OptionalDouble aged(String who) {
        return ratio(
                results.median(who, 32, AGED, Sample::eventsPerSecond),
                results.median(who, 32, 0, Sample::eventsPerSecond));
    }

    private Function<String, OptionalDouble> rateOver(String over, int writers) {
        return who -> ratio(rate(who, writers), rate(over, writers));
    }

    private OptionalDouble rate(String who, int writers) {
        return results.median(who, writers, Sample::eventsPerSecond);
    }

    private static OptionalDouble ratio(OptionalDouble above, OptionalDouble below) {
        return above.isPresent() && below.isPresent()
                ? OptionalDouble.of(above.getAsDouble() / below.getAsDouble())
                : OptionalDouble.empty();
    }
}
