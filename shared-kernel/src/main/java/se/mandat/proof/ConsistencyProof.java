package se.mandat.proof;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

/** Proof that a tree over {@code from} events grew into one over {@code to}, by appending only (RFC 9162, 2.1.4). */
public record ConsistencyProof(long from, long to, List<Hash> path) {
    public ConsistencyProof {
        if (from < 1 || to < from) {
            throw new IllegalArgumentException("No tree grows from " + from + " to " + to);
        }
        path = List.copyOf(path);
    }

    /** The proof, from the hashes of the municipality's events from its first one on; reads them once. */
    public static ConsistencyProof of(long from, long to, Iterator<Hash> events) {
        ConsistencyProof claim = new ConsistencyProof(from, to, List.of());
        return new ConsistencyProof(
                claim.from, claim.to, Ranges.ofConsistency(from, to).roots(events));
    }

    /** Whether the tree with the one root grew into the tree with the other. */
    public boolean proves(Hash before, Hash after) {
        if (from == to) {
            return path.isEmpty() && before.equals(after);
        }
        List<Hash> steps = new ArrayList<>(path);
        if (Long.bitCount(from) == 1) {
            steps.addFirst(before);
        }
        return !steps.isEmpty() && climb(steps, before, after);
    }

    private boolean climb(List<Hash> steps, Hash before, Hash after) {
        int shared = Long.numberOfTrailingZeros(from);
        long left = (from - 1) >> shared;
        long last = (to - 1) >> shared;
        Hash then = steps.getFirst();
        Hash now = then;
        for (Hash step : steps.subList(1, steps.size())) {
            if (last == 0) {
                return false;
            }
            if ((left & 1) == 1 || left == last) {
                then = Hash.node(step, then);
                now = Hash.node(step, now);
                int up = Long.numberOfTrailingZeros(left);
                left >>= up;
                last >>= up;
            } else {
                now = Hash.node(now, step);
            }
            left >>= 1;
            last >>= 1;
        }
        return last == 0 && then.equals(before) && now.equals(after);
    }
}
