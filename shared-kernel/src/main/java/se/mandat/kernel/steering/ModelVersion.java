package se.mandat.kernel.steering;

import java.time.LocalDate;

/** A model as it was adopted: which version, and from when it holds. */
public record ModelVersion(int version, LocalDate from, SteeringModel model) {}
