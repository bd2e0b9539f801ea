package se.mandat.command.followups;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import se.mandat.command.api.OnDecision;
import se.mandat.command.api.Sender;
import se.mandat.kernel.Decision;
import se.mandat.kernel.FollowupCommand.*;
import se.mandat.kernel.Period;
import se.mandat.kernel.followups.FollowupId;
import se.mandat.kernel.followups.Section;
import se.mandat.kernel.organisation.UnitId;

/** One unit's follow-up of one reporting period over HTTP: its way from opening to publication. */
@RestController
@RequestMapping("/api/{municipality}/followups/{unit}/{period}")
class FollowupResource {
    record Return(
            @Nullable Section section,
            String reason,
            @Nullable Decision decision) {}

    record Revision(String reason, @Nullable Decision decision) {}

    @PutMapping
    @ResponseStatus(HttpStatus.CREATED)
    ResponseEntity<Void> open(
            Sender sender,
            @PathVariable UnitId unit,
            @PathVariable Period period,
            @RequestBody(required = false) @Nullable OnDecision body) {
        FollowupId followup = FollowupId.of(unit, period);
        return sender.create(new OpenFollowup(followup), OnDecision.of(body), "followups/" + followup);
    }

    @PostMapping("/submission")
    ResponseEntity<Void> submit(
            Sender sender,
            @PathVariable UnitId unit,
            @PathVariable Period period,
            @RequestBody(required = false) @Nullable OnDecision body) {
        return sender.change(new SubmitFollowup(FollowupId.of(unit, period)), OnDecision.of(body));
    }

    @PostMapping("/return")
    ResponseEntity<Void> sendBack(
            Sender sender, @PathVariable UnitId unit, @PathVariable Period period, @RequestBody Return body) {
        return sender.change(
                new ReturnFollowup(FollowupId.of(unit, period), body.section(), body.reason()), body.decision());
    }

    @PostMapping("/approval")
    ResponseEntity<Void> approve(
            Sender sender,
            @PathVariable UnitId unit,
            @PathVariable Period period,
            @RequestBody(required = false) @Nullable OnDecision body) {
        return sender.change(new ApproveFollowup(FollowupId.of(unit, period)), OnDecision.of(body));
    }

    /** On the decision of the body, with its paragraph. */
    @PostMapping("/decision")
    ResponseEntity<Void> decide(
            Sender sender,
            @PathVariable UnitId unit,
            @PathVariable Period period,
            @RequestBody(required = false) @Nullable OnDecision body) {
        return sender.change(new DecideFollowup(FollowupId.of(unit, period)), OnDecision.of(body));
    }

    @PostMapping("/publication")
    ResponseEntity<Void> publish(
            Sender sender,
            @PathVariable UnitId unit,
            @PathVariable Period period,
            @RequestBody(required = false) @Nullable OnDecision body) {
        return sender.change(new PublishFollowup(FollowupId.of(unit, period)), OnDecision.of(body));
    }

    @PostMapping("/revisions")
    ResponseEntity<Void> revise(
            Sender sender, @PathVariable UnitId unit, @PathVariable Period period, @RequestBody Revision body) {
        return sender.change(new BeginRevision(FollowupId.of(unit, period), body.reason()), body.decision());
    }
}
