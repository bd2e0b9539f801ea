package se.mandat.query.staffing;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.mandat.kernel.organisation.UnitId;

/** Somebody in a role of a unit, without a name. Whoever came back is here again, from the day of the latest coming. */
public record HolderRow(
        UnitId unit,
        String role,
        String person,
        LocalDate since,
        @Nullable LocalDate lastDay,
        long saidAt) {
    /** Whether the role is held by this person on the day. */
    public boolean holdsOn(LocalDate day) {
        return !since.isAfter(day) && (lastDay == null || !lastDay.isBefore(day));
    }
}
