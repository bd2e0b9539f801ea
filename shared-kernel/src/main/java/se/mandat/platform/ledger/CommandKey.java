package se.mandat.platform.ledger;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import se.mandat.proof.Bytes;
import se.mandat.proof.Hash;

/** Which command this is, in sixteen bytes: its id is remembered in its municipality, and the same id means the same body. */
public record CommandKey(Bytes value) {
    private static final int SIZE = 16;

    /** The key of a command's id in its municipality: the beginning of the SHA-256 of both. */
    public static CommandKey of(String municipality, String id) {
        byte[] words = (municipality + " " + id).getBytes(StandardCharsets.UTF_8);
        return new CommandKey(Bytes.of(Arrays.copyOf(Hash.sha256(words).toArray(), SIZE)));
    }
}
