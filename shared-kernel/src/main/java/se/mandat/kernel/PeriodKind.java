package se.mandat.kernel;

/** Rhythms of reporting and measuring. */
public enum PeriodKind {
    YEAR,
    /** January to the end of the first, second or third four months (delår): accumulated. */
    INTERIM,
    /** Four months by themselves. */
    TERTIAL,
    MONTH,
    /** A stretch nobody reports by, but some figure is about. */
    OTHER
}
