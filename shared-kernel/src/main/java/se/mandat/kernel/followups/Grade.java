package se.mandat.kernel.followups;

/** How a goal or a quality is judged. The two last are grades of their own, never "partly" (domain rule 6). */
public enum Grade {
    FULLY,
    PARTLY,
    NOT,
    NOT_MEASURED,
    CANNOT_BE_JUDGED
}
