package se.mandat.deploy.survival;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import se.mandat.kernel.CommonRule;
import se.mandat.kernel.goals.GoalRule;

/** One database, clients and their history, from the first letter to the verdict. */
final class Trial implements AutoCloseable {
    private static final int SHORTEST = 50;
    private static final int LONGEST = 2000;

    /** What a client may be told whatever happens to the application. */
    private static final List<String> ALWAYS = List.of(
            "ok",
            "unknown",
            GoalRule.GOAL_UNKNOWN.name(),
            CommonRule.COMMAND_ID_REUSED.name(),
            CommonRule.MOVED_MEANWHILE.name());

    /** What it may be told besides when the database is away. */
    static final String[] WITHOUT_DATABASE = {CommonRule.LEDGER_UNAVAILABLE.name(), CommonRule.LEDGER_BUSY.name()};

    private final Random chance = Extent.chance();
    private final long began = System.nanoTime();
    private final String name;
    private final Path folder;
    private final OwnDatabase database;
    private final History history;
    private final Clients clients;
    private int rounds;

    /** A trial with its logs and history in one folder and its database in another, which may be the same. */
    Trial(String name, Path folder, Path disk) {
        this.name = name;
        this.folder = folder;
        this.database = OwnDatabase.in(disk);
        this.history = History.in(folder);
        this.clients = new Clients(new Letters(chance), history);
    }

    OwnDatabase database() {
        return database;
    }

    Clients clients() {
        return clients;
    }

    Child child() {
        return Child.on(database, folder);
    }

    /** Goes on for a while that chance decides. */
    void goOn() {
        rounds++;
        Patience.pass(chance.nextInt(SHORTEST, LONGEST));
    }

    /** Stays away for a while that chance decides. */
    void stayAway() {
        Patience.pass(chance.nextInt(Extent.of(SHORTEST, 15_000)));
    }

    /** Waits until this many more calls have got the answer. */
    void awaitTold(String answer, int more) {
        long enough = history.told(answer) + more;
        Patience.until(enough + " times " + answer + ", not " + history.told(), () -> history.told(answer) >= enough);
    }

    /** Ends the sending, says how it went, and holds the history against the database. */
    void verify(String... besides) {
        clients.close();
        List<Call> calls = history.calls();
        long commands =
                calls.stream().map(call -> call.letter().id()).distinct().count();
        String figures = "%s: seed %d, %d rounds, %d commands in %d calls, answers %s, %d s"
                .formatted(name, Extent.SEED, rounds, commands, calls.size(), history.told(), seconds());
        System.out.println(figures);
        assertThat(Checker.check(calls, Stored.in(database.jdbc()))).as(figures).isEmpty();
        assertThat(failures(calls)).as(figures).isEmpty();
        assertThat(Stream.concat(ALWAYS.stream(), Stream.of(besides)))
                .as(figures)
                .containsAll(history.told().keySet());
    }

    private static List<String> failures(List<Call> calls) {
        return calls.stream()
                .map(Call::answer)
                .filter(Answer.Failed.class::isInstance)
                .map(Answer::line)
                .distinct()
                .toList();
    }

    private long seconds() {
        return Duration.ofNanos(System.nanoTime() - began).toSeconds();
    }

    @Override
    public void close() {
        try (database;
                history) {
            clients.close();
        }
    }
}
