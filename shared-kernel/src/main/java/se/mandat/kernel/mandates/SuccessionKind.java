package se.mandat.kernel.mandates;

/** What became of a goal when the mandate turned. */
public enum SuccessionKind {
    /** The new goal wants the same. */
    CONTINUES,
    /** The new goal takes its place and wants something else. */
    REPLACES,
    /** The new goal takes over some of it. */
    PARTLY,
    /** Nothing comes after it. */
    DROPPED
}
