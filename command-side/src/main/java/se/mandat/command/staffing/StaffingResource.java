package se.mandat.command.staffing;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import se.mandat.command.api.Sender;
import se.mandat.kernel.Decision;
import se.mandat.kernel.StaffingCommand.LeaveRole;
import se.mandat.kernel.StaffingCommand.TakeRole;
import se.mandat.kernel.organisation.UnitId;

/** Who holds which role in a unit, over HTTP. */
@RestController
@RequestMapping("/api/{municipality}/units/{unit}/roles")
class StaffingResource {
    /** {@code person} is an id without a name. */
    record Taking(
            String role,
            String person,
            LocalDate from,
            @Nullable Decision decision) {}

    record Leaving(
            String role,
            String person,
            LocalDate lastDay,
            @Nullable Decision decision) {}

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    ResponseEntity<Void> take(Sender sender, @PathVariable UnitId unit, @RequestBody Taking body) {
        return sender.create(
                new TakeRole(unit, body.role(), body.person(), body.from()),
                body.decision(),
                "units/" + unit + "/roles");
    }

    @PostMapping("/leaving")
    ResponseEntity<Void> leave(Sender sender, @PathVariable UnitId unit, @RequestBody Leaving body) {
        return sender.change(new LeaveRole(unit, body.role(), body.person(), body.lastDay()), body.decision());
    }
}
