package se.mandat.query.view;

import java.util.BitSet;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The newest rows of one view that are known while events are folded. Between batches nothing is kept where others may
 * write too; a build, which writes alone, keeps the rows it met last and knows which it has never met.
 */
final class Memory<R> {
    private static final int KEPT = 100_000;

    private final @Nullable Met met;
    private final Map<Place, R> rows;

    private Memory(@Nullable Met met, Map<Place, R> rows) {
        this.met = met;
        this.rows = rows;
    }

    /** Nothing is kept. */
    static <R> Memory<R> ofABatch() {
        return new Memory<>(null, new HashMap<>());
    }

    /** Rows are kept; what is not in {@code met} is new. */
    static <R> Memory<R> ofABuild(Met met) {
        return new Memory<>(met, new LinkedHashMap<>(1024, 0.75f, true));
    }

    @Nullable
    R row(Place place) {
        return rows.get(place);
    }

    /** Whether a row may be stored that is not known here. */
    boolean isUnknown(Place place) {
        return !rows.containsKey(place) && (met == null || met.contains(place));
    }

    void put(Place place, R row) {
        rows.put(place, row);
        if (met != null) {
            met.add(place);
        }
    }

    void putAll(Map<Place, R> known) {
        rows.putAll(known);
    }

    /** Forgets what was not kept anyway. */
    void forgetBatch() {
        if (met == null) {
            rows.clear();
        }
    }

    /** The batch has been written. */
    void written() {
        forgetBatch();
        Iterator<Place> eldest = rows.keySet().iterator();
        for (int over = rows.size() - KEPT; over > 0; over--) {
            var _ = eldest.next();
            eldest.remove();
        }
    }

    /** Places met so far, in few bits each: says of some that they were met though they were not, never the reverse. */
    static final class Met {
        private static final int BITS = 1 << 26;

        private final BitSet bits;
        private final boolean everything;

        private Met(boolean everything) {
            this.everything = everything;
            this.bits = everything ? new BitSet() : new BitSet(BITS);
        }

        /** Nothing is stored yet. */
        static Met nothing() {
            return new Met(false);
        }

        /** Anything may be stored: a build that goes on after an interruption. */
        static Met everything() {
            return new Met(true);
        }

        void add(Place place) {
            if (!everything) {
                long hash = hash(place);
                bits.set((int) hash & (BITS - 1));
                bits.set((int) (hash >>> 32) & (BITS - 1));
            }
        }

        boolean contains(Place place) {
            long hash = hash(place);
            return everything || (bits.get((int) hash & (BITS - 1)) && bits.get((int) (hash >>> 32) & (BITS - 1)));
        }

        private static long hash(Place place) {
            long hash = place.municipality().hashCode();
            for (int i = 0; i < place.key().length(); i++) {
                hash = hash * 0x9E3779B97F4A7C15L + place.key().charAt(i);
            }
            hash = (hash ^ (hash >>> 32)) * 0xD6E8FEB86659FD93L;
            return hash ^ (hash >>> 29);
        }
    }
}
