package se.mandat.proof;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The second reading of the events, only where the chain is broken: what happened at each break is told by where the
 * hashes it names are found.
 */
final class Diagnosis {
    private static final long NOWHERE = -1;

    /** The first two places of an event with the hash, and what stands on the line after. */
    private static final class Sought {
        private final List<Long> lines = new ArrayList<>();
        private @Nullable Place next;
    }

    private final Walk walk;
    private final Findings findings;
    private final Map<Hash, Sought> byHash = new HashMap<>();
    private final Map<Hash, Long> successors = new HashMap<>();
    private long reorderedTo = NOWHERE;
    private long explainedTo = NOWHERE;

    Diagnosis(Walk walk, Findings findings) {
        this.walk = walk;
        this.findings = findings;
        for (Break gap : walk.breaks()) {
            byHash.put(gap.at.previous(), new Sought());
            byHash.put(gap.at.hash(), new Sought());
            successors.put(gap.before.hash(), NOWHERE);
        }
    }

    /** Reads the lines again and tells of each break. */
    void over(Lines events) throws IOException {
        Sought before = see(Place.START);
        for (byte[] line = events.next(); line != null; line = events.next()) {
            try {
                Place place = Place.of(events.number(), EventLine.read(line));
                if (before != null) {
                    before.next = place;
                }
                before = see(place);
                successors.computeIfPresent(place.previous(), (_, at) -> at == NOWHERE ? place.line() : at);
            } catch (Malformed told) {
                before = null;
            }
        }
        walk.breaks().forEach(this::tell);
    }

    private @Nullable Sought see(Place place) {
        Sought sought = byHash.get(place.hash());
        if (sought != null && sought.lines.size() < 2) {
            sought.lines.add(place.line());
        }
        return sought;
    }

    private void tell(Break gap) {
        Place at = gap.at;
        long origin = line(at.previous(), NOWHERE);
        if (line(at.hash(), at.line()) != NOWHERE) {
            explainedTo = at.line();
            found(Verdict.DUPLICATED, gap, at + ", stands also on line " + line(at.hash(), at.line()));
        } else if (origin > at.line() || (origin != NOWHERE && at.line() <= reorderedTo + 1)) {
            reordered(gap, origin);
        } else if (gap.before.line() > explainedTo && successors.getOrDefault(gap.before.hash(), NOWHERE) > at.line()) {
            explainedTo = at.line();
            found(Verdict.ADDED, gap, at + ", follows nothing; the chain goes on after it");
        } else if (origin == NOWHERE) {
            missing(gap);
        } else if (origin + 1 > explainedTo) {
            bypassed(gap);
        }
    }

    /** One disorder, however many breaks it makes. */
    private void reordered(Break gap, long origin) {
        if (gap.at.line() > reorderedTo + 1) {
            found(Verdict.REORDERED, gap, gap.at + ", stands before the event it follows, which is on line " + origin);
        }
        reorderedTo = Math.max(reorderedTo, origin);
    }

    private void missing(Break gap) {
        if (gap.isReplacement()) {
            long changed = gap.before.position();
            findings.add(
                    Verdict.CHANGED,
                    changed - 1,
                    changed,
                    gap.before + ", is not the one that " + gap.at + ", follows; it was replaced");
        } else {
            found(Verdict.MISSING, gap, gap.toString());
        }
    }

    /** The event follows one further back, so that what stands between was put there. */
    private void bypassed(Break gap) {
        Sought origin = byHash.get(gap.at.previous());
        Place first = origin == null || origin.next == null ? gap.before : origin.next;
        walk.foundFaulty(first.line(), gap.at.line());
        findings.add(
                Verdict.ADDED,
                first.position() - 1,
                first.position(),
                first + ", is not in the chain: " + gap.at + ", follows line " + (first.line() - 1));
    }

    private void found(Verdict verdict, Break gap, String message) {
        findings.add(verdict, gap.before.position(), gap.at.position(), message);
    }

    private long line(Hash hash, long except) {
        Sought sought = byHash.get(hash);
        return sought == null
                ? NOWHERE
                : sought.lines.stream()
                        .filter(line -> line != except)
                        .findFirst()
                        .orElse(NOWHERE);
    }
}
