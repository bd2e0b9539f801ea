package se.mandat.proof;

import java.util.ArrayList;
import java.util.List;

/**
 * How far each stream has come: its events are numbered from 0 without gaps, so a jump tells of events not there. Names
 * are kept as 64 bits, 16 bytes a stream, and beyond half a million streams new ones are not followed.
 */
final class Streams {
    private static final int MOST_SLOTS = 1 << 20;
    private static final int MOST_JUMPS = 1000;

    /** A stream that did not go on by one, from the line of its event before. */
    record Jump(long fromLine, Place at, String words) {}

    private final List<Jump> jumps = new ArrayList<>();
    private long[] names = new long[1 << 10];
    private long[] ends = new long[names.length]; // sequence and line, 32 bits each
    private int count;

    void see(long line, ChainedEvent chained) {
        LedgerEvent event = chained.event();
        int slot = slot(name(event.stream()));
        boolean known = names[slot] != 0;
        if (!known && count == MOST_SLOTS / 2) {
            return;
        }
        long before = known ? ends[slot] >> 32 : -1;
        if (event.sequence() != before + 1 && jumps.size() < MOST_JUMPS) {
            jumps.add(new Jump(known ? (int) ends[slot] : 0, Place.of(line, chained), words(event, before)));
        }
        put(slot, name(event.stream()), (event.sequence() << 32) | (int) line);
        if (!known && ++count > names.length / 2) {
            grow();
        }
    }

    private static String words(LedgerEvent event, long before) {
        return Shown.line(event.stream(), 200)
                + (before < 0 ? " begins with " : " goes from " + before + " to ")
                + event.sequence();
    }

    private void put(int slot, long name, long end) {
        names[slot] = name;
        ends[slot] = end;
    }

    private void grow() {
        long[] oldNames = names;
        long[] oldEnds = ends;
        names = new long[oldNames.length * 2];
        ends = new long[names.length];
        for (int old = 0; old < oldNames.length; old++) {
            if (oldNames[old] != 0) {
                put(slot(oldNames[old]), oldNames[old], oldEnds[old]);
            }
        }
    }

    private int slot(long name) {
        int slot = (int) name & (names.length - 1);
        while (names[slot] != 0 && names[slot] != name) {
            slot = (slot + 1) & (names.length - 1);
        }
        return slot;
    }

    /** FNV-1a, stirred; never 0, which marks an empty slot. */
    private static long name(String stream) {
        long name = 0xcbf29ce484222325L;
        for (int at = 0; at < stream.length(); at++) {
            name = (name ^ stream.charAt(at)) * 0x100000001b3L;
        }
        name ^= name >>> 32;
        return name == 0 ? 1 : name;
    }

    List<Jump> jumps() {
        return jumps;
    }
}
