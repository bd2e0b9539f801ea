package se.mandat.query.forms;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import se.mandat.kernel.Period;
import se.mandat.kernel.PlanCommand.AdoptPlan;
import se.mandat.kernel.PlanCommand.AmendPlan;
import se.mandat.kernel.PlanCommand.BeginPlan;
import se.mandat.kernel.PlanCommand.MarkPlanReady;
import se.mandat.kernel.PlanCommand.TakePlanBack;
import se.mandat.kernel.Rejected;
import se.mandat.kernel.Role;
import se.mandat.kernel.goals.GoalId;
import se.mandat.kernel.indicators.IndicatorId;
import se.mandat.kernel.organisation.UnitId;
import se.mandat.kernel.plans.PlanId;
import se.mandat.kernel.plans.PlanRule;
import se.mandat.query.QueryRule;
import se.mandat.query.forms.Field.Kind;
import se.mandat.query.forms.Field.Option;
import se.mandat.query.organisation.UnitRow;
import se.mandat.query.plans.PlanReading;
import se.mandat.query.plans.PlanRow;
import se.mandat.query.plans.PlanRow.PlanStage;
import se.mandat.query.plans.PlansAt;
import se.mandat.query.steering.Kinds;
import se.mandat.query.ui.Visit;

/** The steps of a plan: begun, ready, taken back with a reason, adopted and amended on a decision. */
@Controller
@RequestMapping("/{municipality:\\d{4}}/enheter/{unit}/plan/{year:\\d{4}}/{step:paborja|klar|ta-tillbaka|anta|andra}")
class PlanForms {
    private final Sending sending;

    PlanForms(Sending sending) {
        this.sending = sending;
    }

    @GetMapping
    View show(Visit visit, @PathVariable UnitId unit, @PathVariable Period year, @PathVariable String step) {
        return sending.show(visit, Planned.of(visit, unit, year).form(step));
    }

    @PostMapping
    View send(
            Visit visit,
            @PathVariable UnitId unit,
            @PathVariable Period year,
            @PathVariable String step,
            @RequestParam MultiValueMap<String, String> words) {
        return sending.send(visit, Planned.of(visit, unit, year).form(step), words);
    }

    /** The plan a form belongs to. */
    private record Planned(Visit visit, UnitRow unit, Period year, PlanId id, Optional<PlanRow> plan) {
        static Planned of(Visit visit, UnitId unit, Period year) {
            return new Planned(
                    visit,
                    visit.at().unit(unit),
                    year,
                    PlanId.of(unit, year.year()),
                    new PlansAt(visit.at()).plan(unit, year));
        }

        Form form(String step) {
            return switch (step) {
                case "paborja" -> begin("plan.begin").becomes(_ -> new BeginPlan(id));
                case "klar" -> begin("plan.ready").becomes(_ -> new MarkPlanReady(id));
                case "ta-tillbaka" -> takeBack();
                case "anta" ->
                    decided("plan.adopt")
                            .becomes(typed -> new AdoptPlan(id, typed.ids("goals", GoalId::new), indicators(typed)));
                case "andra" -> amend();
                default -> throw new Rejected(QueryRule.NOTHING_HERE, step);
            };
        }

        private Form takeBack() {
            FormBuilder form = begin("plan.back");
            return form.ask(form.field("reason", Kind.LINES).required(PlanRule.REASON_REQUIRED))
                    .becomes(typed -> takenBack(typed.text("reason")));
        }

        /** What is taken back already is not taken back again: whoever asks for it has not seen that it was. */
        private TakePlanBack takenBack(String reason) {
            if (plan.map(PlanRow::stage).filter(PlanStage.DRAFT::equals).isPresent()) {
                throw new Rejected(QueryRule.PLAN_IS_DRAFT, unit.name(), year);
            }
            return new TakePlanBack(id, reason);
        }

        private Form amend() {
            FormBuilder form = decided("plan.amend");
            return form.ask(form.field("reason", Kind.LINES).required(PlanRule.REASON_REQUIRED))
                    .becomes(typed -> new AmendPlan(
                            id, typed.ids("goals", GoalId::new), indicators(typed), typed.text("reason")));
        }

        /** Only what the person has seen the whole of is decided, or goes a step further. */
        private FormBuilder begin(String key) {
            String page = "enheter/" + unit.unit() + "/plan/" + year;
            FormBuilder form = new FormBuilder(visit, key)
                    .crumb(visit.texts().get("nav.organisation"), "organisation")
                    .crumb(unit.name(), "enheter/" + unit.unit())
                    .crumb(visit.texts().get("unit.plan", year.value()), page)
                    .shows(page)
                    .steps(unit.name() + " · " + visit.texts().get("unit.plan", year.value()));
            return plan.isPresent() ? form.seen(plan.get().sequence()) : form;
        }

        private FormBuilder decided(String key) {
            FormBuilder form = begin(key).allowed(Role.CONTROLLER, Role.POLITICIAN);
            List<Option> goals = goals();
            Set<IndicatorId> own = own();
            return form.ask(
                            orNone(form.field("goals", Kind.CHECKS).among(goals).checked(values(goals))),
                            orNone(form.field("indicators", Kind.CHECKS)
                                    .among(named(own.stream()))
                                    .checked(
                                            own.stream().map(IndicatorId::value).toList())))
                    .askMore(
                            "form.plan.more",
                            form.field("moreIndicators", Kind.CHECKS).among(others(own)))
                    .mustBeDecided();
        }

        /** Says that there is nothing to choose among, where there is not. */
        private Field orNone(Field field) {
            return field.options().isEmpty()
                    ? field.hinting(visit.texts().get("field." + field.name() + ".none"))
                    : field;
        }

        private List<Option> goals() {
            Kinds kinds = new Kinds(visit);
            return reading().now().goals().stream()
                    .map(goal -> new Option(goal.goal().value(), goal.title(), kinds.of(goal.goal(), goal.kind())))
                    .toList();
        }

        /** The indicators of the unit's targets, and those it was to follow already. */
        private Set<IndicatorId> own() {
            Set<IndicatorId> own = new LinkedHashSet<>();
            reading().now().indicators().forEach(indicator -> own.add(indicator.indicator()));
            visit.at().levels(unit.unit()).stream()
                    .filter(level -> level.row().period().within(year))
                    .forEach(level -> own.add(level.row().indicator()));
            return own;
        }

        private PlanReading reading() {
            return new PlanReading(visit.at(), unit.unit(), year);
        }

        private List<Option> named(Stream<IndicatorId> ids) {
            return ids.flatMap(id -> visit.at().indicator(id).stream())
                    .map(row -> new Option(
                            row.indicator().value(),
                            row.definition().title(),
                            row.definition().unitOfMeasure()))
                    .toList();
        }

        private List<Option> others(Set<IndicatorId> own) {
            return named(visit.at().indicators().stream()
                    .filter(row -> row.endedOn() == null && !own.contains(row.indicator()))
                    .map(row -> row.indicator()));
        }

        private static List<String> values(List<Option> options) {
            return options.stream().map(Option::value).toList();
        }

        private static List<IndicatorId> indicators(Typed typed) {
            return Stream.of("indicators", "moreIndicators")
                    .flatMap(name -> typed.ids(name, IndicatorId::new).stream())
                    .toList();
        }
    }
}
