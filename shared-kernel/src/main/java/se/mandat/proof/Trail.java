package se.mandat.proof;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The checkpoints of a bundle in order: each must be signed, and name the one before it. */
final class Trail implements Checkpoints {
    private final Lines lines;
    private final Trust trust;
    private final Findings findings;
    private @Nullable Hash before;
    private boolean beforeIsKnown = true;
    private @Nullable Checkpoint last;

    Trail(Lines lines, Trust trust, Findings findings) {
        this.lines = lines;
        this.trust = trust;
        this.findings = findings;
    }

    /** A checkpoint as one line of {@code checkpoints.ndjson}. */
    static byte[] line(Note note) {
        return Bytes.utf8(new JsonWriter().put("note", note.text()) + "\n");
    }

    private static Note note(byte[] line) {
        String json = new String(line, StandardCharsets.UTF_8);
        Note note = Note.parse(JsonReader.read(json).text("note"));
        if (!Arrays.equals(line(note), line)) {
            throw new Malformed(Flaw.NOT_CANONICAL, json);
        }
        return note;
    }

    @Override
    public @Nullable Checkpoint next(@Nullable String municipality) throws IOException {
        for (byte[] line = lines.next(); line != null; line = lines.next()) {
            Checkpoint next = read(line, municipality);
            if (next != null) {
                return next;
            }
        }
        return null;
    }

    private @Nullable Checkpoint read(byte[] line, @Nullable String municipality) {
        try {
            Note note = note(line);
            Checkpoint checkpoint = Checkpoint.of(note);
            Finding refusal = trust.refusal(note, checkpoint, municipality);
            if (refusal == null) {
                return follow(note, checkpoint);
            }
            findings.add(refusal);
        } catch (Malformed flaw) {
            findings.add(Verdict.UNREADABLE, lastPosition(), lastPosition(), where() + ": " + flaw.getMessage());
        }
        beforeIsKnown = false;
        return null;
    }

    /** A checkpoint that goes back is no step for what comes after. */
    private @Nullable Checkpoint follow(Note note, Checkpoint checkpoint) {
        boolean follows = !beforeIsKnown || Objects.equals(checkpoint.previous(), before);
        boolean grows = last == null || (checkpoint.size() >= last.size() && checkpoint.position() >= last.position());
        if (!follows) {
            found(Verdict.CHECKPOINT_MISSING, checkpoint, "does not name the one before it: some are gone or moved");
        } else if (!grows) {
            found(Verdict.REWRITTEN, checkpoint, "covers less than the one signed before it");
        }
        before = note.hash();
        beforeIsKnown = true;
        if (!grows) {
            return null;
        }
        last = checkpoint;
        return checkpoint;
    }

    private void found(Verdict verdict, Checkpoint checkpoint, String what) {
        long after = Math.min(lastPosition(), checkpoint.position());
        findings.add(verdict, after, checkpoint.position(), where() + ": the " + checkpoint + " " + what);
    }

    private long lastPosition() {
        return last == null ? 0 : last.position();
    }

    private String where() {
        return BundleFile.CHECKPOINTS.fileName() + " line " + lines.number();
    }

    /** How many lines there were. */
    long count() {
        return lines.number();
    }
}
