package se.mandat.proof;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;

/**
 * The right edge of a Merkle tree (RFC 6962) that only grows: enough to append to it and to know its root, at most 64
 * hashes however large the tree. Not for several threads at once.
 */
public final class Frontier {
    private static final int HASH = 32;

    /** Roots of the complete subtrees, largest first: one for each bit of the size. */
    private final List<Hash> peaks = new ArrayList<>();

    private long size;

    /** The frontier {@link #toBytes} told of. */
    public static Frontier of(byte[] bytes) {
        Frontier frontier = new Frontier();
        ByteBuffer in = ByteBuffer.wrap(bytes);
        frontier.size = in.remaining() < Long.BYTES ? -1 : in.getLong();
        if (frontier.size < 0 || in.remaining() != Long.bitCount(frontier.size) * HASH) {
            throw new Malformed(Flaw.NOT_A_FRONTIER, bytes.length + " bytes");
        }
        while (in.hasRemaining()) {
            byte[] peak = new byte[HASH];
            in.get(peak);
            frontier.peaks.add(Hash.of(peak));
        }
        return frontier;
    }

    /** The size as eight bytes, big-endian, then the peaks, the largest first. */
    public byte[] toBytes() {
        ByteBuffer out = ByteBuffer.allocate(Long.BYTES + peaks.size() * HASH).putLong(size);
        peaks.forEach(peak -> out.put(peak.toArray()));
        return out.array();
    }

    /** Appends an event by its hash. */
    public void append(Hash event) {
        add(event.asLeaf());
    }

    void add(Hash leaf) {
        Hash peak = leaf;
        for (long rest = size; (rest & 1) == 1; rest >>= 1) {
            peak = Hash.node(peaks.removeLast(), peak);
        }
        peaks.add(peak);
        size++;
    }

    /** How many events the tree is over. */
    public long size() {
        return size;
    }

    /** The root of the tree. */
    public Hash root() {
        return peaks.reversed().stream()
                .reduce((right, left) -> Hash.node(left, right))
                .orElseGet(Hash::sha256);
    }
}
