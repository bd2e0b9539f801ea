package se.mandat.kernel.steering;

import se.mandat.kernel.PeriodKind;

/** A rhythm of reporting and what it is called; a model can have several at once. */
public record Rhythm(PeriodKind kind, Label name) {}
