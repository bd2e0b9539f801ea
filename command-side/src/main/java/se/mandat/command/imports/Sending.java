package se.mandat.command.imports;

import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import se.mandat.kernel.Commands;
import se.mandat.kernel.Municipality;
import se.mandat.kernel.Rejected;

/**
 * Sends facts as commands. Many of one kind that became known on one day are sent side by side, those about one thing after
 * one another: they share commits. One that is refused then, perhaps for what came beside it, is sent again in its turn.
 */
final class Sending {
    private static final int LANES = 256;
    private static final int MANY = 100;

    private final Commands commands;
    private final Municipality municipality;
    private final Clock clock;

    Sending(Commands commands, Municipality municipality, Clock clock) {
        this.commands = commands;
        this.municipality = municipality;
        this.clock = clock;
    }

    /** Sends facts given in order; those refused, and why. */
    Map<Fact, Rejected> inOrder(List<Fact> facts) {
        Map<Fact, Rejected> refused = new LinkedHashMap<>();
        for (int from = 0; from < facts.size(); ) {
            int to = from + 1;
            while (to < facts.size() && Fact.ORDER.compare(facts.get(from), facts.get(to)) == 0) {
                to++;
            }
            List<Fact> alike = facts.subList(from, to);
            refused.putAll(oneByOne(alike.size() < MANY ? alike : refusedSideBySide(alike)));
            from = to;
        }
        return refused;
    }

    private Map<Fact, Rejected> oneByOne(List<Fact> facts) {
        Map<Fact, Rejected> refused = new LinkedHashMap<>();
        for (Fact fact : facts) {
            try {
                var _ = commands.send(fact.order(municipality, clock.instant()));
            } catch (Rejected rejected) {
                var _ = refused.put(fact, rejected);
            }
        }
        return refused;
    }

    private List<Fact> refusedSideBySide(List<Fact> facts) {
        Map<Integer, List<Fact>> lanes = facts.stream()
                .collect(Collectors.groupingBy(
                        fact -> Math.floorMod(fact.command().stream().hashCode(), LANES)));
        List<Future<Map<Fact, Rejected>>> answers = new ArrayList<>();
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            lanes.values().forEach(lane -> answers.add(threads.submit(() -> oneByOne(lane))));
        }
        Map<Fact, Rejected> refused = new LinkedHashMap<>();
        for (Future<Map<Fact, Rejected>> answer : answers) {
            if (answer.state() == Future.State.FAILED) {
                throw new IllegalStateException(answer.exceptionNow());
            }
            refused.putAll(answer.resultNow());
        }
        return facts.stream().filter(refused::containsKey).toList();
    }
}
