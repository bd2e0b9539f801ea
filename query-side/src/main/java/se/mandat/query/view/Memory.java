package se.mandat.query.view;

import java.util.BitSet;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The newest versions of one view that are known while events are folded. Between batches nothing is kept where others may
 * write too; a build, which writes alone, keeps those it met last and knows which it has let go.
 */
final class Memory<R> {
    private static final int KEPT = 20_000;

    private final @Nullable Gone gone;
    private final Map<Place, Version<R>> versions;

    private Memory(@Nullable Gone gone, Map<Place, Version<R>> versions) {
        this.gone = gone;
        this.versions = versions;
    }

    /** Nothing is kept. */
    static <R> Memory<R> ofABatch() {
        return new Memory<>(null, new HashMap<>());
    }

    /** Versions are kept; what is neither kept nor let go is new. {@code fromNothing} says that nothing is stored yet. */
    static <R> Memory<R> ofABuild(boolean fromNothing) {
        return new Memory<>(new Gone(!fromNothing), new LinkedHashMap<>(1024, 0.75f, true));
    }

    @Nullable
    Version<R> newest(Place place) {
        return versions.get(place);
    }

    /** Whether a version may be stored that is not known here. */
    boolean isUnknown(Place place) {
        return (gone == null || gone.mayHold(place)) && !versions.containsKey(place);
    }

    void put(Place place, Version<R> version) {
        versions.put(place, version);
    }

    void putAll(Map<Place, Version<R>> known) {
        versions.putAll(known);
    }

    /** Forgets what was not kept anyway. */
    void forgetBatch() {
        if (gone == null) {
            versions.clear();
        }
    }

    /** The batch has been written, or will be before anything is read. */
    void written() {
        forgetBatch();
        Iterator<Place> eldest = versions.keySet().iterator();
        for (int over = versions.size() - KEPT; over > 0 && gone != null; over--) {
            gone.add(eldest.next());
            eldest.remove();
        }
    }

    /** Places let go, in few bits each: says of some that they were though they were not, never the reverse. */
    private static final class Gone {
        private static final int BITS = 1 << 25;
        private static final int HASHES = 4;

        private final boolean everything;
        private @Nullable BitSet bits;

        Gone(boolean everything) {
            this.everything = everything;
        }

        void add(Place place) {
            BitSet set = bits == null ? new BitSet(BITS) : bits;
            long hash = hash(place);
            for (int i = 0; i < HASHES; i++) {
                set.set(bit(hash, i));
            }
            bits = set;
        }

        boolean mayHold(Place place) {
            BitSet set = bits;
            if (everything || set == null) {
                return everything;
            }
            long hash = hash(place);
            for (int i = 0; i < HASHES; i++) {
                if (!set.get(bit(hash, i))) {
                    return false;
                }
            }
            return true;
        }

        private static int bit(long hash, int which) {
            return ((int) hash + which * (int) (hash >>> 32)) & (BITS - 1);
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
