package se.mandat.command.mandates;

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
import se.mandat.kernel.MandateCommand.LinkGoals;
import se.mandat.kernel.MandateCommand.UnlinkGoals;
import se.mandat.kernel.goals.GoalId;
import se.mandat.kernel.mandates.MandateId;
import se.mandat.kernel.mandates.SuccessionKind;

/** What became of older goals in a mandate period, over HTTP. */
@RestController
@RequestMapping("/api/{municipality}/mandates/{mandate}/succession")
class SuccessionResource {
    record GoalLink(
            GoalId from,
            @Nullable GoalId to,
            SuccessionKind kind,
            @Nullable String note,
            @Nullable Decision decision) {}

    record GoalUnlink(
            GoalId from,
            @Nullable GoalId to,
            String reason,
            @Nullable Decision decision) {}

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    ResponseEntity<Void> link(Sender sender, @PathVariable MandateId mandate, @RequestBody GoalLink body) {
        return sender.create(
                new LinkGoals(mandate, body.from(), body.to(), body.kind(), body.note()),
                body.decision(),
                "mandates/" + mandate + "/succession");
    }

    @PostMapping("/removals")
    ResponseEntity<Void> unlink(Sender sender, @PathVariable MandateId mandate, @RequestBody GoalUnlink body) {
        return sender.change(new UnlinkGoals(mandate, body.from(), body.to(), body.reason()), body.decision());
    }
}
