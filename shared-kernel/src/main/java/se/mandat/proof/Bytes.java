package se.mandat.proof;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/** Bytes that never change, such as a payload as it is stored. */
public final class Bytes {
    private final byte[] bytes;

    private Bytes(byte[] bytes) {
        this.bytes = bytes;
    }

    /** A copy of the bytes. */
    public static Bytes of(byte[] bytes) {
        return new Bytes(bytes.clone());
    }

    /** The text in UTF-8; half a surrogate pair is no text and is refused. */
    public static Bytes of(String text) {
        return new Bytes(utf8(text));
    }

    /** The bytes of standard base64, accepted only as it would be written. */
    static Bytes ofBase64(String text) {
        try {
            Bytes bytes = new Bytes(Base64.getDecoder().decode(text));
            if (bytes.base64().equals(text)) {
                return bytes;
            }
            throw new Malformed(Flaw.NOT_BASE64, text);
        } catch (IllegalArgumentException notBase64) {
            throw new Malformed(Flaw.NOT_BASE64, text);
        }
    }

    static Bytes ofHex(String hex) {
        return new Bytes(HexFormat.of().parseHex(hex));
    }

    static byte[] utf8(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        if (!new String(bytes, StandardCharsets.UTF_8).equals(text)) {
            throw new Malformed(Flaw.NOT_UTF8, text);
        }
        return bytes;
    }

    /** The text these bytes are in UTF-8, where they are. */
    @Nullable
    String text() {
        String text = new String(bytes, StandardCharsets.UTF_8);
        return Arrays.equals(text.getBytes(StandardCharsets.UTF_8), bytes) ? text : null;
    }

    /** A copy of the bytes. */
    public byte[] toArray() {
        return bytes.clone();
    }

    /** How many. */
    public int size() {
        return bytes.length;
    }

    Bytes slice(int from, int to) {
        return new Bytes(Arrays.copyOfRange(bytes, from, to));
    }

    String base64() {
        return Base64.getEncoder().encodeToString(bytes);
    }

    String hex() {
        return HexFormat.of().formatHex(bytes);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Bytes same && Arrays.equals(bytes, same.bytes);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(bytes);
    }

    @Override
    public String toString() {
        String text = text();
        return text == null ? base64() : text;
    }
}
