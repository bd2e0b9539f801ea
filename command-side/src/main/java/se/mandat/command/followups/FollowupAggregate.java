package se.mandat.command.followups;

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
import se.mandat.kernel.Act;
import se.mandat.kernel.FollowupCommand;
import se.mandat.kernel.FollowupCommand.*;
import se.mandat.kernel.FollowupEvent;
import se.mandat.platform.ActMetadata;
import se.mandat.platform.ExpectedVersion;

/** Axon's side of {@link Followup}: no rule is here. */
@Aggregate(type = "followup", commandTargetResolver = "streamOfCommand")
class FollowupAggregate {
    private @Nullable String stream;

    private Followup state = Followup.NONE;

    FollowupAggregate() {}

    @AggregateIdentifier
    @Nullable
    String stream() {
        return stream;
    }

    @CommandHandler
    @CreationPolicy(CREATE_IF_MISSING)
    void handle(OpenFollowup c, Act act, World world) {
        decide(c, act, world);
    }

    @CommandHandler
    @CreationPolicy(CREATE_IF_MISSING)
    void handle(ReportOutcome c, Act act, World world) {
        decide(c, act, world);
    }

    @CommandHandler
    @CreationPolicy(CREATE_IF_MISSING)
    void handle(CorrectOutcome c, Act act, World world) {
        decide(c, act, world);
    }

    @CommandHandler
    @CreationPolicy(CREATE_IF_MISSING)
    void handle(ApproveCorrection c, Act act, World world) {
        decide(c, act, world);
    }

    @CommandHandler
    @CreationPolicy(CREATE_IF_MISSING)
    void handle(DeclineCorrection c, Act act, World world) {
        decide(c, act, world);
    }

    @CommandHandler
    @CreationPolicy(CREATE_IF_MISSING)
    void handle(GiveForecast c, Act act, World world) {
        decide(c, act, world);
    }

    @CommandHandler
    @CreationPolicy(CREATE_IF_MISSING)
    void handle(JudgeGoal c, Act act, World world) {
        decide(c, act, world);
    }

    @CommandHandler
    @CreationPolicy(CREATE_IF_MISSING)
    void handle(JudgeQuality c, Act act, World world) {
        decide(c, act, world);
    }

    @CommandHandler
    @CreationPolicy(CREATE_IF_MISSING)
    void handle(JudgeGroup c, Act act, World world) {
        decide(c, act, world);
    }

    @CommandHandler
    @CreationPolicy(CREATE_IF_MISSING)
    void handle(SubmitFollowup c, Act act, World world) {
        decide(c, act, world);
    }

    @CommandHandler
    @CreationPolicy(CREATE_IF_MISSING)
    void handle(ReturnFollowup c, Act act, World world) {
        decide(c, act, world);
    }

    @CommandHandler
    @CreationPolicy(CREATE_IF_MISSING)
    void handle(ApproveFollowup c, Act act, World world) {
        decide(c, act, world);
    }

    private void decide(FollowupCommand command, Act act, World world) {
        ExpectedVersion.mustHold();
        Followup.decide(state, command, act, world).forEach(AggregateLifecycle::apply);
    }

    @EventSourcingHandler
    void on(FollowupEvent event, MetaData metadata) {
        stream = event.stream().in(ActMetadata.municipality(metadata));
        state = Followup.evolve(state, event);
    }
}
