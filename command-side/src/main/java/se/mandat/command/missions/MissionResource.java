package se.mandat.command.missions;

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
import se.mandat.kernel.MissionCommand.*;
import se.mandat.kernel.missions.FactorId;
import se.mandat.kernel.organisation.UnitId;

/** A unit's core mission and quality factors over HTTP. */
@RestController
@RequestMapping("/api/{municipality}/missions/{unit}")
class MissionResource {
    record Description(
            String text, LocalDate from, @Nullable Decision decision) {}

    record NewFactor(
            FactorId factor,
            String title,
            @Nullable String description,
            LocalDate from,
            @Nullable Decision decision) {}

    record FactorWording(
            String title,
            @Nullable String description,
            String reason,
            @Nullable Decision decision) {}

    record FactorEnd(
            LocalDate lastDay, String reason, @Nullable Decision decision) {}

    @PostMapping("/descriptions")
    ResponseEntity<Void> describe(Sender sender, @PathVariable UnitId unit, @RequestBody Description body) {
        return sender.change(new DescribeMission(unit, body.text(), body.from()), body.decision());
    }

    @PostMapping("/factors")
    @ResponseStatus(HttpStatus.CREATED)
    ResponseEntity<Void> adopt(Sender sender, @PathVariable UnitId unit, @RequestBody NewFactor body) {
        return sender.create(
                new AdoptFactor(unit, body.factor(), body.title(), body.description(), body.from()),
                body.decision(),
                "missions/" + unit);
    }

    @PostMapping("/factors/{factor}/wordings")
    ResponseEntity<Void> reword(
            Sender sender, @PathVariable UnitId unit, @PathVariable FactorId factor, @RequestBody FactorWording body) {
        return sender.change(
                new RewordFactor(unit, factor, body.title(), body.description(), body.reason()), body.decision());
    }

    @PostMapping("/factors/{factor}/end")
    ResponseEntity<Void> end(
            Sender sender, @PathVariable UnitId unit, @PathVariable FactorId factor, @RequestBody FactorEnd body) {
        return sender.change(new EndFactor(unit, factor, body.lastDay(), body.reason()), body.decision());
    }
}
