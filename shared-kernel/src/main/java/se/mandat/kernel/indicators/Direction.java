package se.mandat.kernel.indicators;

/** Which way is better. */
public enum Direction {
    HIGHER,
    LOWER,
    /** Neither by itself: followed only. */
    NEITHER
}
