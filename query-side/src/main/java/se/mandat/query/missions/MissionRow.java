package se.mandat.query.missions;

import java.time.LocalDate;
import se.mandat.kernel.organisation.UnitId;

/**
 * A unit's core mission as it is worded now.
 *
 * @param firstDay    the day the wording holds from
 * @param describedAt the position of the act that worded it so
 */
public record MissionRow(UnitId unit, String text, LocalDate firstDay, long describedAt) {}
