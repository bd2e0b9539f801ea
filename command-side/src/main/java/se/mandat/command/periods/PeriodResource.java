package se.mandat.command.periods;

import java.time.LocalDate;
import java.util.Map;
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
import se.mandat.kernel.Period;
import se.mandat.kernel.PeriodCommand.*;
import se.mandat.kernel.organisation.UnitType;

/** Reporting periods over HTTP. */
@RestController
@RequestMapping("/api/{municipality}/periods/{period}")
class PeriodResource {
    record Schedule(
            LocalDate opens,
            LocalDate due,
            @Nullable Map<UnitType, LocalDate> deadlines,
            @Nullable Boolean statutory,
            @Nullable Decision decision) {}

    record Reschedule(
            LocalDate opens,
            LocalDate due,
            @Nullable Map<UnitType, LocalDate> deadlines,
            String reason,
            @Nullable Decision decision) {}

    @PutMapping
    @ResponseStatus(HttpStatus.CREATED)
    ResponseEntity<Void> schedule(Sender sender, @PathVariable Period period, @RequestBody Schedule body) {
        boolean statutory = Boolean.TRUE.equals(body.statutory());
        return sender.create(
                new SchedulePeriod(period, body.opens(), body.due(), body.deadlines(), statutory),
                body.decision(),
                "periods/" + period);
    }

    @PostMapping("/dates")
    ResponseEntity<Void> reschedule(Sender sender, @PathVariable Period period, @RequestBody Reschedule body) {
        return sender.change(
                new ReschedulePeriod(period, body.opens(), body.due(), body.deadlines(), body.reason()),
                body.decision());
    }

    @PostMapping("/opening")
    ResponseEntity<Void> open(
            Sender sender, @PathVariable Period period, @RequestBody(required = false) @Nullable OnDecision body) {
        return sender.change(new OpenPeriod(period), OnDecision.of(body));
    }

    @PostMapping("/closing")
    ResponseEntity<Void> close(
            Sender sender, @PathVariable Period period, @RequestBody(required = false) @Nullable OnDecision body) {
        return sender.change(new ClosePeriod(period), OnDecision.of(body));
    }
}
