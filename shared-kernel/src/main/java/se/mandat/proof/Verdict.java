package se.mandat.proof;

/** What can be wrong with a bundle. */
public enum Verdict {
    CHANGED("an event's content is not what its hash says"),
    MISSING("the hash chain, or a stream, skips events that are not there"),
    ADDED("an event stands in the bundle that the hash chain goes past"),
    DUPLICATED("the same event stands there twice"),
    REORDERED("events stand in another order than they were recorded in"),
    TRUNCATED("a signed checkpoint covers more events than there are"),
    REWRITTEN("the events fit each other, but not what was signed"),
    FOREIGN_CHECKPOINT("a checkpoint is that of another municipality or installation"),
    WRONG_KEY("a checkpoint is signed with a key that is not trusted"),
    BAD_SIGNATURE("a checkpoint is not what its signature says"),
    CHECKPOINT_MISSING("a checkpoint does not follow the one before it"),
    UNREADABLE("a line or file is not written as it must be"),
    FILE_CHANGED("a file is not what SHA256SUMS says");

    private final String meaning;

    Verdict(String meaning) {
        this.meaning = meaning;
    }

    /** The verdict in plain words. */
    public String meaning() {
        return meaning;
    }
}
