package se.mandat.query.followup;

import se.mandat.kernel.Period;
import se.mandat.kernel.followups.Coverage;
import se.mandat.kernel.goals.GoalId;
import se.mandat.kernel.organisation.UnitId;

/** How well a goal was covered by those that contribute to it, as a unit judged in a report. */
public record CoverageRow(
        GoalId goal, UnitId unit, Period reporting, Period about, Coverage coverage, String ground, long saidAt) {}
