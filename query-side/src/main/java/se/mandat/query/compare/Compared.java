package se.mandat.query.compare;

import org.jspecify.annotations.Nullable;
import se.mandat.kernel.organisation.UnitId;
import se.mandat.query.mandates.SuccessionRow;

/**
 * One thing at both points.
 *
 * @param unit    whose it is; at B where two units are compared
 * @param subject the id of the goal, group, area or indicator, the quality factor, or what is counted
 * @param title   what a group, area or factor is called; goals and indicators have their own names
 * @param whyA    why there is nothing at A, where that is known
 * @param whyB    why there is nothing at B, where that is known
 * @param link    what became of a goal between two mandate periods
 */
public record Compared(
        Kind kind,
        UnitId unit,
        String subject,
        @Nullable String title,
        @Nullable Value a,
        @Nullable Value b,
        Difference difference,
        @Nullable Absent whyA,
        @Nullable Absent whyB,
        @Nullable SuccessionRow link) {
    /** What is compared. */
    public enum Kind {
        GROUP,
        /** How many goals or qualities are of a sort. */
        COUNT,
        /** How many of an area's goals are met. */
        AREA,
        GOAL,
        QUALITY,
        FIGURE
    }

    /** What is said of one thing, where nobody has asked why something is not. */
    static Compared of(
            Kind kind,
            UnitId unit,
            String subject,
            @Nullable String title,
            @Nullable Value a,
            @Nullable Value b,
            Difference difference) {
        return new Compared(kind, unit, subject, title, a, b, difference, null, null, null);
    }

    Compared with(@Nullable Value newA, @Nullable Value newB) {
        return new Compared(kind, unit, subject, title, newA, newB, difference, whyA, whyB, link);
    }

    Compared because(@Nullable Absent newA, @Nullable Absent newB) {
        return new Compared(kind, unit, subject, title, a, b, difference, newA, newB, link);
    }

    Compared through(SuccessionRow became) {
        return new Compared(kind, unit, subject, title, a, b, difference, whyA, whyB, became);
    }
}
