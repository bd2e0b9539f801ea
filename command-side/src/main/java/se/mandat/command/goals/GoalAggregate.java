package se.mandat.command.goals;

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
import se.mandat.kernel.GoalCommand;
import se.mandat.kernel.GoalCommand.*;
import se.mandat.kernel.GoalEvent;
import se.mandat.platform.ActMetadata;
import se.mandat.platform.ExpectedVersion;

/** Axon's side of {@link Goal}: no rule is here. */
@Aggregate(type = "goal", commandTargetResolver = "streamOfCommand")
class GoalAggregate {
    private @Nullable String stream;

    private Goal state = Goal.NONE;

    GoalAggregate() {}

    @AggregateIdentifier
    @Nullable
    String stream() {
        return stream;
    }

    @CommandHandler
    @CreationPolicy(CREATE_IF_MISSING)
    void handle(SetGoal c, World world) {
        decide(c, world);
    }

    @CommandHandler
    @CreationPolicy(CREATE_IF_MISSING)
    void handle(RewordGoal c, World world) {
        decide(c, world);
    }

    @CommandHandler
    @CreationPolicy(CREATE_IF_MISSING)
    void handle(LinkGoal c, World world) {
        decide(c, world);
    }

    @CommandHandler
    @CreationPolicy(CREATE_IF_MISSING)
    void handle(UnlinkGoal c, World world) {
        decide(c, world);
    }

    @CommandHandler
    @CreationPolicy(CREATE_IF_MISSING)
    void handle(EndGoal c, World world) {
        decide(c, world);
    }

    @CommandHandler
    @CreationPolicy(CREATE_IF_MISSING)
    void handle(SetTarget c, World world) {
        decide(c, world);
    }

    @CommandHandler
    @CreationPolicy(CREATE_IF_MISSING)
    void handle(ChangeTarget c, World world) {
        decide(c, world);
    }

    private void decide(GoalCommand command, World world) {
        ExpectedVersion.mustHold();
        Goal.decide(state, command, world).forEach(AggregateLifecycle::apply);
    }

    @EventSourcingHandler
    void on(GoalEvent event, MetaData metadata) {
        stream = event.stream().in(ActMetadata.municipality(metadata));
        state = Goal.evolve(state, event);
    }
}
