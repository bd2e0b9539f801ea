package se.mandat.query.followup;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.mandat.kernel.Period;
import se.mandat.kernel.followups.FollowupId;
import se.mandat.kernel.followups.Grade;
import se.mandat.kernel.goals.GoalId;
import se.mandat.kernel.organisation.UnitId;

/**
 * A judgement a unit made in a follow-up.
 *
 * @param subject  the goal's or group's id, or the quality factor
 * @param title    what a group or quality factor is called; a goal's title is the goal's
 * @param met      how many of {@code ofTotal}, where counted
 * @param expected how it is expected to go, rather than how it went
 * @param motivation why it says otherwise than the goal's indicators
 * @param unchanged the earlier follow-up it was said in, where it is as it was
 */
public record JudgementRow(
        UnitId unit,
        Period reporting,
        Kind kind,
        String subject,
        @Nullable String title,
        Period about,
        LocalDate aboutTo,
        @Nullable Grade grade,
        @Nullable Integer met,
        @Nullable Integer ofTotal,
        List<GoalId> metGoals,
        boolean expected,
        String ground,
        @Nullable String motivation,
        @Nullable FollowupId unchanged) {
    /** What is judged. */
    public enum Kind {
        GOAL,
        QUALITY,
        GROUP
    }

    /** Whether a grade was given that says how it went, rather than that nobody can tell (domain rule 6). */
    public boolean hasGrade() {
        return grade != null && !grade.isReserved();
    }
}
