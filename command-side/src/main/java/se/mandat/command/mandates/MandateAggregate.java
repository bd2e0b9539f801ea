package se.mandat.command.mandates;

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
import se.mandat.kernel.MandateCommand;
import se.mandat.kernel.MandateEvent;
import se.mandat.platform.ledger.OwnStream;

/** Axon's side of {@link Mandate}: no rule is here. */
@Aggregate(type = "mandate", commandTargetResolver = "streamOfCommand", cache = "aggregates")
class MandateAggregate {
    private @Nullable String stream;

    private Mandate state = Mandate.NONE;

    MandateAggregate() {}

    @AggregateIdentifier
    @Nullable
    String stream() {
        return stream;
    }

    @CommandHandler(commandName = "mandate")
    @CreationPolicy(CREATE_IF_MISSING)
    void handle(MandateCommand command, Act act, World world) {
        stream = OwnStream.seen(command);
        OwnStream.happened(Mandate.decide(state, command, act, world));
    }

    @EventSourcingHandler
    void on(MandateEvent event, DomainEventMessage<?> message) {
        stream = message.getAggregateIdentifier();
        state = Mandate.evolve(state, event);
    }
}
