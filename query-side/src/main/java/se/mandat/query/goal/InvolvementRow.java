package se.mandat.query.goal;

import se.mandat.kernel.goals.GoalId;
import se.mandat.kernel.organisation.UnitId;

/** A unit that has owned a goal or taken part in it, on whatever day. The goal says when. */
public record InvolvementRow(UnitId unit, GoalId goal) {}
