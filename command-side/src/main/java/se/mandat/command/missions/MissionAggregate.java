package se.mandat.command.missions;

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
import se.mandat.kernel.MissionCommand;
import se.mandat.kernel.MissionEvent;
import se.mandat.platform.ledger.OwnStream;

/** Axon's side of {@link Mission}: no rule is here. */
@Aggregate(type = "mission", commandTargetResolver = "streamOfCommand", cache = "aggregates")
class MissionAggregate {
    private @Nullable String stream;

    private Mission state = Mission.NONE;

    MissionAggregate() {}

    @AggregateIdentifier
    @Nullable
    String stream() {
        return stream;
    }

    @CommandHandler(commandName = "mission")
    @CreationPolicy(CREATE_IF_MISSING)
    void handle(MissionCommand command, Act act, World world) {
        stream = OwnStream.seen(command);
        OwnStream.happened(Mission.decide(state, command, act, world));
    }

    @EventSourcingHandler
    void on(MissionEvent event, DomainEventMessage<?> message) {
        stream = message.getAggregateIdentifier();
        state = Mission.evolve(state, event);
    }
}
