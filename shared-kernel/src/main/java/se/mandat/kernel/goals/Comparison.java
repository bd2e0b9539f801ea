package se.mandat.kernel.goals;

/** How an outcome is held against its target. */
public enum Comparison {
    AT_LEAST,
    AT_MOST,
    EXACTLY
}
