package se.mandat.command.organisation;

import java.time.LocalDate;
import java.util.List;
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
import se.mandat.kernel.OrganisationCommand.*;
import se.mandat.kernel.organisation.Share;
import se.mandat.kernel.organisation.Succession;
import se.mandat.kernel.organisation.UnitId;
import se.mandat.kernel.organisation.UnitType;

/** Units and reorganisations over HTTP. */
@RestController
@RequestMapping("/api/{municipality}")
class OrganisationResource {
    /** {@code startVerified} is true unless said otherwise. */
    record NewUnit(
            UnitId unit,
            UnitType type,
            String name,
            @Nullable UnitId parent,
            LocalDate from,
            @Nullable Boolean startVerified,
            @Nullable Decision decision) {}

    record NewName(String name, LocalDate from, @Nullable Decision decision) {}

    record NewPlace(UnitId parent, LocalDate from, @Nullable Decision decision) {}

    record Closure(
            LocalDate lastDay,
            Succession succession,
            @Nullable List<UnitId> successors,
            @Nullable Decision decision) {}

    record Merger(
            List<UnitId> units,
            UnitId into,
            LocalDate from,
            @Nullable Decision decision) {}

    record Split(
            UnitId unit,
            List<Share> into,
            LocalDate from,
            @Nullable Decision decision) {}

    @PostMapping("/units")
    @ResponseStatus(HttpStatus.CREATED)
    ResponseEntity<Void> establish(Sender sender, @RequestBody NewUnit body) {
        boolean verified = body.startVerified() == null || body.startVerified();
        return sender.create(
                new EstablishUnit(body.unit(), body.type(), body.name(), body.parent(), body.from(), verified),
                body.decision(),
                "units/" + body.unit());
    }

    @PostMapping("/units/{unit}/names")
    ResponseEntity<Void> rename(Sender sender, @PathVariable UnitId unit, @RequestBody NewName body) {
        return sender.change(new RenameUnit(unit, body.name(), body.from()), body.decision());
    }

    @PostMapping("/units/{unit}/places")
    ResponseEntity<Void> move(Sender sender, @PathVariable UnitId unit, @RequestBody NewPlace body) {
        return sender.change(new MoveUnit(unit, body.parent(), body.from()), body.decision());
    }

    @PostMapping("/units/{unit}/closure")
    ResponseEntity<Void> close(Sender sender, @PathVariable UnitId unit, @RequestBody Closure body) {
        List<UnitId> successors = body.successors() == null ? List.of() : body.successors();
        return sender.change(new CloseUnit(unit, body.lastDay(), body.succession(), successors), body.decision());
    }

    @PostMapping("/reorganisations/mergers")
    ResponseEntity<Void> merge(Sender sender, @RequestBody Merger body) {
        return sender.change(new MergeUnits(body.units(), body.into(), body.from()), body.decision());
    }

    @PostMapping("/reorganisations/splits")
    ResponseEntity<Void> split(Sender sender, @RequestBody Split body) {
        return sender.change(new SplitUnit(body.unit(), body.into(), body.from()), body.decision());
    }
}
