package se.mandat.query.notes;

import java.time.Instant;

/**
 * What an auditor noted of a signal.
 *
 * @param signal   the signal's id
 * @param position the position it was looked at
 */
public record Note(String signal, String text, long position, Instant notedAt) {}
