package se.mandat.command.indicators;

import static org.axonframework.modelling.command.AggregateCreationPolicy.CREATE_IF_MISSING;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.messaging.MetaData;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;
import se.mandat.command.world.World;
import se.mandat.kernel.IndicatorCommand;
import se.mandat.kernel.IndicatorCommand.*;
import se.mandat.kernel.IndicatorEvent;
import se.mandat.platform.ActMetadata;
import se.mandat.platform.ExpectedVersion;

/** Axon's side of {@link Indicator}: no rule is here. */
@Aggregate(type = "indicator", commandTargetResolver = "streamOfCommand")
class IndicatorAggregate {
    private @Nullable String stream;

    private Indicator state = Indicator.NONE;

    IndicatorAggregate() {}

    @AggregateIdentifier
    @Nullable
    String stream() {
        return stream;
    }

    @CommandHandler
    @CreationPolicy(CREATE_IF_MISSING)
    void handle(DefineIndicator c, World world) {
        decide(c, world);
    }

    @CommandHandler
    @CreationPolicy(CREATE_IF_MISSING)
    void handle(RedefineIndicator c, World world) {
        decide(c, world);
    }

    @CommandHandler
    @CreationPolicy(CREATE_IF_MISSING)
    void handle(EndIndicator c, World world) {
        decide(c, world);
    }

    @CommandHandler
    @CreationPolicy(CREATE_IF_MISSING)
    void handle(DecideLevel c, World world) {
        decide(c, world);
    }

    private void decide(IndicatorCommand command, World world) {
        ExpectedVersion.mustHold();
        Indicator.decide(state, command, world).forEach(AggregateLifecycle::apply);
    }

    @EventSourcingHandler
    void on(IndicatorEvent event, MetaData metadata) {
        stream = event.stream().in(ActMetadata.municipality(metadata));
        state = Indicator.evolve(state, event);
    }
}
