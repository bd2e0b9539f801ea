package se.mandat.query.api;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import se.mandat.kernel.Period;
import se.mandat.kernel.organisation.UnitId;
import se.mandat.kernel.plans.PlanningLoad;
import se.mandat.kernel.plans.Yardstick;
import se.mandat.query.At;
import se.mandat.query.plans.Accounted;
import se.mandat.query.plans.Explained;
import se.mandat.query.plans.PlanReading;
import se.mandat.query.plans.PlanRow;
import se.mandat.query.plans.PlansAt;

/** Units' plans, what holds now, and what was reported of what was decided, as JSON. */
@RestController
@RequestMapping("/api/{municipality}/plans")
class PlanQuestions {
    /**
     * A plan.
     *
     * @param undecided whether it holds without a decision
     * @param now       what holds at the moment shown
     * @param load      how many fields the plan asks for in a report
     * @param changes   what differs from the decision
     */
    record UnitsPlan(PlanRow plan, boolean undecided, Yardstick now, PlanningLoad load, List<Explained> changes) {}

    @GetMapping
    List<PlanRow> plans(Question asked, @RequestParam Period year) {
        return new PlansAt(asked.at()).during(year);
    }

    @GetMapping("/{unit}/{year}")
    UnitsPlan plan(Question asked, @PathVariable UnitId unit, @PathVariable Period year) {
        PlanReading reading = new PlanReading(asked.at(), unit, year);
        PlanRow plan = At.found(reading.plan(), unit + "/" + year);
        asked.version(plan.sequence());
        Yardstick now = reading.now();
        return new UnitsPlan(
                plan, !plan.adopted(), now, reading.load(plan.adopted() ? plan.yardstick() : now), reading.changes());
    }

    /** {@code report} is the report that is held against the plan; the last of the year unless said. */
    @GetMapping("/{unit}/{year}/differences")
    Accounted differences(
            Question asked,
            @PathVariable UnitId unit,
            @PathVariable Period year,
            @RequestParam(required = false) @Nullable Period report) {
        PlanReading reading = new PlanReading(asked.at(), unit, year);
        Period reporting =
                report != null ? report : reading.reports().stream().findFirst().orElse(year);
        return At.found(reading.accounted(reporting), unit + "/" + year);
    }
}
