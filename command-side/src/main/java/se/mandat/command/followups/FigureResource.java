package se.mandat.command.followups;

import java.math.BigDecimal;
import java.time.LocalDate;
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
import se.mandat.kernel.Measurement;
import se.mandat.kernel.Missing;
import se.mandat.kernel.Period;
import se.mandat.kernel.followups.FollowupId;
import se.mandat.kernel.indicators.IndicatorId;
import se.mandat.kernel.organisation.UnitId;

/** A follow-up's figures over HTTP: outcomes, their corrections, and forecasts. */
@RestController
@RequestMapping("/api/{municipality}/followups/{unit}/{period}")
class FigureResource {
    /** A number, or why it is missing. */
    record Outcome(
            @Nullable BigDecimal number,
            @Nullable BigDecimal ofTotal,
            @Nullable Missing missing,
            @Nullable String comment,
            @Nullable Decision decision) {}

    /** A number, or why it is missing, and why it is corrected. */
    record Correction(
            @Nullable BigDecimal number,
            @Nullable BigDecimal ofTotal,
            @Nullable Missing missing,
            String reason,
            @Nullable Decision decision) {}

    /** What the source says now, when it published that, and why it differs. */
    record Revision(
            @Nullable BigDecimal number,
            @Nullable BigDecimal ofTotal,
            @Nullable Missing missing,
            LocalDate published,
            String reason,
            @Nullable Decision decision) {}

    record Decline(String reason, @Nullable Decision decision) {}

    record Forecast(
            BigDecimal forecast,
            @Nullable BigDecimal ofTotal,
            @Nullable String comment,
            @Nullable Decision decision) {}

    @PutMapping("/outcomes/{indicator}/{about}")
    @ResponseStatus(HttpStatus.CREATED)
    ResponseEntity<Void> report(
            Sender sender,
            @PathVariable UnitId unit,
            @PathVariable Period period,
            @PathVariable IndicatorId indicator,
            @PathVariable Period about,
            @RequestBody Outcome body) {
        FollowupId followup = FollowupId.of(unit, period);
        Measurement outcome = new Measurement(body.number(), body.ofTotal(), body.missing());
        return sender.create(
                new ReportOutcome(followup, indicator, about, outcome, body.comment()),
                body.decision(),
                "followups/" + followup + "/outcomes/" + indicator + "/" + about);
    }

    @PostMapping("/outcomes/{indicator}/{about}/corrections")
    ResponseEntity<Void> correct(
            Sender sender,
            @PathVariable UnitId unit,
            @PathVariable Period period,
            @PathVariable IndicatorId indicator,
            @PathVariable Period about,
            @RequestBody Correction body) {
        Measurement outcome = new Measurement(body.number(), body.ofTotal(), body.missing());
        return sender.change(
                new CorrectOutcome(FollowupId.of(unit, period), indicator, about, outcome, body.reason()),
                body.decision());
    }

    @PostMapping("/outcomes/{indicator}/{about}/revisions")
    ResponseEntity<Void> revise(
            Sender sender,
            @PathVariable UnitId unit,
            @PathVariable Period period,
            @PathVariable IndicatorId indicator,
            @PathVariable Period about,
            @RequestBody Revision body) {
        Measurement outcome = new Measurement(body.number(), body.ofTotal(), body.missing());
        FollowupId followup = FollowupId.of(unit, period);
        return sender.change(
                new ReviseOutcome(followup, indicator, about, outcome, body.published(), body.reason()),
                body.decision());
    }

    @PostMapping("/outcomes/{indicator}/{about}/corrections/approval")
    ResponseEntity<Void> approveCorrection(
            Sender sender,
            @PathVariable UnitId unit,
            @PathVariable Period period,
            @PathVariable IndicatorId indicator,
            @PathVariable Period about,
            @RequestBody(required = false) @Nullable OnDecision body) {
        return sender.change(new ApproveCorrection(FollowupId.of(unit, period), indicator, about), OnDecision.of(body));
    }

    @PostMapping("/outcomes/{indicator}/{about}/corrections/decline")
    ResponseEntity<Void> declineCorrection(
            Sender sender,
            @PathVariable UnitId unit,
            @PathVariable Period period,
            @PathVariable IndicatorId indicator,
            @PathVariable Period about,
            @RequestBody Decline body) {
        return sender.change(
                new DeclineCorrection(FollowupId.of(unit, period), indicator, about, body.reason()), body.decision());
    }

    @PutMapping("/forecasts/{indicator}/{about}")
    ResponseEntity<Void> forecast(
            Sender sender,
            @PathVariable UnitId unit,
            @PathVariable Period period,
            @PathVariable IndicatorId indicator,
            @PathVariable Period about,
            @RequestBody Forecast body) {
        return sender.change(
                new GiveForecast(
                        FollowupId.of(unit, period), indicator, about, body.forecast(), body.ofTotal(), body.comment()),
                body.decision());
    }
}
