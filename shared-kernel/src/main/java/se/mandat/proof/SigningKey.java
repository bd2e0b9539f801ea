package se.mandat.proof;

import java.util.List;

/** An installation's key for signing checkpoints. Whoever has it can sign a history: it never goes into the database. */
public final class SigningKey {
    private static final String PRIVATE = "PRIVATE+KEY+";

    private final Bytes seed;
    private final VerifierKey verifier;

    private SigningKey(String name, Bytes seed) {
        this.seed = seed;
        this.verifier = new VerifierKey(name, Bytes.of(Ed25519.publicKey(seed.toArray())));
    }

    /** A new key. */
    public static SigningKey generate(String name) {
        return new SigningKey(name, Bytes.of(Ed25519.newSeed()));
    }

    /** The key as {@link #text} wrote it: {@code PRIVATE+KEY+name+id+seed}. */
    public static SigningKey parse(String text) {
        try {
            VerifierKey shape = VerifierKey.shape(text.startsWith(PRIVATE) ? text.substring(PRIVATE.length()) : "");
            SigningKey key = new SigningKey(shape.name(), shape.key());
            if (key.text().equals(text)) {
                return key;
            }
        } catch (Malformed tellsTheSecret) {
            throw new Malformed(Flaw.NOT_A_KEY, PRIVATE + "…");
        }
        throw new Malformed(Flaw.NOT_A_KEY, PRIVATE + "…");
    }

    /** The secret, for a file or a variable; never for a log. */
    public String text() {
        return PRIVATE + verifier.name() + "+" + verifier.id() + "+" + VerifierKey.typed(seed);
    }

    /** The public half. */
    public VerifierKey verifier() {
        return verifier;
    }

    /** The text, which ends its last line, signed. */
    Note sign(String body) {
        byte[] signature = Ed25519.sign(seed.toArray(), Bytes.utf8(body));
        return new Note(body, List.of(new Note.Signature(verifier.name(), Note.named(verifier, signature))));
    }

    /** The public half: a secret printed by mistake is no secret. */
    @Override
    public String toString() {
        return verifier.text();
    }
}
