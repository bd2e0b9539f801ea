package se.mandat.kernel.followups;

/** What a section of a follow-up is about. */
public enum SectionKind {
    GOAL,
    /** How well a goal is covered by those that contribute to it. */
    COVERAGE,
    QUALITY,
    GROUP,
    FIGURE,
    /** The texts about the unit as a whole. */
    TEXTS
}
