package se.mandat.command.staffing;

import static se.mandat.command.spec.Orebro.BOM;
import static se.mandat.command.spec.Orebro.GRUNDSKOLA;
import static se.mandat.command.spec.Orebro.day;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import se.mandat.command.spec.FakeWorld;
import se.mandat.command.spec.Spec;
import se.mandat.kernel.CommonRule;
import se.mandat.kernel.StaffingCommand;
import se.mandat.kernel.StaffingCommand.LeaveRole;
import se.mandat.kernel.StaffingCommand.TakeRole;
import se.mandat.kernel.StaffingEvent;
import se.mandat.kernel.StaffingEvent.RoleLeft;
import se.mandat.kernel.StaffingEvent.RoleTaken;
import se.mandat.kernel.organisation.OrganisationRule;
import se.mandat.kernel.staffing.StaffingRule;

@DisplayName("Rollerna i en enhet (regel 4)")
class StaffingTest extends Spec<Staffing, StaffingEvent, StaffingCommand> {
    private static final RoleTaken TAKEN = new RoleTaken(GRUNDSKOLA, "rektor", "p-1", day("2025-08-01"));
    private static final RoleLeft LEFT = new RoleLeft(GRUNDSKOLA, "rektor", "p-1", day("2026-07-31"));

    private final FakeWorld world =
            new FakeWorld().unit(GRUNDSKOLA, day("2023-01-01")).unit(BOM, day("2015-01-01"), day("2023-12-31"));

    @Test
    @DisplayName("Någon tar en roll från en dag; hur rollen skrivs spelar ingen roll")
    void role_is_taken() {
        given().when(take("Rektor ", "p-1", "2025-08-01")).then(TAKEN);
    }

    @Test
    @DisplayName("Två kan dela en roll")
    void role_is_shared() {
        given(TAKEN)
                .when(take("rektor", "p-2", "2026-01-01"))
                .then(new RoleTaken(GRUNDSKOLA, "rektor", "p-2", day("2026-01-01")));
    }

    @Test
    @DisplayName("Samma person tar inte samma roll en gång till utan att ha lämnat den")
    void role_is_held() {
        given(TAKEN).when(take("rektor", "p-1", "2026-01-01")).thenRejected(StaffingRule.ROLE_HELD);
        given(TAKEN, LEFT)
                .when(take("rektor", "p-1", "2027-01-01"))
                .then(new RoleTaken(GRUNDSKOLA, "rektor", "p-1", day("2027-01-01")));
    }

    @Test
    @DisplayName("Enheten måste finnas den dagen")
    void unit_must_exist() {
        given().when(new TakeRole(BOM, "chef", "p-1", day("2025-08-01")))
                .thenRejected(OrganisationRule.UNIT_UNKNOWN, "unit");
    }

    @Test
    @DisplayName("Rollen lämnas, tidigast den dag den togs")
    void role_is_left() {
        given(TAKEN).when(leave("p-1", "2026-07-31")).then(LEFT);
        given(TAKEN).when(leave("p-1", "2025-07-31")).thenRejected(StaffingRule.LEFT_BEFORE_TAKEN, "lastDay");
        given(TAKEN).when(leave("p-2", "2026-07-31")).thenRejected(StaffingRule.ROLE_NOT_HELD);
        given(TAKEN, LEFT).when(leave("p-1", "2026-07-30")).thenRejected(StaffingRule.ROLE_NOT_HELD);
    }

    @Test
    @DisplayName("Både roll och person anges")
    void words_are_needed() {
        given().when(take(" ", "p-1", "2025-08-01")).thenRejected(CommonRule.TEXT_MISSING, "role");
        given().when(take("rektor", " ", "2025-08-01")).thenRejected(CommonRule.TEXT_MISSING, "person");
    }

    private static TakeRole take(String role, String person, String from) {
        return new TakeRole(GRUNDSKOLA, role, person, day(from));
    }

    private static LeaveRole leave(String person, String lastDay) {
        return new LeaveRole(GRUNDSKOLA, "rektor", person, day(lastDay));
    }

    @Override
    protected Staffing none() {
        return Staffing.NONE;
    }

    @Override
    protected Staffing evolve(Staffing state, StaffingEvent event) {
        return Staffing.evolve(state, event);
    }

    @Override
    protected List<StaffingEvent> decide(Staffing state, StaffingCommand command) {
        return Staffing.decide(state, command, world);
    }
}
