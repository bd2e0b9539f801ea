package se.mandat.kernel;

/** The way in for every command, whoever sends it: API, page, import. */
public interface Commands {
    /** Accepts durably, or throws {@link Rejected} and nothing was written. */
    Accepted send(Order order);
}
