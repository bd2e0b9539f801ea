package se.mandat.kernel;

import java.time.LocalDate;
import se.mandat.kernel.organisation.UnitId;

/** Who has come to hold, or has left, which role in a unit. */
public sealed interface StaffingEvent extends Event {
    UnitId unit();

    @Override
    default Stream stream() {
        return new Stream("staffing", unit().value());
    }

    @StoredAs("RoleTaken")
    record RoleTaken(UnitId unit, String role, String person, LocalDate from) implements StaffingEvent {}

    @StoredAs("RoleLeft")
    record RoleLeft(UnitId unit, String role, String person, LocalDate lastDay) implements StaffingEvent {}
}
