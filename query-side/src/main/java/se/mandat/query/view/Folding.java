package se.mandat.query.view;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import se.mandat.kernel.Recorded;

/** One view while a batch is folded: the versions before, what the event at hand changes, and what is to be written. */
final class Folding<R extends Record> {
    private final ViewTable<R> table;
    private final Memory<R> memory;
    private final @Nullable SideBySide beside;
    private final Set<Place> unknown = new HashSet<>();
    private final List<Change<R>> atHand = new ArrayList<>();
    private Copied rows = new Copied();
    private Copied spare = new Copied();
    private int accepted = rows.end();
    private CompletableFuture<?> writing = CompletableFuture.completedFuture(null);
    private boolean keyed;

    private record Change<R>(Place place, Version<R> version) {}

    private Folding(ViewTable<R> table, Memory<R> memory, @Nullable SideBySide beside, boolean keyed) {
        this.table = table;
        this.memory = memory;
        this.beside = beside;
        this.keyed = keyed;
    }

    static <R extends Record> Folding<R> ofABatch(ViewTable<R> table) {
        return new Folding<>(table, Memory.ofABatch(), null, true);
    }

    static <R extends Record> Folding<R> ofABuild(ViewTable<R> table, boolean fromNothing, SideBySide beside) {
        return new Folding<>(table, Memory.ofABuild(fromNothing), beside, false);
    }

    /** The rows an event may touch. */
    List<Place> places(Recorded event) {
        List<String> keys = table.view().keys(event);
        String municipality = event.municipality().value();
        return switch (keys.size()) {
            case 0 -> List.of();
            case 1 -> List.of(new Place(municipality, keys.getFirst()));
            default ->
                keys.stream()
                        .distinct()
                        .map(key -> new Place(municipality, key))
                        .toList();
        };
    }

    /** Says which rows will be folded. */
    void want(List<Place> places) {
        for (Place place : places) {
            if (memory.isUnknown(place)) {
                unknown.add(place);
            }
        }
    }

    /** Reads the versions that are wanted, may be there and are not known. */
    void read() {
        if (!unknown.isEmpty()) {
            settle();
            if (!keyed) {
                table.key();
                keyed = true;
            }
            memory.putAll(table.newest(unknown));
            unknown.clear();
        }
    }

    /**
     * Folds an event; nothing has changed until it is accepted. A version says which events are in it, so that one that is
     * folded again changes nothing.
     */
    void fold(Recorded event, List<Place> places) {
        for (Place place : places) {
            Version<R> before = memory.newest(place);
            if (before == null || before.position() < event.position()) {
                R row = before == null ? null : before.row();
                R after = table.view().fold(row, place.key(), event);
                if (after != null && !after.equals(row)) {
                    Change<R> change = new Change<>(place, new Version<>(place.key(), event.position(), after));
                    atHand.add(change);
                    table.write(place, change.version(), before == null, rows);
                }
            }
        }
    }

    void accept() {
        for (Change<R> change : atHand) {
            memory.put(change.place(), change.version());
        }
        atHand.clear();
        accepted = rows.end();
    }

    void discard() {
        atHand.clear();
        rows.cut(accepted);
    }

    /** Writes what has changed, within the caller's transaction; in a build, beside what goes on, after what was before. */
    void write() {
        if (!rows.isEmpty()) {
            if (beside == null) {
                table.copy(rows);
            } else {
                handOver(beside);
            }
            rows.clear();
            accepted = rows.end();
        }
        memory.written();
    }

    private void handOver(SideBySide writers) {
        settle();
        Copied full = rows;
        rows = spare;
        spare = full;
        writing = writers.begin(() -> table.copy(full));
    }

    /** Waits until what was handed over is written; throws what stood in its way. */
    void settle() {
        SideBySide.settle(writing);
    }

    /** Forgets what a batch that was not written left behind. */
    void forget() {
        unknown.clear();
        atHand.clear();
        rows.clear();
        accepted = rows.end();
        memory.forgetBatch();
    }
}
