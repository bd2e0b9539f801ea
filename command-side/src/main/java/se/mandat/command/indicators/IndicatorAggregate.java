package se.mandat.command.indicators;

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
import se.mandat.kernel.IndicatorCommand;
import se.mandat.kernel.IndicatorEvent;
import se.mandat.platform.ledger.OwnStream;

/** Axon's side of {@link Indicator}: no rule is here. */
@Aggregate(type = "indicator", commandTargetResolver = "streamOfCommand", cache = "aggregates")
class IndicatorAggregate {
    private @Nullable String stream;

    private Indicator state = Indicator.NONE;

    IndicatorAggregate() {}

    @AggregateIdentifier
    @Nullable
    String stream() {
        return stream;
    }

    @CommandHandler(commandName = "indicator")
    @CreationPolicy(CREATE_IF_MISSING)
    void handle(IndicatorCommand command, Act act, World world) {
        stream = OwnStream.seen(command);
        OwnStream.happened(Indicator.decide(state, command, act, world));
    }

    @EventSourcingHandler
    void on(IndicatorEvent event, DomainEventMessage<?> message) {
        stream = message.getAggregateIdentifier();
        state = Indicator.evolve(state, event);
    }
}
