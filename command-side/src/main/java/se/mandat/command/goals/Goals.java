package se.mandat.command.goals;

import java.util.List;
import se.mandat.kernel.GoalEvent;
import se.mandat.kernel.Municipality;
import se.mandat.kernel.Stream;
import se.mandat.kernel.goals.GoalId;
import se.mandat.platform.ledger.Streams;

/** What others may ask of goals. */
public record Goals(Streams streams, Municipality municipality) {
    public boolean isSet(GoalId id) {
        return !(goal(id) instanceof Goal.NotYet);
    }

    public List<GoalId> above(GoalId id) {
        return switch (goal(id)) {
            case Goal.NotYet _ -> List.of();
            case Goal.Standing standing -> standing.above();
            case Goal.Ended ended -> ended.was().above();
        };
    }

    private Goal goal(GoalId id) {
        String stream = new Stream("goal", id.value()).in(municipality);
        return streams.fold(stream, GoalEvent.class, Goal.NONE, Goal::evolve);
    }
}
