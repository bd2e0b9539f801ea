package se.mandat.command.plans;

import static org.axonframework.modelling.command.AggregateCreationPolicy.CREATE_IF_MISSING;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;
import se.mandat.command.world.World;
import se.mandat.kernel.Act;
import se.mandat.kernel.PlanCommand;
import se.mandat.kernel.PlanEvent;
import se.mandat.platform.ledger.OwnStream;

/** Axon's side of {@link Plan}: no rule is here. */
@Aggregate(type = "plan", commandTargetResolver = "streamOfCommand", cache = "aggregates")
class PlanAggregate {
    private @Nullable String stream;

    private Plan state = Plan.NONE;

    PlanAggregate() {}

    @AggregateIdentifier
    @Nullable
    String stream() {
        return stream;
    }

    @CommandHandler(commandName = "plan")
    @CreationPolicy(CREATE_IF_MISSING)
    void handle(PlanCommand command, Act act, World world) {
        stream = OwnStream.seen(command);
        OwnStream.happened(new Planning(state, act, world).decide(command));
    }

    @EventSourcingHandler
    void on(PlanEvent event, DomainEventMessage<?> message) {
        stream = message.getAggregateIdentifier();
        state = Plan.evolve(state, event);
    }
}
