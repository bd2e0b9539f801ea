package se.mandat.proof;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The public half of an installation's key, which others check its signatures with: {@code name+id+key}. */
public record VerifierKey(String name, Bytes key) {
    private static final byte[] LINE_END = {'\n'};
    private static final byte[] ED25519 = {1};
    private static final Pattern NAME = Pattern.compile("[^\\s\\p{Z}\\p{Cntrl}+]+");
    private static final Pattern TEXT = Pattern.compile("([^+]+)\\+[0-9a-f]{8}\\+(.+)");

    /** Refuses a name with a space or a plus in it, and a key of another length. */
    public VerifierKey {
        if (!NAME.matcher(name).matches() || key.size() != Ed25519.KEY) {
            throw new Malformed(Flaw.NOT_A_KEY, name);
        }
    }

    /** The key written so (a C2SP "vkey"); its id must be its own. */
    public static VerifierKey parse(String text) {
        VerifierKey key = shape(text);
        if (!key.text().equals(text)) {
            throw new Malformed(Flaw.NOT_A_KEY, text);
        }
        return key;
    }

    /** Name and key of such a text, whatever its id. */
    static VerifierKey shape(String text) {
        Matcher parts = TEXT.matcher(text);
        Bytes typed = parts.matches() ? Bytes.ofBase64(parts.group(2)) : Bytes.of("");
        if (typed.size() == 0 || !typed.slice(0, 1).equals(Bytes.of(ED25519))) {
            throw new Malformed(Flaw.NOT_A_KEY, text);
        }
        return new VerifierKey(parts.group(1), typed.slice(1, typed.size()));
    }

    static String typed(Bytes key) {
        return Bytes.ofHex("01" + key.hex()).base64();
    }

    /** SHA-256 of name, line end, 1 and key, for reading aloud and comparing. */
    public String fingerprint() {
        return Hash.sha256(Bytes.utf8(name), LINE_END, ED25519, key.toArray()).hex();
    }

    /** The first eight characters of the fingerprint, which signatures name the key by. */
    public String id() {
        return fingerprint().substring(0, 8);
    }

    /** The key as it is published. */
    public String text() {
        return name + "+" + id() + "+" + typed(key);
    }

    /** Whether the note has a signature that names this key, right or wrong. */
    boolean isNamedBy(Note note) {
        return note.signatures().stream().anyMatch(signature -> signature.names(this));
    }

    /** Whether the note is signed with this key. */
    public boolean signed(Note note) {
        byte[] message = Bytes.utf8(note.body());
        return note.signatures().stream()
                .filter(signature -> signature.names(this))
                .anyMatch(signature -> Ed25519.verifies(key.toArray(), message, signature.signature()));
    }

    @Override
    public String toString() {
        return text();
    }

    /** Whether everybody can sign with it: what it signs proves nothing. */
    public boolean isDevelopment() {
        return name().contains("development");
    }
}
