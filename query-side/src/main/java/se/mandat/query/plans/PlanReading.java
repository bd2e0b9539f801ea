package se.mandat.query.plans;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.mandat.kernel.Event;
import se.mandat.kernel.Period;
import se.mandat.kernel.PlanEvent.PlanAdopted;
import se.mandat.kernel.PlanEvent.PlanAmended;
import se.mandat.kernel.indicators.IndicatorId;
import se.mandat.kernel.organisation.UnitId;
import se.mandat.kernel.plans.FrozenCore;
import se.mandat.kernel.plans.FrozenFactor;
import se.mandat.kernel.plans.FrozenGoal;
import se.mandat.kernel.plans.FrozenIndicator;
import se.mandat.kernel.plans.FrozenTarget;
import se.mandat.kernel.plans.PlanningLoad;
import se.mandat.kernel.plans.Yardstick;
import se.mandat.query.At;
import se.mandat.query.followup.FollowupRow;
import se.mandat.query.goal.GoalRow;
import se.mandat.query.history.HistoryRow;
import se.mandat.query.missions.MissionRow;
import se.mandat.query.missions.MissionsAt;
import se.mandat.query.steering.ModelsAt;
import se.mandat.query.view.Version;

/** Reads one unit's plan for one year: what was decided, what holds, and what was reported of it. */
public record PlanReading(At at, UnitId unit, Period year) {
    private static final Yardstick NOTHING = new Yardstick(List.of(), List.of());

    /** One decision on the plan: its event, what it decided, and what that changed of the decision before. */
    public record Decided(HistoryRow event, Yardstick yardstick, List<PlanChange> changes) {}

    /** The plan, if somebody has begun one. */
    public Optional<PlanRow> plan() {
        return new PlansAt(at).plan(unit, year);
    }

    /** Every decision on the plan, the adoption first. */
    public List<Decided> decisions() {
        List<Decided> decisions = new ArrayList<>();
        for (long position : plan().map(PlanRow::decidedAt).orElse(List.of())) {
            HistoryRow row = at.event(position);
            Yardstick now = decidedIn(row.event());
            List<PlanChange> changes = decisions.isEmpty()
                    ? List.of()
                    : PlanChanges.between(decisions.getLast().yardstick(), now);
            decisions.add(new Decided(row, now, changes));
        }
        return decisions;
    }

    private static Yardstick decidedIn(Event event) {
        if (event instanceof PlanAdopted e) {
            return e.yardstick();
        }
        return event instanceof PlanAmended e ? e.yardstick() : NOTHING;
    }

    /** What the plan would say if it were decided at the moment shown. */
    public Yardstick now() {
        List<FrozenGoal> goals = at.goalsOf(unit, year).stream()
                .filter(goal -> !isGone(goal))
                .sorted(Comparator.comparing(GoalRow::kind).thenComparing(GoalRow::title))
                .map(this::frozen)
                .toList();
        Set<IndicatorId> measured = new LinkedHashSet<>();
        plan().ifPresent(plan -> plan.indicators().forEach(indicator -> measured.add(indicator.indicator())));
        goals.forEach(goal -> goal.targets().forEach(target -> measured.add(target.indicator())));
        measured.removeAll(gone(measured));
        return new Yardstick(
                goals, measured.stream().flatMap(id -> named(id).stream()).toList(), core());
    }

    private @Nullable FrozenCore core() {
        MissionsAt missions = new MissionsAt(at);
        List<FrozenFactor> factors = missions.factors(unit).stream()
                .filter(factor -> factor.isInForceDuring(year))
                .map(factor -> new FrozenFactor(factor.factor(), factor.title()))
                .toList();
        return FrozenCore.of(
                missions.mission(unit)
                        .filter(mission -> !mission.firstDay().isAfter(year.to()))
                        .map(MissionRow::text)
                        .orElse(null),
                factors);
    }

    /** How many fields a yardstick asks for, with the texts of the year's steering model. */
    public PlanningLoad load(Yardstick yardstick) {
        return PlanningLoad.of(
                yardstick,
                new ModelsAt(at).on(year.from()).map(row -> row.model().texts()).orElse(List.of()));
    }

    private FrozenGoal frozen(GoalRow goal) {
        List<FrozenTarget> targets = at.targets(goal.goal()).stream()
                .map(Version::row)
                .filter(target -> target.period().within(year))
                .map(target ->
                        new FrozenTarget(target.indicator(), target.period(), target.level(), target.comparison()))
                .sorted(Comparator.comparing(
                                (FrozenTarget target) -> target.indicator().value())
                        .thenComparing(FrozenTarget::period))
                .toList();
        return new FrozenGoal(goal.goal(), goal.title(), goal.kind(), goal.soundEconomy(), targets);
    }

    /** Whether the goal was ended before the year was over, and only after the plan was decided. */
    private boolean isGone(GoalRow goal) {
        return goal.endedOn() != null
                && goal.endedOn().isBefore(year.to())
                && at.latest("goal", goal.goal().value(), 1).stream()
                        .anyMatch(row -> row.name().equals("GoalEnded") && row.own() > decidedAt());
    }

    private Set<IndicatorId> gone(Set<IndicatorId> among) {
        return among.stream()
                .filter(id -> at.indicator(id)
                        .map(row -> row.endedOn() != null && row.endedOn().isBefore(year.to()))
                        .orElse(false))
                .collect(Collectors.toSet());
    }

    private Optional<FrozenIndicator> named(IndicatorId id) {
        return at.indicator(id)
                .map(row -> new FrozenIndicator(
                        id, row.definition().title(), row.definition().unitOfMeasure()));
    }

    private long decidedAt() {
        return plan().map(PlanRow::decidedAt)
                .filter(decided -> !decided.isEmpty())
                .map(List::getLast)
                .orElse(Long.MAX_VALUE);
    }

    /** What has become another since it was decided, without a decision on the plan; nothing before it is adopted. */
    public List<Explained> changes() {
        return plan().filter(PlanRow::adopted).map(PlanRow::yardstick).stream()
                .flatMap(decided -> PlanChanges.between(decided, now()).stream())
                .map(change -> Explained.of(at, unit, change, decidedAt()))
                .toList();
    }

    /** The reports of the year there are, the last first. */
    public List<Period> reports() {
        return at.followupsOf(unit).stream()
                .map(FollowupRow::reporting)
                .filter(reporting -> reporting.within(year))
                .sorted(Comparator.reverseOrder())
                .toList();
    }

    /** Holds a report against what was decided; nothing before the plan is adopted. */
    public Optional<Accounted> accounted(Period reporting) {
        return plan().filter(PlanRow::adopted).map(plan -> {
            Set<IndicatorId> decided =
                    plan.indicators().stream().map(FrozenIndicator::indicator).collect(Collectors.toSet());
            Set<IndicatorId> levels = at.levels(unit).stream()
                    .map(Version::row)
                    .filter(level -> level.period().within(year))
                    .map(level -> level.indicator())
                    .collect(Collectors.toSet());
            return Accounted.of(
                    plan.yardstick(),
                    reporting,
                    at.figures(unit, reporting).stream().map(Version::row).toList(),
                    at.judgements(unit, reporting).stream().map(Version::row).toList(),
                    gone(decided),
                    levels);
        });
    }
}
