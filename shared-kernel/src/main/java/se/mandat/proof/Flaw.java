package se.mandat.proof;

/** Why something read cannot be what it should be. */
public enum Flaw {
    NOT_UTF8("is not UTF-8 text"),
    NOT_A_HASH("is not a SHA-256 hash"),
    NOT_BASE64("is not base64 as it is written here"),
    NOT_A_KEY("is not an Ed25519 key in the form name+id+key"),
    NOT_A_NOTE("is not a signed note"),
    NOT_A_CHECKPOINT("is not a checkpoint"),
    NOT_JSON("is not JSON as bundles are written"),
    NOT_CANONICAL("is not written the one way it is written"),
    NOT_AN_EVENT("is not an event"),
    NOT_A_FRONTIER("is not the frontier of a tree"),
    NOT_A_PROOF("is not a proof of an event");

    private final String words;

    Flaw(String words) {
        this.words = words;
    }

    /** The rest of a sentence that begins with what was read. */
    String words() {
        return words;
    }
}
