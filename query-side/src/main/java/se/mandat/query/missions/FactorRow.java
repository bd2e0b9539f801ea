package se.mandat.query.missions;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.mandat.kernel.Period;
import se.mandat.kernel.missions.FactorId;
import se.mandat.kernel.organisation.UnitId;

/**
 * A unit's quality factor.
 *
 * @param lastDay   its last day, where it has ended
 * @param sequence  the version of the mission's stream
 * @param adoptedAt the position of the act that adopted it
 */
public record FactorRow(
        UnitId unit,
        FactorId factor,
        String title,
        @Nullable String description,
        LocalDate firstDay,
        @Nullable LocalDate lastDay,
        @Nullable String endReason,
        long sequence,
        long adoptedAt) {

    /** Whether it is in force on a day. */
    public boolean isInForceOn(LocalDate day) {
        return !firstDay.isAfter(day) && (lastDay == null || !lastDay.isBefore(day));
    }

    /** Whether it is in force on any day of the period. */
    public boolean isInForceDuring(Period period) {
        return !firstDay.isAfter(period.to()) && (lastDay == null || !lastDay.isBefore(period.from()));
    }

    FactorRow worded(String newTitle, @Nullable String newDescription, long newSequence) {
        return new FactorRow(
                unit, factor, newTitle, newDescription, firstDay, lastDay, endReason, newSequence, adoptedAt);
    }

    FactorRow ended(LocalDate day, String why, long newSequence) {
        return new FactorRow(unit, factor, title, description, firstDay, day, why, newSequence, adoptedAt);
    }
}
