package se.mandat.query.view;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.mandat.kernel.Recorded;

/** One view while a batch is folded: the rows before, what the event at hand changes, and what is to be written. */
final class Folding<R extends Record> {
    private final ViewTable<R> table;
    private final Memory<R> memory;
    private final List<Change<R>> atHand = new ArrayList<>();
    private final List<@Nullable String[]> versions = new ArrayList<>();

    private record Change<R>(Place place, boolean first, R row) {}

    private Folding(ViewTable<R> table, Memory<R> memory) {
        this.table = table;
        this.memory = memory;
    }

    static <R extends Record> Folding<R> ofABatch(ViewTable<R> table) {
        return new Folding<>(table, Memory.ofABatch());
    }

    static <R extends Record> Folding<R> ofABuild(ViewTable<R> table, Memory.Met met) {
        return new Folding<>(table, Memory.ofABuild(met));
    }

    List<String> keys(Recorded event) {
        return table.view().keys(event);
    }

    /** Reads the rows that may be there and are not known, as they were before a position. */
    void read(Collection<Place> places, long position) {
        Set<Place> unknown = new HashSet<>();
        for (Place place : places) {
            if (memory.isUnknown(place)) {
                unknown.add(place);
            }
        }
        if (!unknown.isEmpty()) {
            Map<Place, R> rows = table.before(unknown, position);
            memory.putAll(rows);
        }
    }

    /** Folds an event; nothing has changed until it is accepted. */
    void fold(Recorded event, List<String> keys) {
        for (String key : keys) {
            Place place = new Place(event.municipality().value(), key);
            R before = memory.row(place);
            R after = table.view().fold(before, key, event);
            if (after != null && !after.equals(before)) {
                atHand.add(new Change<>(place, before == null, after));
            }
        }
    }

    void accept(Recorded event) {
        for (Change<R> change : atHand) {
            memory.put(change.place(), change.row());
            versions.add(table.words(change.place(), event.position(), change.first(), change.row()));
        }
        atHand.clear();
    }

    void discard() {
        atHand.clear();
    }

    /** Writes what has changed. */
    void write(boolean isNew) {
        if (!versions.isEmpty()) {
            if (isNew) {
                table.copy(versions);
            } else {
                table.insert(versions);
            }
            versions.clear();
        }
        memory.written();
    }

    /** Forgets what a batch that was not written left behind. */
    void forget() {
        atHand.clear();
        versions.clear();
        memory.forgetBatch();
    }
}
