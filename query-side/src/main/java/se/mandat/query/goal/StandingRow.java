package se.mandat.query.goal;

import org.jspecify.annotations.Nullable;
import se.mandat.kernel.Period;
import se.mandat.kernel.followups.Grade;
import se.mandat.kernel.goals.GoalId;

/**
 * The judgement of a goal that stands: the last one about the latest period judged.
 *
 * @param expected how it is expected to go, rather than how it went
 */
public record StandingRow(
        GoalId goal, Period about, @Nullable Grade grade, boolean expected, String ground) {}
