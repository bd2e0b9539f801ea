package se.mandat.command.periods;

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
import se.mandat.kernel.PeriodCommand;
import se.mandat.kernel.PeriodEvent;
import se.mandat.platform.ledger.OwnStream;

/** Axon's side of {@link ReportingPeriod}: no rule is here. */
@Aggregate(type = "period", commandTargetResolver = "streamOfCommand", cache = "aggregates")
class PeriodAggregate {
    private @Nullable String stream;

    private ReportingPeriod state = ReportingPeriod.NONE;

    PeriodAggregate() {}

    @AggregateIdentifier
    @Nullable
    String stream() {
        return stream;
    }

    @CommandHandler(commandName = "period")
    @CreationPolicy(CREATE_IF_MISSING)
    void handle(PeriodCommand command, Act act, World world) {
        stream = OwnStream.seen(command);
        OwnStream.happened(ReportingPeriod.decide(state, command, act, world));
    }

    @EventSourcingHandler
    void on(PeriodEvent event, DomainEventMessage<?> message) {
        stream = message.getAggregateIdentifier();
        state = ReportingPeriod.evolve(state, event);
    }
}
