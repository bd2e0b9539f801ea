package se.mandat.kernel.followups;

/** How well the goals that contribute to a goal cover it together (träffbild), judged before attainment is. */
public enum Coverage {
    FULL,
    PARTLY,
    LOW,
    CANNOT_BE_JUDGED
}
