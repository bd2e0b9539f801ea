package se.mandat.kernel.plans;

import se.mandat.kernel.missions.FactorId;

/** A quality factor as it was called when the plan was adopted: the year's reports judge it. */
public record FrozenFactor(FactorId factor, String title) {}
