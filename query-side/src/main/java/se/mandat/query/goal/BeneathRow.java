package se.mandat.query.goal;

import se.mandat.kernel.goals.GoalId;

/** A goal that contributes to another, or has done so. */
public record BeneathRow(GoalId above, GoalId goal) {}
