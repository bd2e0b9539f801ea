package se.mandat.command.goals;

import static org.axonframework.modelling.command.AggregateCreationPolicy.CREATE_IF_MISSING;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;
import se.mandat.command.world.World;
import se.mandat.kernel.GoalCommand;
import se.mandat.kernel.GoalEvent;
import se.mandat.platform.ledger.OwnStream;

/** Axon's side of {@link Goal}: no rule is here. */
@Aggregate(type = "goal", commandTargetResolver = "streamOfCommand", cache = "aggregates")
class GoalAggregate {
    private @Nullable String stream;

    private Goal state = Goal.NONE;

    GoalAggregate() {}

    @AggregateIdentifier
    @Nullable
    String stream() {
        return stream;
    }

    @CommandHandler(commandName = "goal")
    @CreationPolicy(CREATE_IF_MISSING)
    void handle(GoalCommand command, World world) {
        stream = OwnStream.seen(command);
        OwnStream.happened(Goal.decide(state, command, world));
    }

    @EventSourcingHandler
    void on(GoalEvent event, DomainEventMessage<?> message) {
        stream = message.getAggregateIdentifier();
        state = Goal.evolve(state, event);
    }
}
