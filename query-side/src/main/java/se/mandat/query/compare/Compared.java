package se.mandat.query.compare;

import org.jspecify.annotations.Nullable;
import se.mandat.kernel.organisation.UnitId;

/**
 * One thing at both points.
 *
 * @param subject the id of the goal, group or indicator, or the quality factor
 * @param title   what a group or factor is called; goals and indicators have their own names
 */
public record Compared(
        Kind kind,
        UnitId unit,
        String subject,
        @Nullable String title,
        @Nullable Value a,
        @Nullable Value b,
        Difference difference) {
    /** What is compared. */
    public enum Kind {
        GROUP,
        GOAL,
        QUALITY,
        FIGURE
    }

    Compared with(@Nullable Value newA, @Nullable Value newB) {
        return new Compared(kind, unit, subject, title, newA, newB, difference);
    }
}
