package se.mandat.command.spec;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.mandat.command.world.Aim;
import se.mandat.command.world.Entered;
import se.mandat.command.world.Judgement;
import se.mandat.command.world.KnownGoal;
import se.mandat.command.world.World;
import se.mandat.kernel.GoalEvent.GoalSet;
import se.mandat.kernel.Period;
import se.mandat.kernel.activities.ActivityId;
import se.mandat.kernel.followups.FollowupId;
import se.mandat.kernel.followups.Section;
import se.mandat.kernel.goals.GoalId;
import se.mandat.kernel.indicators.Definition;
import se.mandat.kernel.indicators.Following;
import se.mandat.kernel.indicators.IndicatorId;
import se.mandat.kernel.mandates.AreaId;
import se.mandat.kernel.organisation.UnitId;
import se.mandat.kernel.organisation.UnitType;
import se.mandat.kernel.periods.PeriodStatus;
import se.mandat.kernel.plans.FrozenCore;
import se.mandat.kernel.plans.FrozenFactor;
import se.mandat.kernel.plans.PlanId;
import se.mandat.kernel.plans.Yardstick;
import se.mandat.kernel.steering.ModelVersion;
import se.mandat.kernel.steering.SteeringModel;

/** The rest of the municipality, as a specification says it is. What it does not say does not exist. */
public final class FakeWorld implements World {
    private final Map<UnitId, Life> units = new HashMap<>();
    private final Map<GoalId, List<GoalId>> goals = new HashMap<>();
    private final Map<GoalId, KnownGoal> known = new HashMap<>();
    private final Map<IndicatorId, Definition> definitions = new HashMap<>();
    private final Map<Period, List<GoalId>> ownerless = new HashMap<>();
    private final Map<PlanId, Yardstick> yardsticks = new HashMap<>();
    private final Set<AreaId> areas = new HashSet<>();
    private final Set<IndicatorId> indicators = new HashSet<>();
    private final Map<Period, PeriodStatus> periods = new HashMap<>();
    private final Map<UnitId, UnitType> types = new HashMap<>();
    private final Map<GoalId, GoalSet> settings = new HashMap<>();
    private final Map<UnitId, Set<String>> factors = new HashMap<>();
    private final Set<ActivityId> activities = new HashSet<>();
    private final Map<UnitId, FrozenCore> cores = new HashMap<>();
    private final List<ModelVersion> models = new ArrayList<>();

    private final Map<List<Object>, List<Aim>> targets = new HashMap<>();
    private final Map<List<Object>, List<Judgement>> judgements = new HashMap<>();
    private final Map<IndicatorId, Following> followings = new HashMap<>();
    private final Set<List<Object>> levels = new HashSet<>();
    private final Map<Period, List<IndicatorId>> unanswered = new HashMap<>();
    private final Set<List<Object>> reported = new HashSet<>();
    private final Map<FollowupId, List<Entered>> entered = new HashMap<>();
    private final Set<Period> statutory = new HashSet<>();

    private record Life(LocalDate from, @Nullable LocalDate lastDay) {}

    /** The unit exists from a day and has not ended. */
    public FakeWorld unit(UnitId unit, LocalDate from) {
        units.put(unit, new Life(from, null));
        return this;
    }

    /** The unit existed from a day to a day, both included. */
    public FakeWorld unit(UnitId unit, LocalDate from, LocalDate lastDay) {
        units.put(unit, new Life(from, lastDay));
        return this;
    }

    /** The goal is set and contributes to these. */
    public FakeWorld goal(GoalId goal, GoalId... above) {
        goals.put(goal, List.of(above));
        return this;
    }

    /** The goal is in force in the period, and its owner does not exist. */
    public FakeWorld ownerless(Period period, GoalId goal) {
        ownerless.put(period, List.of(goal));
        return this;
    }

    /** The goal is set and reads like this. */
    public FakeWorld goal(KnownGoal goal) {
        known.put(goal.goal(), goal);
        return goal(goal.goal());
    }

    public FakeWorld area(AreaId area) {
        areas.add(area);
        return this;
    }

    public FakeWorld indicator(IndicatorId... defined) {
        indicators.addAll(List.of(defined));
        return this;
    }

    /** The indicator is in use and defined like this. */
    public FakeWorld indicator(IndicatorId indicator, Definition definition) {
        definitions.put(indicator, definition);
        return indicator(indicator);
    }

    /** The unit's plan for the year is adopted. */
    public FakeWorld yardstick(UnitId unit, int year, Yardstick yardstick) {
        yardsticks.put(PlanId.of(unit, year), yardstick);
        return this;
    }

    public FakeWorld period(Period period, PeriodStatus status) {
        periods.put(period, status);
        return this;
    }

    /** The goal is to reach this for a time. */
    public FakeWorld target(GoalId goal, Period about, Aim aim) {
        targets.computeIfAbsent(List.of(goal, about), _ -> new ArrayList<>()).add(aim);
        return this;
    }

    /** The follow-up judged so. */
    public FakeWorld judgement(FollowupId followup, Section section, Judgement judgement) {
        judgements
                .computeIfAbsent(List.of(followup, section), _ -> new ArrayList<>())
                .add(judgement);
        return this;
    }

    /** The indicator is followed so. */
    public FakeWorld following(IndicatorId indicator, Following so) {
        followings.put(indicator, so);
        return this;
    }

    /** A level is decided for the unit about a time. */
    public FakeWorld level(IndicatorId indicator, UnitId unit, Period about) {
        levels.add(List.of(indicator, unit, about));
        return this;
    }

    /** Goals of the period aim at the indicator, and nobody answers for it. */
    public FakeWorld unanswered(Period period, IndicatorId indicator) {
        unanswered.put(period, List.of(indicator));
        return this;
    }

    @Override
    public @Nullable Following following(IndicatorId indicator) {
        return followings.get(indicator);
    }

    @Override
    public boolean levelDecided(IndicatorId indicator, UnitId unit, Period within) {
        return levels.contains(List.of(indicator, unit, within));
    }

    @Override
    public List<IndicatorId> unanswered(Period period, LocalDate day) {
        return unanswered.getOrDefault(period, List.of());
    }

    /** The follow-up says what the outcome was. */
    public FakeWorld outcome(FollowupId followup, IndicatorId indicator, Period about) {
        reported.add(List.of(followup, indicator, about));
        return this;
    }

    @Override
    public boolean reported(FollowupId followup, IndicatorId indicator, Period about) {
        return reported.contains(List.of(followup, indicator, about));
    }

    /** Somebody entered a figure in the follow-up. */
    public FakeWorld entered(FollowupId followup, Entered figure) {
        entered.computeIfAbsent(followup, _ -> new ArrayList<>()).add(figure);
        return this;
    }

    @Override
    public List<Entered> entered(FollowupId followup) {
        return entered.getOrDefault(followup, List.of());
    }

    /** The period is the interim report the law asks for. */
    public FakeWorld statutory(Period period) {
        statutory.add(period);
        return this;
    }

    @Override
    public List<Aim> targets(GoalId goal, Period about) {
        return targets.getOrDefault(List.of(goal, about), List.of());
    }

    @Override
    public boolean isStatutoryInterim(Period period) {
        return statutory.contains(period);
    }

    @Override
    public List<Judgement> judgements(FollowupId followup, Section section) {
        return judgements.getOrDefault(List.of(followup, section), List.of());
    }

    /** What sort of unit it is. */
    public FakeWorld type(UnitId unit, UnitType type) {
        types.put(unit, type);
        return this;
    }

    /** The goal was set so. */
    public FakeWorld goal(GoalSet set) {
        settings.put(set.goal(), set);
        return goal(set.goal(), set.contributesTo().toArray(GoalId[]::new));
    }

    /** The next version of the steering model holds from a day. */
    public FakeWorld model(LocalDate from, SteeringModel model) {
        models.add(new ModelVersion(models.size() + 1, from, model));
        return this;
    }

    /** The unit is judged by these factors. */
    public FakeWorld factors(UnitId unit, String... adopted) {
        factors.put(unit, Set.of(adopted));
        return this;
    }

    /** These activities are planned. */
    public FakeWorld activity(ActivityId... planned) {
        activities.addAll(Arrays.asList(planned));
        return this;
    }

    @Override
    public boolean activityPlanned(ActivityId activity) {
        return activities.contains(activity);
    }

    /** The unit has this mission and these factors, by id and title in turn. */
    public FakeWorld core(UnitId unit, @Nullable String mission, FrozenFactor... adopted) {
        var _ = cores.put(unit, Objects.requireNonNull(FrozenCore.of(mission, List.of(adopted))));
        return this;
    }

    @Override
    public @Nullable FrozenCore core(UnitId unit, Period period) {
        return cores.get(unit);
    }

    @Override
    public boolean knowsFactor(UnitId unit, String factor, Period period) {
        return !factors.containsKey(unit)
                || factors.getOrDefault(unit, Set.of()).contains(factor);
    }

    @Override
    public boolean unitExists(UnitId unit, LocalDate day) {
        return existsBetween(unit, day, day);
    }

    @Override
    public boolean unitExistsDuring(UnitId unit, Period period) {
        return existsBetween(unit, period.from(), period.to());
    }

    @Override
    public boolean areaAdopted(AreaId area) {
        return areas.contains(area);
    }

    @Override
    public boolean goalSet(GoalId goal) {
        return goals.containsKey(goal);
    }

    @Override
    public Optional<KnownGoal> knownGoal(GoalId goal) {
        return Optional.ofNullable(known.get(goal));
    }

    @Override
    public List<GoalId> goalsAbove(GoalId goal) {
        return goals.getOrDefault(goal, List.of());
    }

    @Override
    public List<GoalId> ownerless(Period period, LocalDate day) {
        return ownerless.getOrDefault(period, List.of());
    }

    @Override
    public boolean indicatorInUse(IndicatorId indicator) {
        return indicators.contains(indicator);
    }

    @Override
    public Optional<Definition> definition(IndicatorId indicator) {
        return Optional.ofNullable(definitions.get(indicator));
    }

    @Override
    public Optional<Yardstick> yardstick(UnitId unit, int year) {
        return Optional.ofNullable(yardsticks.get(PlanId.of(unit, year)));
    }

    @Override
    public PeriodStatus period(Period period) {
        return periods.getOrDefault(period, PeriodStatus.UNKNOWN);
    }

    @Override
    public @Nullable UnitType unitType(UnitId unit) {
        return types.get(unit);
    }

    @Override
    public Optional<ModelVersion> model(LocalDate day) {
        return models.stream().filter(model -> !model.from().isAfter(day)).reduce((_, later) -> later);
    }

    @Override
    public Optional<ModelVersion> model(int version) {
        return models.stream().filter(model -> model.version() == version).findFirst();
    }

    @Override
    public @Nullable String kindOf(GoalId goal) {
        GoalSet set = settings.get(goal);
        return set == null ? null : set.kind();
    }

    @Override
    public Optional<ModelVersion> modelOf(GoalId goal) {
        return Optional.ofNullable(settings.get(goal)).map(GoalSet::model).flatMap(this::model);
    }

    private boolean existsBetween(UnitId unit, LocalDate first, LocalDate last) {
        Life life = units.get(unit);
        return life != null
                && !life.from().isAfter(last)
                && (life.lastDay() == null || !life.lastDay().isBefore(first));
    }
}
