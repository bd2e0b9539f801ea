package se.mandat.proof;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How far a municipality's ledger had come: so many events with this root, the last one at this position with this
 * hash. Signed, it is a C2SP tlog-checkpoint; {@code previous} is the hash of the note signed before it.
 */
public record Checkpoint(
        String origin,
        long size,
        Hash root,
        long position,
        Hash hash,
        Instant time,
        @Nullable Hash previous) {
    private static final int LINES = 7;

    /** Refuses what could not be written and read back as it was. */
    public Checkpoint {
        if (size < 1 || position < size || !origin.matches("[^\\s/]\\S*/[^\\s/]+")) {
            throw new Malformed(Flaw.NOT_A_CHECKPOINT, origin + " " + size + " " + position);
        }
    }

    /** The origin of a municipality's checkpoints: {@code name/municipality}. */
    public static String origin(VerifierKey key, String municipality) {
        return key.name() + "/" + municipality;
    }

    /** The checkpoint a note says, whoever signed it. */
    public static Checkpoint of(Note note) {
        List<String> lines = note.body().lines().toList();
        if (lines.size() != LINES) {
            throw new Malformed(Flaw.NOT_A_CHECKPOINT, note.body());
        }
        Checkpoint checkpoint = of(lines);
        if (!checkpoint.body().equals(note.body())) {
            throw new Malformed(Flaw.NOT_A_CHECKPOINT, note.body());
        }
        return checkpoint;
    }

    private static Checkpoint of(List<String> lines) {
        try {
            String previous = after("previous ", lines.get(6));
            return new Checkpoint(
                    lines.get(0),
                    Long.parseLong(lines.get(1)),
                    Hash.of(Bytes.ofBase64(lines.get(2)).toArray()),
                    Long.parseLong(after("position ", lines.get(3))),
                    Hash.ofHex(after("hash ", lines.get(4))),
                    Instant.parse(after("time ", lines.get(5))),
                    previous.equals("-") ? null : Hash.ofHex(previous));
        } catch (NumberFormatException | DateTimeException unreadable) {
            throw new Malformed(Flaw.NOT_A_CHECKPOINT, String.join(" ", lines));
        }
    }

    private static String after(String word, String line) {
        if (!line.startsWith(word)) {
            throw new Malformed(Flaw.NOT_A_CHECKPOINT, line);
        }
        return line.substring(word.length());
    }

    private String body() {
        return """
                %s
                %d
                %s
                position %d
                hash %s
                time %s
                previous %s
                """.formatted(
                origin, size, root.base64(), position, hash.hex(), time, previous == null ? "-" : previous.hex());
    }

    /** The checkpoint as a signed note. */
    public Note sign(SigningKey key) {
        return key.sign(body());
    }

    @Override
    public String toString() {
        return "checkpoint of " + time + " (" + size + " events, up to position " + position + ")";
    }
}
