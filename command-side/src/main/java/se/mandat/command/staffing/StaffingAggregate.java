package se.mandat.command.staffing;

import static org.axonframework.modelling.command.AggregateCreationPolicy.CREATE_IF_MISSING;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;
import se.mandat.command.world.World;
import se.mandat.kernel.StaffingCommand;
import se.mandat.kernel.StaffingEvent;
import se.mandat.platform.ledger.OwnStream;

/** Axon's side of {@link Staffing}: no rule is here. */
@Aggregate(type = "staffing", commandTargetResolver = "streamOfCommand", cache = "aggregates")
class StaffingAggregate {
    private @Nullable String stream;

    private Staffing state = Staffing.NONE;

    StaffingAggregate() {}

    @AggregateIdentifier
    @Nullable
    String stream() {
        return stream;
    }

    @CommandHandler(commandName = "staffing")
    @CreationPolicy(CREATE_IF_MISSING)
    void handle(StaffingCommand command, World world) {
        stream = OwnStream.seen(command);
        OwnStream.happened(Staffing.decide(state, command, world));
    }

    @EventSourcingHandler
    void on(StaffingEvent event, DomainEventMessage<?> message) {
        stream = message.getAggregateIdentifier();
        state = Staffing.evolve(state, event);
    }
}
