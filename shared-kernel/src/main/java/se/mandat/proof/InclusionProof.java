package se.mandat.proof;

import java.util.Iterator;
import java.util.List;
import java.util.Objects;

/** Proof that an event is number {@code index}, from 0, of the {@code size} a tree is over (RFC 9162, 2.1.3). */
public record InclusionProof(long index, long size, List<Hash> path) {
    public InclusionProof {
        Objects.checkIndex(index, size);
        path = List.copyOf(path);
    }

    /** The proof, from the hashes of the municipality's events from its first one on; reads them once. */
    public static InclusionProof of(long index, long size, Iterator<Hash> events) {
        Objects.checkIndex(index, size);
        return new InclusionProof(index, size, Ranges.ofInclusion(index, size).roots(events));
    }

    /** Whether the event with this hash is where the proof says, in the tree with this root. */
    public boolean proves(Hash event, Hash root) {
        long left = index;
        long last = size - 1;
        Hash node = event.asLeaf();
        for (Hash step : path) {
            if (last == 0) {
                return false;
            }
            if ((left & 1) == 1 || left == last) {
                node = Hash.node(step, node);
                int up = Long.numberOfTrailingZeros(left);
                left >>= up;
                last >>= up;
            } else {
                node = Hash.node(node, step);
            }
            left >>= 1;
            last >>= 1;
        }
        return last == 0 && node.equals(root);
    }
}
