package se.mandat.kernel.indicators;

/** How the figures of units make one for a unit above them (domain rule 17). */
public enum Aggregation {
    /** They make none: nothing is shown for the unit above. */
    NONE,
    /** They are summed, which only additive figures can be. */
    SUM,
    /** Their mean, weighted by another indicator of the same units and period. */
    WEIGHTED_MEAN
}
