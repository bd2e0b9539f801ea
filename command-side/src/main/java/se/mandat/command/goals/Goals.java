package se.mandat.command.goals;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.mandat.command.world.Aim;
import se.mandat.command.world.KnownGoal;
import se.mandat.kernel.GoalEvent;
import se.mandat.kernel.GoalEvent.GoalSet;
import se.mandat.kernel.Municipality;
import se.mandat.kernel.Period;
import se.mandat.kernel.Stream;
import se.mandat.kernel.goals.GoalId;
import se.mandat.kernel.indicators.IndicatorId;
import se.mandat.kernel.organisation.UnitId;
import se.mandat.kernel.plans.FrozenTarget;
import se.mandat.platform.ledger.Streams;

/** What others may ask of goals. */
public record Goals(Streams streams, Municipality municipality) {
    public boolean isSet(GoalId id) {
        return !(goal(id) instanceof Goal.NotYet);
    }

    public List<GoalId> above(GoalId id) {
        return Goal.last(goal(id)).map(Goal.Standing::above).orElse(List.of());
    }

    /**
     * The goals in force during a period whose owner, on a day, is no unit that exists. One that no longer holds on the day
     * had its owner to its end.
     */
    public List<GoalId> ownerless(Period period, LocalDate day, BiPredicate<UnitId, LocalDate> exists) {
        return during(period)
                .flatMap(goal -> Goal.last(goal).filter(last -> isOwnerless(goal, last, day, exists)).stream())
                .map(last -> last.set().goal())
                .toList();
    }

    /** The indicators that goals in force during a period aim at in its year. */
    public Set<IndicatorId> aimedAt(Period period) {
        Period year = Period.year(period.year());
        return during(period)
                .flatMap(goal -> Goal.last(goal).stream())
                .flatMap(goal -> goal.targets().keySet().stream())
                .filter(target -> target.period().within(year))
                .map(Goal.TargetKey::indicator)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private java.util.stream.Stream<Goal> during(Period period) {
        return streams.of("goal", municipality).stream()
                .map(stream -> streams.fold(stream, GoalEvent.class, Goal.NONE, Goal::evolve))
                .filter(goal -> Goal.isInForceDuring(goal, period));
    }

    private static boolean isOwnerless(
            Goal goal, Goal.Standing last, LocalDate day, BiPredicate<UnitId, LocalDate> exists) {
        LocalDate held = Goal.nearestDay(goal, last, day);
        return !exists.test(last.holding().ownerOn(held), held);
    }

    /** The levels a goal is to reach for a time. */
    public List<Aim> targets(GoalId id, Period about) {
        return Goal.last(goal(id)).stream()
                .flatMap(goal -> goal.targets().entrySet().stream())
                .filter(target -> target.getKey().period().equals(about))
                .map(target -> new Aim(
                        target.getKey().indicator(),
                        target.getValue().value(),
                        target.getValue().comparison()))
                .toList();
    }

    /** The goal as it stands, with its last day and its targets. */
    public Optional<KnownGoal> known(GoalId id) {
        return switch (goal(id)) {
            case Goal.NotYet _ -> Optional.empty();
            case Goal.Standing standing ->
                Optional.of(known(standing, standing.set().to()));
            case Goal.Ended ended -> Optional.of(known(ended.was(), ended.how().lastDay()));
        };
    }

    private static KnownGoal known(Goal.Standing goal, @Nullable LocalDate lastDay) {
        List<FrozenTarget> targets = goal.targets().entrySet().stream()
                .map(to -> new FrozenTarget(
                        to.getKey().indicator(),
                        to.getKey().period(),
                        to.getValue().value(),
                        to.getValue().comparison()))
                .sorted(Comparator.comparing(
                                (FrozenTarget target) -> target.indicator().value())
                        .thenComparing(FrozenTarget::period))
                .toList();
        return new KnownGoal(
                goal.set().goal(),
                goal.title(),
                goal.set().kind(),
                goal.set().soundEconomy(),
                goal.holding().times(),
                goal.set().from(),
                lastDay,
                targets);
    }

    /** How the goal was set; nothing where it never was. */
    public Optional<GoalSet> setting(GoalId id) {
        return switch (goal(id)) {
            case Goal.NotYet _ -> Optional.empty();
            case Goal.Standing standing -> Optional.of(standing.set());
            case Goal.Ended ended -> Optional.of(ended.was().set());
        };
    }

    private Goal goal(GoalId id) {
        String stream = new Stream("goal", id.value()).in(municipality);
        return streams.fold(stream, GoalEvent.class, Goal.NONE, Goal::evolve);
    }
}
