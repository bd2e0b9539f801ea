package se.mandat.query.readings;

import java.time.Instant;

/** One thing an auditor asked to see: its address as asked, without the server. */
public record Reading(long number, String address, Instant at) {}
