package se.mandat.command.periods;

import static org.axonframework.modelling.command.AggregateCreationPolicy.CREATE_IF_MISSING;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.messaging.MetaData;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;
import se.mandat.kernel.PeriodCommand;
import se.mandat.kernel.PeriodCommand.*;
import se.mandat.kernel.PeriodEvent;
import se.mandat.platform.ActMetadata;
import se.mandat.platform.ExpectedVersion;

/** Axon's side of {@link ReportingPeriod}: no rule is here. */
@Aggregate(type = "period", commandTargetResolver = "streamOfCommand")
class PeriodAggregate {
    private @Nullable String stream;

    private ReportingPeriod state = ReportingPeriod.NONE;

    PeriodAggregate() {}

    @AggregateIdentifier
    @Nullable
    String stream() {
        return stream;
    }

    @CommandHandler
    @CreationPolicy(CREATE_IF_MISSING)
    void handle(SchedulePeriod c) {
        decide(c);
    }

    @CommandHandler
    @CreationPolicy(CREATE_IF_MISSING)
    void handle(OpenPeriod c) {
        decide(c);
    }

    @CommandHandler
    @CreationPolicy(CREATE_IF_MISSING)
    void handle(ClosePeriod c) {
        decide(c);
    }

    private void decide(PeriodCommand command) {
        ExpectedVersion.mustHold();
        ReportingPeriod.decide(state, command).forEach(AggregateLifecycle::apply);
    }

    @EventSourcingHandler
    void on(PeriodEvent event, MetaData metadata) {
        stream = event.stream().in(ActMetadata.municipality(metadata));
        state = ReportingPeriod.evolve(state, event);
    }
}
