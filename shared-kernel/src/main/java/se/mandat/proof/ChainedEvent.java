package se.mandat.proof;

/** An event with its place in the chain: the hash before it and its own. */
public record ChainedEvent(LedgerEvent event, Hash previous, Hash hash) {
    /** The event, chained to the hash of the municipality's event before it ({@link Hash#ZERO} for its first). */
    public static ChainedEvent after(Hash previous, LedgerEvent event) {
        return new ChainedEvent(event, previous, event.hash(previous));
    }

    /** Whether the content has the hash it says. */
    boolean isIntact() {
        return event.hash(previous).equals(hash);
    }

    long position() {
        return event.position();
    }
}
