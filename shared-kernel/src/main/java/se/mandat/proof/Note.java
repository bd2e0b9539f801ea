package se.mandat.proof;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A text and the signatures under it, as C2SP's signed notes and Go's {@code note} write it. */
public record Note(String body, List<Signature> signatures) {
    private static final Pattern FORBIDDEN = Pattern.compile("[\\x00-\\x1f&&[^\\n]]");
    private static final Pattern SIGNATURE = Pattern.compile("— (\\S+) (\\S+)");
    private static final int ID = 4;

    /** Refuses a text without end of line, with control characters, or unsigned. */
    public Note {
        signatures = List.copyOf(signatures);
        if (!body.endsWith("\n") || FORBIDDEN.matcher(body).find() || signatures.isEmpty()) {
            throw new Malformed(Flaw.NOT_A_NOTE, body);
        }
    }

    /** One signature: whose, and the key's id with what it signed. */
    public record Signature(String name, Bytes value) {
        public Signature {
            if (value.size() <= ID) {
                throw new Malformed(Flaw.NOT_A_NOTE, name);
            }
        }

        boolean names(VerifierKey key) {
            return signer().equals(key.name() + "+" + key.id());
        }

        /** Name and id of the key, as the signature has them. */
        String signer() {
            return name + "+" + value.slice(0, ID).hex();
        }

        byte[] signature() {
            return value.slice(ID, value.size()).toArray();
        }

        private static Signature parse(String line) {
            Matcher parts = SIGNATURE.matcher(line);
            if (!parts.matches()) {
                throw new Malformed(Flaw.NOT_A_NOTE, line);
            }
            return new Signature(parts.group(1), Bytes.ofBase64(parts.group(2)));
        }

        private String line() {
            return "— " + name + " " + value.base64() + "\n";
        }
    }

    static Bytes named(VerifierKey key, byte[] signature) {
        return Bytes.ofHex(key.id() + Bytes.of(signature).hex());
    }

    /** Reads the whole text of a note. */
    public static Note parse(String text) {
        int end = text.lastIndexOf("\n\n");
        if (end < 0) {
            throw new Malformed(Flaw.NOT_A_NOTE, text);
        }
        Note note = new Note(
                text.substring(0, end + 1),
                text.substring(end + 2).lines().map(Signature::parse).toList());
        if (!note.text().equals(text)) {
            throw new Malformed(Flaw.NOT_A_NOTE, text);
        }
        return note;
    }

    /** The whole text, signatures and all. */
    public String text() {
        return body + "\n" + signatures.stream().map(Signature::line).collect(Collectors.joining());
    }

    /** The hash of the whole text, which the next checkpoint names. */
    public Hash hash() {
        return Hash.sha256(Bytes.utf8(text()));
    }
}
