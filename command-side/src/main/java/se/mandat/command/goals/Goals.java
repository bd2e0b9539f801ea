package se.mandat.command.goals;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;
import se.mandat.kernel.GoalEvent;
import se.mandat.kernel.GoalEvent.GoalSet;
import se.mandat.kernel.Municipality;
import se.mandat.kernel.Period;
import se.mandat.kernel.Stream;
import se.mandat.kernel.goals.GoalId;
import se.mandat.kernel.organisation.UnitId;
import se.mandat.platform.ledger.Streams;

/** What others may ask of goals. */
public record Goals(Streams streams, Municipality municipality) {
    public boolean isSet(GoalId id) {
        return !(goal(id) instanceof Goal.NotYet);
    }

    public List<GoalId> above(GoalId id) {
        return Goal.last(goal(id)).map(Goal.Standing::above).orElse(List.of());
    }

    /** The goals in force during a period whose owner, on a day, is no unit that exists. */
    public List<GoalId> ownerless(Period period, LocalDate day, BiPredicate<UnitId, LocalDate> exists) {
        return streams.of("goal", municipality).stream()
                .map(stream -> streams.fold(stream, GoalEvent.class, Goal.NONE, Goal::evolve))
                .filter(goal -> Goal.isInForceDuring(goal, period))
                .map(Goal::last)
                .flatMap(Optional::stream)
                .filter(goal -> !exists.test(goal.holding().ownerOn(day), goal.firstDayFrom(day)))
                .map(goal -> goal.set().goal())
                .toList();
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
