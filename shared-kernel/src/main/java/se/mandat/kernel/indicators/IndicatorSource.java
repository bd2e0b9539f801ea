package se.mandat.kernel.indicators;

/** Where an indicator's figures come from. */
public enum IndicatorSource {
    /** Reported by hand. */
    MANUAL,
    /** Fetched from Kolada by key figure id. */
    KOLADA,
    /** Loaded from another system or document. */
    IMPORT
}
