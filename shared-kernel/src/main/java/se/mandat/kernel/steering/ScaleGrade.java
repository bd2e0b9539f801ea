package se.mandat.kernel.steering;

import se.mandat.kernel.followups.Grade;

/** One grade of a scale, and how it is shown: always as word, shape and colour together. */
public record ScaleGrade(Grade grade, Label word, Shape shape, Colour colour) {}
