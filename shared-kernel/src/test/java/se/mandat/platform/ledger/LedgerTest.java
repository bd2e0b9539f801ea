package se.mandat.platform.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DelegatingDataSource;
import se.mandat.kernel.Accepted;
import se.mandat.kernel.CommonRule;
import se.mandat.kernel.Rejected;
import se.mandat.proof.Bytes;
import se.mandat.proof.Hash;

@DisplayName("Liggaren")
class LedgerTest {
    private static final int ROOM = 1000;

    private final DataSource database = TestDatabase.empty();
    private final MeterRegistry meters = new SimpleMeterRegistry();
    private final JdbcClient jdbc = JdbcClient.create(database);

    @Test
    @DisplayName("Många som väntar skrivs tillsammans, var och en på sin plats utan lucka")
    void waiting_appends_share_a_commit() throws Exception {
        Gate gate = new Gate(database);
        Ledger ledger = ledger(gate);
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<Outcome>> answers = gate.behindOne(threads, 300, n -> ledger.append(change("goal:" + n, 0)));
            for (Future<Outcome> answer : answers) {
                assertThat(answer.get()).isInstanceOf(Outcome.Written.class);
            }
        }
        assertThat(meters.summary("mandat.ledger.batch").count()).isLessThan(10);
        assertGapless(300);
    }

    @Test
    @DisplayName("En krock fäller bara sitt eget kommando")
    void conflict_fails_only_its_own() throws Exception {
        Gate gate = new Gate(database);
        Ledger ledger = ledger(gate);
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<Outcome>> answers =
                    gate.behindOne(threads, 50, n -> ledger.append(change("goal:" + n % 25, 0)));
            List<Outcome> outcomes = new ArrayList<>();
            for (Future<Outcome> answer : answers) {
                outcomes.add(answer.get());
            }
            assertThat(outcomes).filteredOn(Outcome.Written.class::isInstance).hasSize(25);
            assertThat(outcomes).filteredOn(Outcome.Moved.class::isInstance).hasSize(25);
        }
        assertGapless(25);
    }

    @Test
    @DisplayName("Det databasen inte kan ta emot fäller bara sig självt")
    void unwritable_append_fails_alone() throws Exception {
        Gate gate = new Gate(database);
        Ledger ledger = ledger(gate);
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<Outcome>> answers =
                    gate.behindOne(threads, 20, n -> ledger.append(change(n == 7 ? "goal:\u0000" : "goal:" + n, 0)));
            for (int n = 0; n < 20; n++) {
                assertThat(answers.get(n).get())
                        .isInstanceOf(n == 7 ? Outcome.Unavailable.class : Outcome.Written.class);
            }
        }
        assertGapless(19);
    }

    @Test
    @DisplayName("Ett svar från databasen som går förlorat gör inte det skrivna oskrivet")
    void lost_answer_of_commit_is_found_out() {
        LosingAnswer losing = new LosingAnswer(database, 1);
        Ledger ledger = ledger(losing);
        assertThat(ledger.append(change("goal:a", 0))).isInstanceOf(Outcome.Written.class);
        assertThat(losing.lost.get()).isZero();
        assertThat(ledger.append(change("goal:b", 0))).isInstanceOf(Outcome.Written.class);
        assertGapless(2);
    }

    @Test
    @DisplayName(
            "Två program som skriver i samma strömmar samtidigt ger en liggare utan lucka, krock eller bruten kedja")
    void two_processes_write_one_ledger() throws Exception {
        Ledger one = ledger(database);
        Ledger other = new Ledger(database, Chain.PROOF, ROOM, new SimpleMeterRegistry());
        AtomicInteger written = new AtomicInteger();
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<Outcome>> all = startAll(threads, 0, 8, writer -> {
                Outcome last = new Outcome.IdReused();
                for (int n = 0; n < 100; n++) {
                    last = (writer % 2 == 0 ? one : other).append(next("goal:" + n % 5, writer + "-" + n));
                    written.addAndGet(last instanceof Outcome.Written ? 1 : 0);
                }
                return last;
            });
            for (Future<Outcome> each : all) {
                var _ = each.get();
            }
        }
        assertThat(written.get()).isGreaterThan(100);
        assertGapless(written.get());
        assertThat(jdbc.sql(
                                "select count(*) from (select stream from event group by stream having max(sequence) <> count(*) - 1) gaps")
                        .query(Long.class)
                        .single())
                .as("streams with a gap")
                .isZero();
    }

    @Test
    @DisplayName("Den som länge skrivit ensam märker att någon annan skrivit emellan, och vad som då blivit gammalt")
    void sole_writer_notices_another() {
        Ledger one = ledger(database);
        Ledger other = new Ledger(database, Chain.PROOF, ROOM, new SimpleMeterRegistry());
        for (int n = 0; n < 5; n++) {
            assertThat(one.append(change("goal:a", n))).isInstanceOf(Outcome.Written.class);
        }
        assertThat(other.append(append("goal:a", 5, "another"))).isInstanceOf(Outcome.Written.class);
        assertThat(one.append(change("goal:a", 5))).isInstanceOf(Outcome.Moved.class);
        assertThat(one.append(change("goal:a", 6))).isInstanceOf(Outcome.Written.class);
        assertGapless(7);
    }

    @Test
    @DisplayName("En ström som antas vara ny men finns upptäcks när den skrivs")
    void stream_taken_to_be_new_is_noticed() {
        assertThat(ledger(database).append(change("goal:old", 0))).isInstanceOf(Outcome.Written.class);
        Ledger restarted = new Ledger(database, Chain.PROOF, ROOM, new SimpleMeterRegistry());
        for (int n = 0; n < 5; n++) {
            assertThat(restarted.append(change("goal:a", n))).isInstanceOf(Outcome.Written.class);
        }
        assertThat(restarted.append(append("goal:old", 0, "again"))).isInstanceOf(Outcome.Moved.class);
        assertThat(restarted.append(append("goal:old", 1, "next"))).isInstanceOf(Outcome.Written.class);
        assertGapless(7);
    }

    @Test
    @DisplayName("Ett kommando-id som ett annat program besvarat upptäcks av den som trodde sig vara ensam")
    void sole_writer_notices_anothers_answer() {
        Ledger one = ledger(database);
        Ledger other = new Ledger(database, Chain.PROOF, ROOM, new SimpleMeterRegistry());
        for (int n = 0; n < 5; n++) {
            assertThat(one.append(change("goal:a", n))).isInstanceOf(Outcome.Written.class);
        }
        assertThat(other.append(nothingNew("command-1", Hash.ZERO))).isInstanceOf(Outcome.Written.class);
        assertThat(one.append(nothingNew("command-1", Hash.sha256(new byte[1]))))
                .isInstanceOf(Outcome.IdReused.class);
        assertThat(one.append(nothingNew("command-1", Hash.ZERO)))
                .isEqualTo(new Outcome.AnsweredBefore(new Accepted(5, 4)));
        assertGapless(5);
    }

    @Test
    @DisplayName("Fler än det finns plats för får veta det genast, och inget av deras skrivs")
    void full_queue_is_refused() throws Exception {
        Gate gate = new Gate(database);
        Ledger ledger = new Ledger(gate, Chain.PROOF, 5, meters);
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var first = threads.submit(() -> ledger.append(change("goal:first", 0)));
            gate.awaitLeader();
            List<Future<Outcome>> answers = startAll(threads, 0, 5, n -> ledger.append(change("goal:" + n, 0)));
            gate.awaitQueued(5);
            assertThatThrownBy(() -> ledger.append(change("goal:late", 0)))
                    .isInstanceOfSatisfying(
                            Rejected.class,
                            refusal -> assertThat(refusal.rule()).isEqualTo(CommonRule.LEDGER_BUSY));
            gate.open();
            assertThat(first.get()).isInstanceOf(Outcome.Written.class);
            for (Future<Outcome> answer : answers) {
                assertThat(answer.get()).isInstanceOf(Outcome.Written.class);
            }
        }
        assertGapless(6);
    }

    @Test
    @DisplayName("Den som avbryts medan den väntar får ändå veta vad som hände")
    void interrupted_writer_still_learns() throws Exception {
        Gate gate = new Gate(database);
        Ledger ledger = ledger(gate);
        Outcome[] outcome = new Outcome[1];
        Thread writer = Thread.ofPlatform().start(() -> outcome[0] = ledger.append(change("goal:a", 0)));
        gate.awaitLeader();
        Thread second = Thread.ofPlatform().start(() -> {
            var _ = ledger.append(change("goal:b", 0));
            assertThat(Thread.currentThread().isInterrupted()).isTrue();
        });
        gate.awaitQueued(1);
        second.interrupt();
        gate.open();
        writer.join();
        second.join();
        assertThat(outcome[0]).isInstanceOf(Outcome.Written.class);
        assertGapless(2);
    }

    private Ledger ledger(DataSource source) {
        return new Ledger(source, Chain.PROOF, ROOM, meters);
    }

    private void assertGapless(long events) {
        assertThat(jdbc.sql("select count(*) from event").query(Long.class).single())
                .isEqualTo(events);
        assertThat(jdbc.sql("select coalesce(max(position), 0) from event")
                        .query(Long.class)
                        .single())
                .isEqualTo(events);
    }

    /** The next event of a stream as it stands, guarded. */
    private Append next(String stream, String command) {
        long last = jdbc.sql("select coalesce(max(sequence), -1) from event where stream = ?")
                .param(stream)
                .query(Long.class)
                .single();
        return append(stream, last + 1, command);
    }

    private static Append change(String stream, long sequence) {
        return append(
                stream,
                sequence,
                stream + "/" + sequence + "/" + Thread.currentThread().threadId());
    }

    private static Append append(String stream, long sequence, String id) {
        Bytes nothing = Bytes.of("{}");
        NewEvent event = new NewEvent("1880", "goal", stream, sequence, id, "GoalSet", "1", nothing, nothing, null);
        return new Append(
                List.of(event),
                Map.of(stream, sequence - 1),
                new Append.Asked(CommandKey.of("1880", id), id, Hash.ZERO, stream));
    }

    private static Append nothingNew(String command, Hash body) {
        return new Append(
                List.of(),
                Map.of("goal:a", 4L),
                new Append.Asked(CommandKey.of("1880", command), command, body, "goal:a"));
    }

    private interface Writer {
        Outcome write(int number) throws Exception;
    }

    private static List<Future<Outcome>> startAll(ExecutorService threads, int from, int to, Writer writer) {
        return IntStream.range(from, to)
                .<Callable<Outcome>>mapToObj(n -> () -> writer.write(n))
                .map(threads::submit)
                .toList();
    }

    /** A database that lets nobody in until it is opened. */
    private final class Gate extends DelegatingDataSource {
        private final CountDownLatch opened = new CountDownLatch(1);
        private final CountDownLatch leader = new CountDownLatch(1);

        Gate(DataSource database) {
            super(database);
        }

        @Override
        public Connection getConnection() throws SQLException {
            leader.countDown();
            try {
                opened.await();
            } catch (InterruptedException interrupted) {
                throw new SQLException(interrupted);
            }
            return super.getConnection();
        }

        void open() {
            opened.countDown();
        }

        void awaitLeader() throws InterruptedException {
            leader.await();
        }

        void awaitQueued(int waiting) {
            while (meters.get("mandat.ledger.queue").gauge().value() < waiting) {
                LockSupport.parkNanos(1_000_000);
            }
        }

        /** Starts one, whose batch is held back, and opens when all the others wait behind it. */
        List<Future<Outcome>> behindOne(ExecutorService threads, int count, Writer append) throws InterruptedException {
            List<Future<Outcome>> answers = new ArrayList<>(startAll(threads, 0, 1, append));
            awaitLeader();
            answers.addAll(startAll(threads, 1, count, append));
            awaitQueued(count - 1);
            open();
            return answers;
        }
    }

    /** A database whose connections break right after a commit, before it is answered. */
    private static final class LosingAnswer extends DelegatingDataSource {
        private final AtomicInteger lost;

        LosingAnswer(DataSource database, int times) {
            super(database);
            lost = new AtomicInteger(times);
        }

        @Override
        public Connection getConnection() throws SQLException {
            Connection real = super.getConnection();
            return (Connection) Proxy.newProxyInstance(
                    getClass().getClassLoader(), new Class<?>[] {Connection.class}, (_, method, arguments) -> {
                        Object result = method.invoke(real, arguments);
                        if (method.getName().equals("prepareStatement")
                                && arguments[0].toString().endsWith("commit")
                                && lost.getAndUpdate(left -> Math.max(0, left - 1)) > 0) {
                            return breaking((PreparedStatement) result);
                        }
                        return result;
                    });
        }

        private static PreparedStatement breaking(PreparedStatement real) {
            return (PreparedStatement) Proxy.newProxyInstance(
                    LosingAnswer.class.getClassLoader(),
                    new Class<?>[] {PreparedStatement.class},
                    (_, method, arguments) -> {
                        Object result = method.invoke(real, arguments);
                        if (method.getName().equals("execute")) {
                            throw new SQLException("Connection lost", "08006");
                        }
                        return result;
                    });
        }
    }
}
