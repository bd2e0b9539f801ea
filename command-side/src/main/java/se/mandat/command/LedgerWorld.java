package se.mandat.command;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.jspecify.annotations.Nullable;
import se.mandat.command.activities.Activities;
import se.mandat.command.followups.Followups;
import se.mandat.command.goals.Goals;
import se.mandat.command.indicators.Indicators;
import se.mandat.command.mandates.Areas;
import se.mandat.command.missions.Missions;
import se.mandat.command.organisation.Units;
import se.mandat.command.periods.Periods;
import se.mandat.command.plans.Plans;
import se.mandat.command.steering.Models;
import se.mandat.command.world.Aim;
import se.mandat.command.world.Entered;
import se.mandat.command.world.Judgement;
import se.mandat.command.world.KnownGoal;
import se.mandat.command.world.World;
import se.mandat.kernel.GoalEvent.GoalSet;
import se.mandat.kernel.Municipality;
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
import se.mandat.kernel.plans.Yardstick;
import se.mandat.kernel.steering.ModelVersion;
import se.mandat.platform.ActMetadata;
import se.mandat.platform.ledger.Streams;

/** The world as the ledger tells it, in the municipality of the command at hand. */
final class LedgerWorld implements World {
    private final Streams streams;

    LedgerWorld(Streams streams) {
        this.streams = streams;
    }

    @Override
    public boolean unitExists(UnitId unit, LocalDate day) {
        return new Units(streams, here()).existOn(unit, day);
    }

    @Override
    public boolean unitExistsDuring(UnitId unit, Period period) {
        return new Units(streams, here()).existDuring(unit, period);
    }

    @Override
    public boolean areaAdopted(AreaId area) {
        return new Areas(streams, here()).adopted(area);
    }

    @Override
    public boolean goalSet(GoalId goal) {
        return new Goals(streams, here()).isSet(goal);
    }

    @Override
    public Optional<KnownGoal> knownGoal(GoalId goal) {
        return new Goals(streams, here()).known(goal);
    }

    @Override
    public List<GoalId> goalsAbove(GoalId goal) {
        return new Goals(streams, here()).above(goal);
    }

    @Override
    public List<GoalId> ownerless(Period period, LocalDate day) {
        return new Goals(streams, here()).ownerless(period, day, this::unitExists);
    }

    @Override
    public boolean indicatorInUse(IndicatorId indicator) {
        return new Indicators(streams, here()).inUse(indicator);
    }

    @Override
    public Optional<Definition> definition(IndicatorId indicator) {
        return new Indicators(streams, here()).definition(indicator);
    }

    @Override
    public @Nullable Following following(IndicatorId indicator) {
        return new Indicators(streams, here()).following(indicator);
    }

    @Override
    public boolean levelDecided(IndicatorId indicator, UnitId unit, Period within) {
        return new Indicators(streams, here()).levelDecided(indicator, unit, within);
    }

    @Override
    public List<IndicatorId> unanswered(Period period, LocalDate day) {
        Indicators indicators = new Indicators(streams, here());
        return new Goals(streams, here())
                .aimedAt(period).stream()
                        .filter(indicators::inUse)
                        .filter(indicator -> !indicators.isAnswered(indicator, owner -> unitExists(owner, day)))
                        .toList();
    }

    @Override
    public List<Aim> targets(GoalId goal, Period about) {
        return new Goals(streams, here()).targets(goal, about);
    }

    @Override
    public boolean isStatutoryInterim(Period period) {
        return new Periods(streams, here()).isStatutoryInterim(period);
    }

    @Override
    public List<Judgement> judgements(FollowupId followup, Section section) {
        return new Followups(streams, here()).judgements(followup, section);
    }

    @Override
    public boolean reported(FollowupId followup, IndicatorId indicator, Period about) {
        return new Followups(streams, here()).reported(followup, indicator, about);
    }

    @Override
    public List<Entered> entered(FollowupId followup) {
        return new Followups(streams, here()).entered(followup);
    }

    @Override
    public Optional<Yardstick> yardstick(UnitId unit, int year) {
        return new Plans(streams, here()).yardstick(unit, year);
    }

    @Override
    public PeriodStatus period(Period period) {
        return new Periods(streams, here()).status(period);
    }

    @Override
    public @Nullable UnitType unitType(UnitId unit) {
        return new Units(streams, here()).type(unit);
    }

    @Override
    public Optional<ModelVersion> model(LocalDate day) {
        return new Models(streams, here()).on(day);
    }

    @Override
    public Optional<ModelVersion> model(int version) {
        return new Models(streams, here()).version(version);
    }

    @Override
    public @Nullable String kindOf(GoalId goal) {
        return new Goals(streams, here()).setting(goal).map(GoalSet::kind).orElse(null);
    }

    @Override
    public Optional<ModelVersion> modelOf(GoalId goal) {
        return new Goals(streams, here()).setting(goal).map(GoalSet::model).flatMap(this::model);
    }

    @Override
    public boolean knowsFactor(UnitId unit, String factor, Period period) {
        return new Missions(streams, here()).knowsFactor(unit, factor, period);
    }

    @Override
    public boolean activityPlanned(ActivityId activity) {
        return new Activities(streams, here()).planned(activity);
    }

    @Override
    public @Nullable FrozenCore core(UnitId unit, Period period) {
        return new Missions(streams, here()).core(unit, period);
    }

    private static Municipality here() {
        return ActMetadata.municipality(CurrentUnitOfWork.get().getMessage().getMetaData());
    }
}
