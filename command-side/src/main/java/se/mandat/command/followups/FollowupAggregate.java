package se.mandat.command.followups;

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
import se.mandat.kernel.FollowupCommand;
import se.mandat.kernel.FollowupEvent;
import se.mandat.platform.ledger.OwnStream;

/** Axon's side of {@link Followup}: no rule is here. */
@Aggregate(type = "followup", commandTargetResolver = "streamOfCommand", cache = "aggregates")
class FollowupAggregate {
    private @Nullable String stream;

    private Followup state = Followup.NONE;

    FollowupAggregate() {}

    @AggregateIdentifier
    @Nullable
    String stream() {
        return stream;
    }

    @CommandHandler(commandName = "followup")
    @CreationPolicy(CREATE_IF_MISSING)
    void handle(FollowupCommand command, Act act, World world) {
        stream = OwnStream.seen(command);
        OwnStream.happened(Followup.decide(state, command, act, world));
    }

    @EventSourcingHandler
    void on(FollowupEvent event, DomainEventMessage<?> message) {
        stream = message.getAggregateIdentifier();
        state = Followup.evolve(state, event);
    }
}
