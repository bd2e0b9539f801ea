package se.mandat.command.organisation;

import static org.axonframework.modelling.command.AggregateCreationPolicy.CREATE_IF_MISSING;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.messaging.MetaData;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;
import se.mandat.kernel.OrganisationCommand;
import se.mandat.kernel.OrganisationCommand.*;
import se.mandat.kernel.OrganisationEvent;
import se.mandat.platform.ActMetadata;
import se.mandat.platform.ExpectedVersion;

/** Axon's side of {@link Organisation}: no rule is here. */
@Aggregate(type = "organisation", commandTargetResolver = "streamOfCommand")
class OrganisationAggregate {
    private @Nullable String stream;

    private Organisation state = Organisation.NONE;

    OrganisationAggregate() {}

    @AggregateIdentifier
    @Nullable
    String stream() {
        return stream;
    }

    @CommandHandler
    @CreationPolicy(CREATE_IF_MISSING)
    void handle(EstablishUnit c) {
        decide(c);
    }

    @CommandHandler
    @CreationPolicy(CREATE_IF_MISSING)
    void handle(RenameUnit c) {
        decide(c);
    }

    @CommandHandler
    @CreationPolicy(CREATE_IF_MISSING)
    void handle(MoveUnit c) {
        decide(c);
    }

    @CommandHandler
    @CreationPolicy(CREATE_IF_MISSING)
    void handle(MergeUnits c) {
        decide(c);
    }

    @CommandHandler
    @CreationPolicy(CREATE_IF_MISSING)
    void handle(SplitUnit c) {
        decide(c);
    }

    @CommandHandler
    @CreationPolicy(CREATE_IF_MISSING)
    void handle(CloseUnit c) {
        decide(c);
    }

    private void decide(OrganisationCommand command) {
        ExpectedVersion.mustHold();
        Organisation.decide(state, command).forEach(AggregateLifecycle::apply);
    }

    @EventSourcingHandler
    void on(OrganisationEvent event, MetaData metadata) {
        stream = event.stream().in(ActMetadata.municipality(metadata));
        state = Organisation.evolve(state, event);
    }
}
