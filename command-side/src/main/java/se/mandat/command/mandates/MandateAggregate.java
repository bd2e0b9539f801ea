package se.mandat.command.mandates;

import static org.axonframework.modelling.command.AggregateCreationPolicy.CREATE_IF_MISSING;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.messaging.MetaData;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;
import se.mandat.kernel.Act;
import se.mandat.kernel.MandateCommand;
import se.mandat.kernel.MandateCommand.*;
import se.mandat.kernel.MandateEvent;
import se.mandat.platform.ActMetadata;
import se.mandat.platform.ExpectedVersion;

/** Axon's side of {@link Mandate}: no rule is here. */
@Aggregate(type = "mandate", commandTargetResolver = "streamOfCommand")
class MandateAggregate {
    private @Nullable String stream;

    private Mandate state = Mandate.NONE;

    MandateAggregate() {}

    @AggregateIdentifier
    @Nullable
    String stream() {
        return stream;
    }

    @CommandHandler
    @CreationPolicy(CREATE_IF_MISSING)
    void handle(OpenMandate c, Act act) {
        decide(c, act);
    }

    @CommandHandler
    @CreationPolicy(CREATE_IF_MISSING)
    void handle(AdoptArea c, Act act) {
        decide(c, act);
    }

    @CommandHandler
    @CreationPolicy(CREATE_IF_MISSING)
    void handle(AmendArea c, Act act) {
        decide(c, act);
    }

    @CommandHandler
    @CreationPolicy(CREATE_IF_MISSING)
    void handle(EndArea c, Act act) {
        decide(c, act);
    }

    private void decide(MandateCommand command, Act act) {
        ExpectedVersion.mustHold();
        Mandate.decide(state, command, act).forEach(AggregateLifecycle::apply);
    }

    @EventSourcingHandler
    void on(MandateEvent event, MetaData metadata) {
        stream = event.stream().in(ActMetadata.municipality(metadata));
        state = Mandate.evolve(state, event);
    }
}
