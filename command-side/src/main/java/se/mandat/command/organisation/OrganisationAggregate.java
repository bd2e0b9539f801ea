package se.mandat.command.organisation;

import static org.axonframework.modelling.command.AggregateCreationPolicy.CREATE_IF_MISSING;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;
import se.mandat.kernel.Act;
import se.mandat.kernel.OrganisationCommand;
import se.mandat.kernel.OrganisationEvent;
import se.mandat.platform.ledger.OwnStream;

/** Axon's side of {@link Organisation}: no rule is here. */
@Aggregate(type = "organisation", commandTargetResolver = "streamOfCommand", cache = "aggregates")
class OrganisationAggregate {
    private @Nullable String stream;

    private Organisation state = Organisation.NONE;

    OrganisationAggregate() {}

    @AggregateIdentifier
    @Nullable
    String stream() {
        return stream;
    }

    @CommandHandler(commandName = "organisation")
    @CreationPolicy(CREATE_IF_MISSING)
    void handle(OrganisationCommand command, Act act) {
        stream = OwnStream.seen(command);
        OwnStream.happened(Organisation.decide(state, command, act));
    }

    @EventSourcingHandler
    void on(OrganisationEvent event, DomainEventMessage<?> message) {
        stream = message.getAggregateIdentifier();
        state = Organisation.evolve(state, event);
    }
}
