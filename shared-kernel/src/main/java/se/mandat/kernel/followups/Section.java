package se.mandat.kernel.followups;

import java.util.Comparator;
import org.jspecify.annotations.Nullable;
import se.mandat.kernel.goals.GoalId;
import se.mandat.kernel.indicators.IndicatorId;

/**
 * A part of a follow-up that is written and made ready by itself.
 *
 * @param subject the goal, the quality factor, the group or the indicator; empty for the texts, and for the quality of
 *     the unit as a whole
 */
public record Section(SectionKind kind, String subject) implements Comparable<Section> {
    /** All the unit's texts. */
    public static final Section TEXTS = new Section(SectionKind.TEXTS, "");

    public static Section of(GoalId goal) {
        return new Section(SectionKind.GOAL, goal.value());
    }

    /** How well a goal is covered. */
    public static Section ofCoverage(GoalId goal) {
        return new Section(SectionKind.COVERAGE, goal.value());
    }

    public static Section of(GroupId group) {
        return new Section(SectionKind.GROUP, group.value());
    }

    public static Section of(IndicatorId indicator) {
        return new Section(SectionKind.FIGURE, indicator.value());
    }

    /** A quality factor, or the quality as a whole. */
    public static Section ofQuality(@Nullable String factor) {
        return new Section(SectionKind.QUALITY, factor == null ? "" : factor);
    }

    @Override
    public int compareTo(Section other) {
        return Comparator.comparing(Section::kind)
                .thenComparing(Section::subject)
                .compare(this, other);
    }
}
