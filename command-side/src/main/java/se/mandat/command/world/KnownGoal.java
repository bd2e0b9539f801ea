package se.mandat.command.world;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.mandat.kernel.Period;
import se.mandat.kernel.goals.GoalId;
import se.mandat.kernel.organisation.UnitId;
import se.mandat.kernel.plans.FrozenGoal;
import se.mandat.kernel.plans.FrozenTarget;

/**
 * A goal as its stream tells it now.
 *
 * @param units   when units own it or take part in it
 * @param lastDay the last day it holds, where it is said
 * @param targets all its levels to reach, by indicator and period
 */
public record KnownGoal(
        GoalId goal,
        String title,
        String kind,
        boolean soundEconomy,
        List<Time> units,
        LocalDate from,
        @Nullable LocalDate lastDay,
        List<FrozenTarget> targets) {
    /** From when, and to when if that is over, a unit has to do with it. */
    public record Time(
            UnitId unit, LocalDate from, @Nullable LocalDate lastDay) {
        boolean meets(Period period) {
            return !from.isAfter(period.to()) && (lastDay == null || !lastDay.isBefore(period.from()));
        }
    }

    /** Whether it holds on any day of the period. */
    public boolean isInForceDuring(Period period) {
        return !from.isAfter(period.to()) && (lastDay == null || !lastDay.isBefore(period.from()));
    }

    /** Whether the unit owns it or takes part in it on any day of the period. */
    public boolean isOf(UnitId unit, Period period) {
        return units.stream().anyMatch(time -> time.unit().equals(unit) && time.meets(period));
    }

    /** The goal as it is frozen for a period, with the targets within it. */
    public FrozenGoal frozenFor(Period period) {
        List<FrozenTarget> within = targets.stream()
                .filter(target -> target.period().within(period))
                .toList();
        return new FrozenGoal(goal, title, kind, soundEconomy, within);
    }
}
