package se.mandat.command.steering;

import static org.axonframework.modelling.command.AggregateCreationPolicy.CREATE_IF_MISSING;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;
import se.mandat.kernel.SteeringCommand;
import se.mandat.kernel.SteeringEvent;
import se.mandat.platform.ledger.OwnStream;

/** Axon's side of {@link Steering}: no rule is here. */
@Aggregate(type = "steering", commandTargetResolver = "streamOfCommand", cache = "aggregates")
class SteeringAggregate {
    private @Nullable String stream;

    private Steering state = Steering.NONE;

    SteeringAggregate() {}

    @AggregateIdentifier
    @Nullable
    String stream() {
        return stream;
    }

    @CommandHandler(commandName = "steering")
    @CreationPolicy(CREATE_IF_MISSING)
    void handle(SteeringCommand command) {
        stream = OwnStream.seen(command);
        OwnStream.happened(Steering.decide(state, command));
    }

    @EventSourcingHandler
    void on(SteeringEvent event, DomainEventMessage<?> message) {
        stream = message.getAggregateIdentifier();
        state = Steering.evolve(state, event);
    }
}
