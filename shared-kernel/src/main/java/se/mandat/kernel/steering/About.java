package se.mandat.kernel.steering;

/** What a text is asked about. */
public enum About {
    GOAL,
    QUALITY,
    UNIT
}
