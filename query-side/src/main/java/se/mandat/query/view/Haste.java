package se.mandat.query.view;

/** How much of the machine a build of views takes. */
public enum Haste {
    /** All it can: pages are read, folded and written at the same time, tables side by side. */
    WHOLE,
    /** One thing at a time, so that those who read and write beside it hardly notice. */
    GENTLE;

    boolean isGentle() {
        return this == GENTLE;
    }

    /** How many tables are worked on at a time. */
    int tables() {
        return isGentle() ? 1 : 2;
    }
}
