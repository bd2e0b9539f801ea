package se.mandat.platform.ledger;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import se.mandat.kernel.Accepted;
import se.mandat.proof.ChainedEvent;
import se.mandat.proof.Hash;
import se.mandat.proof.LedgerEvent;

/**
 * Places appends one after another behind the ledger as it stands. Each is taken whole or not at all, and one that does
 * not hold leaves no trace for the next.
 */
final class Batch {
    private final Chain chain;
    private final Instant now;
    private final Map<String, Hash> hashes;
    private final Map<String, Long> sequences;
    private final Map<CommandKey, Receipt> receipts;
    private final Set<String> ids = new HashSet<>();
    private final List<ChainedEvent> events = new ArrayList<>();
    private final Map<CommandKey, Receipt> newReceipts = new LinkedHashMap<>();
    private long position;

    Batch(Heads heads, Chain chain) {
        this.chain = chain;
        this.position = heads.position();
        this.now = heads.now();
        this.hashes = new HashMap<>(heads.chain());
        this.sequences = new HashMap<>(heads.sequences());
        this.receipts = new HashMap<>(heads.receipts());
    }

    /** Takes an append if it holds, and says what became of it. */
    Outcome take(Append append) {
        Outcome refused = refused(append);
        if (refused != null) {
            return refused;
        }
        append.events().forEach(this::place);
        Accepted answer = answer(append);
        remember(append.command(), answer);
        return new Outcome.Written(answer);
    }

    private @Nullable Outcome refused(Append append) {
        Outcome before = answeredBefore(append.command());
        if (before != null) {
            return before;
        }
        Set<String> moved = moved(append.guards());
        return moved.isEmpty() ? taken(append.events()) : new Outcome.Moved(moved);
    }

    private @Nullable Outcome answeredBefore(Append.@Nullable Asked command) {
        Receipt receipt = command == null ? null : receipts.get(command.key());
        if (command == null || receipt == null) {
            return null;
        }
        return receipt.bodyHash().equals(command.bodyHash())
                ? new Outcome.AnsweredBefore(receipt.answer())
                : new Outcome.IdReused();
    }

    private Set<String> moved(Map<String, Long> guards) {
        Set<String> moved = new TreeSet<>();
        guards.forEach((stream, seen) -> {
            if (sequence(stream) != seen) {
                moved.add(stream);
            }
        });
        return moved;
    }

    private @Nullable Outcome taken(List<NewEvent> asked) {
        Map<String, Long> reached = new HashMap<>();
        Set<String> named = new HashSet<>();
        for (NewEvent event : asked) {
            long last = reached.getOrDefault(event.stream(), sequence(event.stream()));
            if (event.sequence() <= last || ids.contains(event.id()) || !named.add(event.id())) {
                return new Outcome.Taken(event);
            }
            var _ = reached.put(event.stream(), event.sequence());
        }
        return null;
    }

    private void place(NewEvent event) {
        LedgerEvent placed = event.at(++position, now);
        Hash previous = hashes.getOrDefault(event.municipality(), Hash.ZERO);
        ChainedEvent chained = new ChainedEvent(placed, previous, chain.next(previous, placed));
        events.add(chained);
        var _ = hashes.put(event.municipality(), chained.hash());
        var _ = sequences.put(event.stream(), event.sequence());
        var _ = ids.add(event.id());
    }

    private Accepted answer(Append append) {
        Append.Asked command = append.command();
        return new Accepted(position, command == null ? -1 : sequence(command.stream()));
    }

    private void remember(Append.@Nullable Asked command, Accepted answer) {
        if (command != null) {
            Receipt receipt = new Receipt(command.bodyHash(), answer);
            var _ = receipts.put(command.key(), receipt);
            var _ = newReceipts.put(command.key(), receipt);
        }
    }

    private long sequence(String stream) {
        return sequences.getOrDefault(stream, -1L);
    }

    /** The events to write, in order. */
    List<ChainedEvent> events() {
        return events;
    }

    /** The receipts to write. */
    Map<CommandKey, Receipt> newReceipts() {
        return newReceipts;
    }

    /** How far each stream the batch speaks of has come, with this batch. */
    Map<String, Long> sequences() {
        return sequences;
    }

    boolean isEmpty() {
        return events.isEmpty() && newReceipts.isEmpty();
    }

    /** The position of the last event, with this batch. */
    long position() {
        return position;
    }

    /** The time of the last event, with this batch, in microseconds since 1970-01-01T00:00Z. */
    long time() {
        return ChronoUnit.MICROS.between(Instant.EPOCH, now);
    }

    /** The last hash of each municipality, with this batch. */
    Map<String, Hash> hashes() {
        return hashes;
    }
}
