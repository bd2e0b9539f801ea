package se.mandat.kernel.indicators;

import se.mandat.kernel.Measurement;
import se.mandat.kernel.Period;

/** Where an indicator stood when it began to be followed: a number, or that there is none and why. */
public record Baseline(Period period, Measurement value) {}
