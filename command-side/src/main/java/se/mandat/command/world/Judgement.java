package se.mandat.command.world;

import se.mandat.kernel.Period;
import se.mandat.kernel.followups.FollowupId;
import se.mandat.kernel.followups.Grade;

/**
 * How a unit judged something in a follow-up.
 *
 * @param said the follow-up where it was judged in words of its own
 */
public record Judgement(Period about, Grade grade, String ground, boolean expected, FollowupId said) {}
