package se.mandat.proof;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Proofs are roots of ranges of leaves: which ranges (RFC 9162, 2.1.3.1 and 2.1.4.1), and their roots in one reading. */
final class Ranges {
    private record Range(long from, long to) {
        /** Where a tree over the range divides: the largest power of two below its size. */
        long middle() {
            return from + Long.highestOneBit(to - from - 1);
        }

        Range left() {
            return new Range(from, middle());
        }

        Range right() {
            return new Range(middle(), to);
        }
    }

    private final List<Range> ranges = new ArrayList<>();

    private Ranges() {}

    static Ranges ofInclusion(long index, long size) {
        Ranges path = new Ranges();
        path.around(index, new Range(0, size));
        return path;
    }

    static Ranges ofConsistency(long from, long to) {
        Ranges path = new Ranges();
        path.since(from, new Range(0, to));
        return path;
    }

    private void around(long index, Range tree) {
        if (tree.to - tree.from == 1) {
            return;
        }
        boolean left = index < tree.middle();
        around(index, left ? tree.left() : tree.right());
        ranges.add(left ? tree.right() : tree.left());
    }

    private void since(long size, Range tree) {
        if (size == tree.to) {
            if (tree.from > 0) {
                ranges.add(tree);
            }
        } else if (size <= tree.middle()) {
            since(size, tree.left());
            ranges.add(tree.right());
        } else {
            since(size, tree.right());
            ranges.add(tree.left());
        }
    }

    /** The roots of the ranges, reading the hashes of the tree's events from its first one on, as far as needed. */
    List<Hash> roots(Iterator<Hash> events) {
        Map<Range, Hash> roots = new HashMap<>();
        long at = 0;
        for (Range range :
                ranges.stream().sorted(Comparator.comparingLong(Range::from)).toList()) {
            Frontier tree = new Frontier();
            for (; at < range.to; at++) {
                Hash event = events.next();
                if (at >= range.from) {
                    tree.append(event);
                }
            }
            roots.put(range, tree.root());
        }
        return ranges.stream()
                .map(range -> Objects.requireNonNull(roots.get(range)))
                .toList();
    }
}
