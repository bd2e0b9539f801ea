package se.mandat.command.goals;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import se.mandat.command.api.Sender;
import se.mandat.kernel.Decision;
import se.mandat.kernel.GoalCommand.HandOverGoal;
import se.mandat.kernel.GoalCommand.LeavePart;
import se.mandat.kernel.GoalCommand.NameResponsible;
import se.mandat.kernel.GoalCommand.TakePart;
import se.mandat.kernel.goals.Contributor;
import se.mandat.kernel.goals.GoalId;
import se.mandat.kernel.organisation.UnitId;

/** Who answers for a goal and who takes part in it, over HTTP. */
@RestController
@RequestMapping("/api/{municipality}/goals/{goal}")
class OwnershipResource {
    record HandOver(
            UnitId to,
            LocalDate from,
            String reason,
            @Nullable Decision decision) {}

    record Responsible(String role, @Nullable Decision decision) {}

    /** A unit or a partner takes part. */
    record NewPart(
            @Nullable UnitId unit,
            @Nullable String partner,
            String part,
            LocalDate from,
            @Nullable Decision decision) {}

    /** A unit or a partner no longer does. */
    record PartEnd(
            @Nullable UnitId unit,
            @Nullable String partner,
            LocalDate lastDay,
            String reason,
            @Nullable Decision decision) {}

    @PostMapping("/handovers")
    ResponseEntity<Void> handOver(Sender sender, @PathVariable GoalId goal, @RequestBody HandOver body) {
        return sender.change(new HandOverGoal(goal, body.to(), body.from(), body.reason()), body.decision());
    }

    @PutMapping("/responsible")
    ResponseEntity<Void> name(Sender sender, @PathVariable GoalId goal, @RequestBody Responsible body) {
        return sender.change(new NameResponsible(goal, body.role()), body.decision());
    }

    @PostMapping("/parts")
    ResponseEntity<Void> join(Sender sender, @PathVariable GoalId goal, @RequestBody NewPart body) {
        Contributor who = new Contributor(body.unit(), body.partner());
        return sender.change(new TakePart(goal, who, body.part(), body.from()), body.decision());
    }

    @PostMapping("/parts/end")
    ResponseEntity<Void> leave(Sender sender, @PathVariable GoalId goal, @RequestBody PartEnd body) {
        Contributor who = new Contributor(body.unit(), body.partner());
        return sender.change(new LeavePart(goal, who, body.lastDay(), body.reason()), body.decision());
    }
}
