package se.mandat.command.organisation;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import se.mandat.command.api.Sender;
import se.mandat.kernel.CommonRule;
import se.mandat.kernel.Decision;
import se.mandat.kernel.Municipality;
import se.mandat.kernel.OrganisationCommand;
import se.mandat.kernel.OrganisationCommand.*;
import se.mandat.kernel.OrganisationEvent;
import se.mandat.kernel.Rejected;
import se.mandat.kernel.Trial;
import se.mandat.kernel.organisation.Share;
import se.mandat.kernel.organisation.Succession;
import se.mandat.kernel.organisation.UnitId;
import se.mandat.kernel.organisation.UnitType;
import se.mandat.platform.EventNames;

/** Whole reorganisations over HTTP: tried, then carried out as one act on a decision. */
@RestController
@RequestMapping("/api/{municipality}/organisation")
class ReorganisationResource {
    private final Trial trial;

    ReorganisationResource(Trial trial) {
        this.trial = trial;
    }

    /** Kinds of steps. */
    enum Kind {
        ESTABLISH,
        RENAME,
        MOVE,
        MERGE,
        SPLIT,
        CLOSE
    }

    /** One step; what it needs depends on its kind. Without a date of its own it holds from the reorganisation's. */
    record Step(
            Kind kind,
            @Nullable UnitId unit,
            @Nullable UnitType type,
            @Nullable String name,
            @Nullable UnitId parent,
            @Nullable List<UnitId> units,
            @Nullable UnitId into,
            @Nullable List<Share> shares,
            @Nullable Succession succession,
            @Nullable List<UnitId> successors,
            @Nullable LocalDate from) {
        OrganisationCommand command(LocalDate whole) {
            LocalDate day = from == null ? whole : from;
            return switch (kind) {
                case ESTABLISH ->
                    new EstablishUnit(
                            needed(unit, "unit"), needed(type, "type"), needed(name, "name"), parent, day, true);
                case RENAME -> new RenameUnit(needed(unit, "unit"), needed(name, "name"), day);
                case MOVE -> new MoveUnit(needed(unit, "unit"), needed(parent, "parent"), day);
                case MERGE -> new MergeUnits(needed(units, "units"), needed(into, "into"), day);
                case SPLIT -> new SplitUnit(needed(unit, "unit"), needed(shares, "shares"), day);
                case CLOSE ->
                    new CloseUnit(
                            needed(unit, "unit"),
                            day.minusDays(1),
                            needed(succession, "succession"),
                            successors == null ? List.of() : successors);
            };
        }

        private static <T> T needed(@Nullable T value, String field) {
            if (value == null) {
                throw new Rejected(CommonRule.TEXT_MISSING, field).at("steps." + field);
            }
            return value;
        }
    }

    record Reorganisation(
            LocalDate from, List<Step> steps, @Nullable Decision decision) {
        Reorganise command() {
            return new Reorganise(
                    from, steps.stream().map(step -> step.command(from)).toList());
        }
    }

    /** One thing that would happen: its stored name, and what it says. */
    record WouldHappen(String name, OrganisationEvent event) {}

    @PostMapping("/reorganisations")
    ResponseEntity<Void> reorganise(Sender sender, @RequestBody Reorganisation body) {
        return sender.change(body.command(), body.decision());
    }

    @PostMapping("/preview")
    List<WouldHappen> preview(@PathVariable Municipality municipality, @RequestBody Reorganisation body) {
        return trial.wouldHappen(municipality, body.command()).stream()
                .map(event -> new WouldHappen(EventNames.of(event.getClass()), event))
                .toList();
    }
}
