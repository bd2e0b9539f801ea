package se.mandat.query.moments;

import java.time.Instant;

/** Everything up to this position was known at this time: the running maximum of when facts became known. */
public record ClockRow(Instant knownThrough) {}
