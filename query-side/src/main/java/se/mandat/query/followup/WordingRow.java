package se.mandat.query.followup;

import se.mandat.kernel.Period;
import se.mandat.kernel.organisation.UnitId;

/**
 * A text about a unit as a whole in a follow-up.
 *
 * @param name what the text answers, e.g. {@code sammanfattning}
 */
public record WordingRow(UnitId unit, Period reporting, String name, String text) {}
