package se.mandat.command.plans;

import java.util.List;
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
import se.mandat.kernel.PlanCommand.*;
import se.mandat.kernel.goals.GoalId;
import se.mandat.kernel.indicators.IndicatorId;
import se.mandat.kernel.organisation.UnitId;
import se.mandat.kernel.plans.PlanId;

/** A unit's plan for a year over HTTP: drawn up, ready, adopted, amended. */
@RestController
@RequestMapping("/api/{municipality}/plans/{unit}/{year}")
class PlanResource {
    /** What is decided: the unit's goals of the year, and the indicators the year is followed by. */
    record Adoption(
            @Nullable List<GoalId> goals,
            @Nullable List<IndicatorId> indicators,
            @Nullable Decision decision) {}

    record PlanAmendment(
            @Nullable List<GoalId> goals,
            @Nullable List<IndicatorId> indicators,
            String reason,
            @Nullable Decision decision) {}

    record PlanReturn(String reason, @Nullable Decision decision) {}

    @PutMapping
    @ResponseStatus(HttpStatus.CREATED)
    ResponseEntity<Void> begin(
            Sender sender,
            @PathVariable UnitId unit,
            @PathVariable String year,
            @RequestBody(required = false) @Nullable OnDecision body) {
        PlanId plan = plan(unit, year);
        return sender.create(new BeginPlan(plan), OnDecision.of(body), "plans/" + plan);
    }

    @PostMapping("/ready")
    ResponseEntity<Void> markReady(
            Sender sender,
            @PathVariable UnitId unit,
            @PathVariable String year,
            @RequestBody(required = false) @Nullable OnDecision body) {
        return sender.change(new MarkPlanReady(plan(unit, year)), OnDecision.of(body));
    }

    @PostMapping("/return")
    ResponseEntity<Void> takeBack(
            Sender sender, @PathVariable UnitId unit, @PathVariable String year, @RequestBody PlanReturn body) {
        return sender.change(new TakePlanBack(plan(unit, year), body.reason()), body.decision());
    }

    @PostMapping("/adoption")
    ResponseEntity<Void> adopt(
            Sender sender, @PathVariable UnitId unit, @PathVariable String year, @RequestBody Adoption body) {
        return sender.change(
                new AdoptPlan(plan(unit, year), orNone(body.goals()), orNone(body.indicators())), body.decision());
    }

    @PostMapping("/amendments")
    ResponseEntity<Void> amend(
            Sender sender, @PathVariable UnitId unit, @PathVariable String year, @RequestBody PlanAmendment body) {
        return sender.change(
                new AmendPlan(plan(unit, year), orNone(body.goals()), orNone(body.indicators()), body.reason()),
                body.decision());
    }

    private static PlanId plan(UnitId unit, String year) {
        return new PlanId(unit + "/" + year);
    }

    private static <T> List<T> orNone(@Nullable List<T> said) {
        return said == null ? List.of() : said;
    }
}
