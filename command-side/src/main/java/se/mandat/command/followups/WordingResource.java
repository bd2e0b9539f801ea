package se.mandat.command.followups;

import java.time.LocalDate;
import java.util.List;
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
import se.mandat.kernel.FollowupCommand.*;
import se.mandat.kernel.Period;
import se.mandat.kernel.activities.ActivityId;
import se.mandat.kernel.followups.FollowupId;
import se.mandat.kernel.followups.Section;
import se.mandat.kernel.organisation.UnitId;

/** A follow-up's sections over HTTP, its texts, and what is said of it. */
@RestController
@RequestMapping("/api/{municipality}/followups/{unit}/{period}")
class WordingResource {
    record Part(Section section, @Nullable Decision decision) {}

    record Words(String text, @Nullable Decision decision) {}

    record Remark(
            @Nullable Section section,
            String text,
            @Nullable Decision decision) {}

    /** {@code takingPart} are roles and units, never names of persons. */
    record Dialogue(
            LocalDate held,
            @Nullable List<String> takingPart,
            String summary,
            @Nullable List<ActivityId> agreed,
            @Nullable Decision decision) {}

    @PostMapping("/sections/ready")
    ResponseEntity<Void> ready(
            Sender sender, @PathVariable UnitId unit, @PathVariable Period period, @RequestBody Part body) {
        return sender.change(new MarkSectionReady(FollowupId.of(unit, period), body.section()), body.decision());
    }

    @PostMapping("/sections/reopened")
    ResponseEntity<Void> reopen(
            Sender sender, @PathVariable UnitId unit, @PathVariable Period period, @RequestBody Part body) {
        return sender.change(new ReopenSection(FollowupId.of(unit, period), body.section()), body.decision());
    }

    @PutMapping("/texts/{key}")
    ResponseEntity<Void> write(
            Sender sender,
            @PathVariable UnitId unit,
            @PathVariable Period period,
            @PathVariable String key,
            @RequestBody Words body) {
        return sender.change(new WriteText(FollowupId.of(unit, period), key, body.text()), body.decision());
    }

    @PostMapping("/comments")
    ResponseEntity<Void> comment(
            Sender sender, @PathVariable UnitId unit, @PathVariable Period period, @RequestBody Remark body) {
        return sender.change(new Comment(FollowupId.of(unit, period), body.section(), body.text()), body.decision());
    }

    @PostMapping("/dialogues")
    ResponseEntity<Void> dialogue(
            Sender sender, @PathVariable UnitId unit, @PathVariable Period period, @RequestBody Dialogue body) {
        List<String> takingPart = body.takingPart() == null ? List.of() : body.takingPart();
        return sender.change(
                new HoldDialogue(
                        FollowupId.of(unit, period),
                        body.held(),
                        takingPart,
                        body.summary(),
                        body.agreed() == null ? List.of() : body.agreed()),
                body.decision());
    }
}
