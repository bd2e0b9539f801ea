package se.mandat.command.activities;

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
import se.mandat.kernel.ActivityCommand;
import se.mandat.kernel.ActivityEvent;
import se.mandat.platform.ledger.OwnStream;

/** Axon's side of {@link Activity}: no rule is here. */
@Aggregate(type = "activity", commandTargetResolver = "streamOfCommand", cache = "aggregates")
class ActivityAggregate {
    private @Nullable String stream;

    private Activity state = Activity.NONE;

    ActivityAggregate() {}

    @AggregateIdentifier
    @Nullable
    String stream() {
        return stream;
    }

    @CommandHandler(commandName = "activity")
    @CreationPolicy(CREATE_IF_MISSING)
    void handle(ActivityCommand command, Act act, World world) {
        stream = OwnStream.seen(command);
        OwnStream.happened(Activity.decide(state, command, act, world));
    }

    @EventSourcingHandler
    void on(ActivityEvent event, DomainEventMessage<?> message) {
        stream = message.getAggregateIdentifier();
        state = Activity.evolve(state, event);
    }
}
