package se.mandat.proof;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/** An event as it lies in the ledger: everything its hash covers. */
public record LedgerEvent(
        long position,
        String municipality,
        @Nullable String kind,
        String stream,
        long sequence,
        String id,
        String name,
        @Nullable String version,
        Instant recordedAt,
        Bytes payload,
        Bytes metadata) {
    private static final Instant FIRST = Instant.parse("0001-01-01T00:00:00Z");
    private static final Instant AFTER_LAST = Instant.parse("+10000-01-01T00:00:00Z");

    /** Refuses a place below the first, and a time finer than the microseconds that are stored. */
    public LedgerEvent {
        if (position < 1 || sequence < 0) {
            throw new Malformed(Flaw.NOT_AN_EVENT, "position " + position + ", sequence " + sequence);
        }
        if (!recordedAt.equals(recordedAt.truncatedTo(ChronoUnit.MICROS))
                || recordedAt.isBefore(FIRST)
                || !recordedAt.isBefore(AFTER_LAST)) {
            throw new Malformed(Flaw.NOT_AN_EVENT, "recorded at " + recordedAt);
        }
    }

    /** The hash of this event when {@code previous} is that of the municipality's event before it. */
    public Hash hash(Hash previous) {
        MessageDigest sha = Hash.digest();
        sha.update((byte) 0);
        previous.update(sha);
        number(sha, position);
        number(sha, sequence);
        number(sha, ChronoUnit.MICROS.between(Instant.EPOCH, recordedAt));
        text(sha, municipality);
        text(sha, kind);
        text(sha, stream);
        text(sha, id);
        text(sha, name);
        text(sha, version);
        bytes(sha, payload.toArray());
        bytes(sha, metadata.toArray());
        return Hash.of(sha);
    }

    private static void number(MessageDigest sha, long number) {
        sha.update(ByteBuffer.allocate(Long.BYTES).putLong(0, number));
    }

    private static void text(MessageDigest sha, @Nullable String text) {
        if (text == null) {
            length(sha, -1);
        } else {
            bytes(sha, Bytes.utf8(text));
        }
    }

    private static void bytes(MessageDigest sha, byte[] bytes) {
        length(sha, bytes.length);
        sha.update(bytes);
    }

    private static void length(MessageDigest sha, int length) {
        sha.update(ByteBuffer.allocate(Integer.BYTES).putInt(0, length));
    }

    @Override
    public String toString() {
        return "event " + position + " (" + name + " in " + stream + ", sequence " + sequence + ")";
    }
}
