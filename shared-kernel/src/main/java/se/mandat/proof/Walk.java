package se.mandat.proof;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** The first reading of the events, one at a time: each against its hash, the event before it, and the checkpoints. */
final class Walk {
    private static final int MOST_FAULTS = 10_000;
    private static final int MOST_BREAKS = 1000;

    private final Findings findings;
    private final List<Comparison> comparisons;
    private final Frontier tree = new Frontier();
    private final Streams streams = new Streams();
    private final List<Break> breaks = new ArrayList<>();
    private final NavigableSet<Long> faultLines = new TreeSet<>();

    private @Nullable String municipality;
    private Place last = Place.START;
    private boolean lastIsReadable = true;
    private @Nullable Hash lastContent; // its content's hash, where that is not the hash it has
    private long lines;
    private long faults;
    private long reached;
    private long farthest;
    private long brokenPlaces;
    private int countedBreaks;
    private long shortfall;
    private boolean broken;

    Walk(List<Comparison> comparisons, Findings findings) {
        this.comparisons = comparisons;
        this.findings = findings;
    }

    /** Reads all the lines. */
    void over(Lines events) throws IOException {
        for (byte[] line = events.next(); line != null; line = events.next()) {
            take(line);
        }
        settle(null, true);
        for (Comparison comparison : comparisons) {
            comparison.end(this);
        }
    }

    private void take(byte[] line) throws IOException {
        ChainedEvent event = read(line);
        if (event == null) {
            settle(null, false);
            lines++;
        } else {
            boolean follows = follows(event);
            settle(event.previous(), follows);
            lines++;
            take(event, follows);
        }
        lastIsReadable = event != null;
    }

    private @Nullable ChainedEvent read(byte[] line) {
        try {
            return EventLine.read(line);
        } catch (Malformed flaw) {
            String where = BundleFile.EVENTS.fileName() + " line " + (lines + 1) + ", after " + last;
            fault(Verdict.UNREADABLE, reached, reached, where + ": " + flaw.getMessage());
            return null;
        }
    }

    /** The line before goes into the tree with the hash it has, or else the one the event after it names. */
    private void settle(@Nullable Hash named, boolean followed) throws IOException {
        if (lines == 0) {
            return;
        }
        Hash hash = lastIsReadable && !(named != null && named.equals(lastContent)) ? last.hash() : named;
        if (hash == null) {
            broken = true;
            return;
        }
        tree.append(hash);
        if (lastIsReadable) {
            for (Comparison comparison : comparisons) {
                comparison.at(last, lastContent == null, followed, this);
            }
        }
    }

    private void take(ChainedEvent event, boolean follows) {
        Place at = Place.of(lines, event);
        Hash content = event.event().hash(event.previous());
        boolean intact = content.equals(event.hash());
        if (!intact) {
            fault(Verdict.CHANGED, reached, at.position(), "the content of " + at + ", no longer has its hash");
        }
        if (!follows) {
            breakAt(at);
        } else if (intact) {
            place(at, event.event().municipality());
        }
        streams.see(lines, event);
        last = at;
        lastContent = intact ? null : content;
        if (intact) {
            reached = at.position();
            farthest = Math.max(farthest, reached);
        }
    }

    /** Names the hash of the line before, or would have, or the line before is not known. */
    private boolean follows(ChainedEvent event) {
        return !lastIsReadable
                || event.previous().equals(last.hash())
                || event.previous().equals(lastContent)
                || event.event().hash(last.hash()).equals(event.hash());
    }

    private void breakAt(Place at) {
        broken = true;
        brokenPlaces++;
        count(at.line());
        if (breaks.size() < MOST_BREAKS) {
            breaks.add(new Break(last, at));
        }
    }

    private void place(Place at, String whose) {
        if (at.position() <= reached) {
            fault(Verdict.REORDERED, reached, at.position(), at + ", stands after position " + reached);
        }
        if (municipality == null) {
            municipality = whose;
        } else if (!municipality.equals(whose)) {
            fault(Verdict.ADDED, reached, at.position(), at + ", is of municipality " + whose);
        }
    }

    private void fault(Verdict verdict, long after, long position, String message) {
        findings.add(verdict, after, position, message);
        count(lines + (verdict == Verdict.UNREADABLE ? 1 : 0));
    }

    private void count(long line) {
        faults++;
        foundFaulty(line, line + 1);
    }

    /** Something is wrong on these lines, the last one not among them. */
    void foundFaulty(long fromLine, long toLine) {
        for (long line = fromLine; line < toLine && faultLines.size() < MOST_FAULTS; line++) {
            faultLines.add(line);
        }
    }

    /** A checkpoint agrees with the last event: what is lacking of its size was lost since the one before it. */
    void confirmed(long size) {
        List<Break> since = breaks.subList(countedBreaks, breaks.size());
        long missing = size - tree.size() - shortfall;
        if (missing == 0 || since.size() == 1) {
            since.forEach(gap -> gap.counted(missing));
        }
        shortfall += missing;
        countedBreaks = breaks.size();
    }

    boolean isAt(long size, Hash root) {
        return tree.size() == size && tree.root().equals(root);
    }

    /** Whether the tree is no longer that of the ledger. */
    boolean isBroken() {
        return broken;
    }

    /** Whether anything was wrong on these lines, as far as it was kept. */
    boolean hadFaults(long fromLine, long toLine) {
        Long fault = faultLines.ceiling(fromLine);
        return faultLines.size() == MOST_FAULTS || (fault != null && fault <= toLine);
    }

    boolean endsUnreadable() {
        return !lastIsReadable;
    }

    long faults() {
        return faults;
    }

    long events() {
        return lines;
    }

    long farthest() {
        return farthest;
    }

    List<Break> breaks() {
        return breaks;
    }

    /** How many there are, though not all are kept. */
    long brokenPlaces() {
        return brokenPlaces;
    }

    List<Streams.Jump> jumps() {
        return streams.jumps();
    }

    @Nullable
    String municipality() {
        return municipality;
    }
}
