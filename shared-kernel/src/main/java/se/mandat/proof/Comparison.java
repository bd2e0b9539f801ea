package se.mandat.proof;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Holds checkpoints against the events as they are read: each must say what the events say. */
final class Comparison {
    private final Checkpoints checkpoints;
    private final String whose;
    private final boolean always;
    private final Findings findings;
    private boolean begun;
    private @Nullable Checkpoint disputed;
    private @Nullable Checkpoint next;
    private @Nullable Checkpoint confirmed;
    private long confirmations;
    private long faultsThen;
    private long eventsThen;

    private Comparison(Checkpoints checkpoints, String whose, boolean always, Findings findings) {
        this.checkpoints = checkpoints;
        this.whose = whose;
        this.always = always;
        this.findings = findings;
    }

    /** With the bundle's own; one that does not agree says nothing new where the events had faults already. */
    static Comparison within(Checkpoints checkpoints, Findings findings) {
        return new Comparison(checkpoints, "", false, findings);
    }

    /** With those somebody else has kept; one that does not agree is always told of. */
    static Comparison outside(Checkpoints checkpoints, Findings findings) {
        return new Comparison(checkpoints, "outside ", true, findings);
    }

    /**
     * The events have come to this one. Where its content was changed its position may be too; where the next one does
     * not follow it, it may have been put there, so that it can confirm a checkpoint but not contradict one.
     */
    void at(Place event, boolean intact, boolean followed, Walk walk) throws IOException {
        begin(walk);
        if (disputed != null && walk.isBroken() && disputed.hash().equals(event.hash())) {
            Checkpoint late = disputed;
            disputed = null;
            confirm(late, walk);
        }
        for (Checkpoint due = next; due != null && isDue(due, event, intact); due = next) {
            if (due.hash().equals(event.hash()) && (walk.isBroken() || walk.isAt(due.size(), due.root()))) {
                confirm(due, walk);
            } else if (!followed) {
                return;
            } else if (disputed == null && (always || walk.faults() == faultsThen)) {
                disputed = due;
            }
            next = checkpoints.next(walk.municipality());
        }
    }

    private void begin(Walk walk) throws IOException {
        if (!begun) {
            begun = true;
            next = checkpoints.next(walk.municipality());
        }
    }

    private static boolean isDue(Checkpoint checkpoint, Place event, boolean intact) {
        return intact
                ? checkpoint.position() <= event.position()
                : checkpoint.hash().equals(event.hash());
    }

    private void confirm(Checkpoint checkpoint, Walk walk) {
        tellDisputed();
        confirmed = checkpoint;
        confirmations++;
        faultsThen = walk.faults();
        eventsThen = walk.events();
        walk.confirmed(checkpoint.size());
    }

    private void tellDisputed() {
        if (disputed != null) {
            long after = confirmed == null ? 0 : confirmed.position();
            findings.add(
                    Verdict.REWRITTEN,
                    after,
                    disputed.position(),
                    "the events do not give what the " + whose + disputed + " has signed; they were rewritten somewhere"
                            + " after position " + after);
            disputed = null;
        }
    }

    /** There are no more events. */
    void end(Walk walk) throws IOException {
        begin(walk);
        tellDisputed();
        Checkpoint last = null;
        for (; next != null; next = checkpoints.next(walk.municipality())) {
            last = next;
        }
        if (last != null && last.position() > walk.farthest() && !walk.endsUnreadable()) {
            findings.add(
                    Verdict.TRUNCATED,
                    walk.farthest(),
                    last.position(),
                    "the " + whose + last + " covers " + last.size() + " events, only " + walk.events()
                            + " are there, up to position " + walk.farthest());
        }
    }

    /** The last checkpoint the events agreed with. */
    @Nullable
    Checkpoint confirmed() {
        return confirmed;
    }

    long confirmations() {
        return confirmations;
    }

    /** How many events stand after the last checkpoint they agreed with. */
    long unsigned(Walk walk) {
        return walk.events() - eventsThen;
    }
}
