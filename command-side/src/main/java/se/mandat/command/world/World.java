package se.mandat.command.world;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
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

/**
 * The rest of the municipality, as it stands while one command is decided. Every answer is read from a stream of the
 * ledger, never from a view, and the stream asked becomes a guard of the append.
 */
public interface World {
    /** Whether the unit exists on the day. */
    boolean unitExists(UnitId unit, LocalDate day);

    /** Whether the unit exists on any day of the period. */
    boolean unitExistsDuring(UnitId unit, Period period);

    /** Whether the area was ever adopted in its mandate period. */
    boolean areaAdopted(AreaId area);

    /** Whether the goal was ever set. */
    boolean goalSet(GoalId goal);

    /** The goal as it stands, if it was ever set. */
    Optional<KnownGoal> knownGoal(GoalId goal);

    /** The goals a goal contributes to. */
    List<GoalId> goalsAbove(GoalId goal);

    /** The goals in force during a period whose owner does not exist on a day. */
    List<GoalId> ownerless(Period period, LocalDate day);

    /** Whether the indicator is defined and has not ended. */
    boolean indicatorInUse(IndicatorId indicator);

    /** How the indicator is defined now, if it is in use. */
    Optional<Definition> definition(IndicatorId indicator);

    /** Who follows the indicator and how, if it was said. */
    @Nullable
    Following following(IndicatorId indicator);

    /** Whether a level is decided for the unit about some time within a period. */
    boolean levelDecided(IndicatorId indicator, UnitId unit, Period within);

    /** The indicators that goals in force during a period aim at in its year, and whose owner, on a day, is no unit that exists. */
    List<IndicatorId> unanswered(Period period, LocalDate day);

    /** The levels a goal is to reach for a time. */
    List<Aim> targets(GoalId goal, Period about);

    /** What the unit's year is held against by decision; nothing while its plan is not adopted. */
    Optional<Yardstick> yardstick(UnitId unit, int year);

    /** Where the reporting period stands. */
    PeriodStatus period(Period period);

    /** Whether the reporting period is the interim report the law asks for. */
    boolean isStatutoryInterim(Period period);

    /** How a goal or a quality was judged in a follow-up, about whatever times. */
    List<Judgement> judgements(FollowupId followup, Section section);

    /** Whether the follow-up says what an outcome was, or that there is none. */
    boolean reported(FollowupId followup, IndicatorId indicator, Period about);

    /** Who entered the figures of a follow-up as they stand. */
    List<Entered> entered(FollowupId followup);

    /** What sort of unit it is; nothing where there never was such a unit. */
    @Nullable
    UnitType unitType(UnitId unit);

    /** The steering model in force on a day, if any. */
    Optional<ModelVersion> model(LocalDate day);

    /** A steering model by its version. */
    Optional<ModelVersion> model(int version);

    /** The kind a goal is of; nothing where it was never set. */
    @Nullable
    String kindOf(GoalId goal);

    /** The steering model a goal was set under, if any. */
    Optional<ModelVersion> modelOf(GoalId goal);

    /** Whether the activity was ever planned. */
    boolean activityPlanned(ActivityId activity);

    /** The unit's mission and its quality factors in force in the period; nothing where it has neither. */
    @Nullable
    FrozenCore core(UnitId unit, Period period);

    /** Whether a unit's quality can be judged by a factor: it is in force in the period, or the unit never adopted any. */
    boolean knowsFactor(UnitId unit, String factor, Period period);
}
