package se.mandat.benchmarks;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;

/** Lets the contenders take turns, round by round, on one database, and tells what came of it. */
final class Benchmarks {
    /** How often a measurement is tried again when others took too much of the machine. */
    private static final int AGAIN = 2;

    private static final int AGED_AT = 32;

    private final Options options;
    private final Database database;
    private final Results results = new Results(new ArrayList<>(), new ArrayList<>());

    private Benchmarks(Options options, Database database) {
        this.options = options;
        this.database = database;
    }

    public static void main(String[] arguments) throws Exception {
        Options options = Options.of(arguments);
        if (!Contenders.names().containsAll(options.only())) {
            throw new IllegalArgumentException("There are only " + Contenders.names());
        }
        try (Database database = Database.in(Path.of("target"))) {
            Machine machine = Machine.of(database);
            Benchmarks benchmarks = new Benchmarks(options, database);
            System.out.println(machine.text());
            for (int round = 1; round <= options.rounds(); round++) {
                benchmarks.round(round);
                if (options.age()) {
                    benchmarks.age(round);
                }
            }
            System.out.println(Report.of(machine, options, benchmarks.results).write());
        }
    }

    /** Everybody in fresh tables, then for each number of writers everybody in turn, another one first each round. */
    private void round(int round) throws Exception {
        List<Arena> arenas = new ArrayList<>();
        try {
            for (Contender contender : contenders()) {
                arenas.add(Arena.prepared(database, contender, History.STREAMS, options.seconds()));
            }
            database.settle();
            Collections.rotate(arenas, -round);
            for (int writers : options.writers()) {
                for (Arena arena : arenas) {
                    if (arena.contender().work().at(writers)) {
                        measure(arena, writers, round);
                    }
                }
            }
        } finally {
            for (Arena arena : arenas) {
                arena.close();
            }
        }
    }

    /** Each by itself, first with empty tables, then with a million events in them. */
    private void age(int round) throws Exception {
        for (Supplier<Contender> maker : Contenders.ALL) {
            for (int streams : new int[] {0, History.AGED_STREAMS}) {
                Contender contender = maker.get();
                if (options.wants(contender.name()) && contender.work() == Contender.Work.ONE_EVENT) {
                    try (Arena arena = Arena.prepared(database, contender, streams, options.seconds())) {
                        database.settle();
                        measure(arena, AGED_AT, round);
                    }
                }
            }
        }
    }

    private List<Contender> contenders() {
        return Contenders.ALL.stream()
                .map(Supplier::get)
                .filter(contender -> options.wants(contender.name()))
                .toList();
    }

    private void measure(Arena arena, int writers, int round) throws IOException, InterruptedException {
        for (int attempt = 0; attempt <= AGAIN; attempt++) {
            Sample sample = arena.measure(writers, options.seconds(), round);
            boolean quiet = sample.others() <= options.others();
            print(sample, quiet);
            if (quiet) {
                var _ = results.samples().add(sample);
                return;
            }
            var _ = results.dropped().add(sample);
        }
    }

    private static void print(Sample sample, boolean quiet) {
        System.out.printf(
                Locale.ROOT,
                "round %d  %-16s %3d writers  %,9d stored  %,9.0f events/s  p50 %7.2f ms  p99 %7.2f ms  CPU %5.0f us/event"
                        + " (PostgreSQL %4.0f)  others %.2f%s%n",
                sample.round(),
                sample.contender(),
                sample.writers(),
                sample.stored(),
                sample.eventsPerSecond(),
                sample.p50(),
                sample.p99(),
                sample.cpu(),
                sample.postgres(),
                sample.others(),
                quiet ? "" : "  DROPPED");
    }
}
