package se.mandat.deploy.survival;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStoreException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import se.mandat.deploy.survival.Halting.Gate;
import se.mandat.platform.ledger.LedgerEngine;

@DisplayName("Den som bekräftas sent")
class LateCommitTest {
    private static final int ROUNDS = Extent.of(20, 300);
    private static final int EVENTS = 2 * ROUNDS;

    private final long before = Here.last();
    private final Halting halting = new Halting(Here.source());
    private final LedgerEngine first = Writers.on(halting);
    private final LedgerEngine second = Writers.on(Here.source());
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();

    @AfterEach
    void end() {
        halting.letGo();
        var _ = threads.shutdownNow();
    }

    @Test
    @DisplayName("får ingen annan före sig: ingen läsare ser en plats förrän den före den är bekräftad")
    void nobody_overtakes() throws ExecutionException {
        Gate gate = halting.halt();
        Future<String> one = startHalted(gate);
        Future<String> other = startWaiting();
        assertThat(read()).isEmpty();
        gate.commit();
        assertThat(List.of(Patience.result(one), Patience.result(other))).containsExactlyElementsOf(read());
    }

    @Test
    @DisplayName("lämnar ingen lucka efter sig om det inte blev något")
    void rollback_leaves_no_gap() throws ExecutionException {
        Gate gate = halting.halt();
        Future<String> one = startHalted(gate);
        Future<String> other = startWaiting();
        gate.rollBack();
        assertThatThrownBy(() -> Patience.result(one)).hasCauseInstanceOf(EventStoreException.class);
        assertThat(read()).containsExactly(Patience.result(other));
        assertThat(Here.last()).isEqualTo(before + 1);
    }

    @Test
    @DisplayName("hoppas aldrig över av den som läser medan andra skriver och somligt går om intet")
    void reader_skips_nothing() throws ExecutionException {
        Random chance = Extent.chance();
        Future<List<Long>> reader = threads.submit(this::readAll);
        int written = 0;
        for (int round = 0; round < ROUNDS; round++) {
            written += writeTwo(chance.nextBoolean());
        }
        while (written++ < EVENTS) {
            var _ = Writers.append(second);
        }
        assertThat(Patience.result(reader))
                .containsExactlyElementsOf(LongStream.rangeClosed(before + 1, before + EVENTS)
                        .boxed()
                        .toList());
    }

    /** Both at once; gives how many were written. */
    private int writeTwo(boolean firstCommits) throws ExecutionException {
        Gate gate = halting.halt();
        Future<String> one = threads.submit(() -> Writers.append(first));
        Future<String> other = threads.submit(() -> Writers.append(second));
        gate.awaitWritten();
        if (firstCommits) {
            gate.commit();
            var _ = Patience.result(one);
        } else {
            gate.rollBack();
        }
        var _ = Patience.result(other);
        return firstCommits ? 2 : 1;
    }

    private Future<String> startHalted(Gate gate) {
        Future<String> append = threads.submit(() -> Writers.append(first));
        gate.awaitWritten();
        return append;
    }

    private Future<String> startWaiting() {
        Future<String> append = threads.submit(() -> Writers.append(second));
        Writers.awaitWaiting(1);
        return append;
    }

    private List<String> read() {
        return tracked(before).map(TrackedEventMessage::getIdentifier).toList();
    }

    private Stream<? extends TrackedEventMessage<?>> tracked(long after) {
        return second.readEvents(new GlobalSequenceTrackingToken(after), false);
    }

    private List<Long> readAll() {
        List<Long> positions = new ArrayList<>();
        Patience.until(EVENTS + " events are read", () -> {
            long last = positions.isEmpty() ? before : positions.getLast();
            tracked(last)
                    .forEach(event ->
                            positions.add(event.trackingToken().position().orElseThrow()));
            return positions.size() >= EVENTS;
        });
        return positions;
    }
}
