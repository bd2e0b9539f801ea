package se.mandat.kernel;

import java.time.LocalDate;
import se.mandat.kernel.organisation.UnitId;

/** What can be said of who holds which role in a unit. A person is an id without a name (domain rule 22). */
public sealed interface StaffingCommand extends Command {
    UnitId unit();

    @Override
    default Stream stream() {
        return new Stream("staffing", unit().value());
    }

    record TakeRole(UnitId unit, String role, String person, LocalDate from) implements StaffingCommand {}

    record LeaveRole(UnitId unit, String role, String person, LocalDate lastDay) implements StaffingCommand {}
}
