package se.mandat.benchmarks;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.SQLException;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.config.AggregateConfigurer;
import org.axonframework.config.Configuration;
import org.axonframework.config.DefaultConfigurer;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.messaging.MetaData;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;
import se.mandat.benchmarks.History.Reported;

/** Axon on its own JDBC storage: a command through the gateway, the aggregate loaded or cached, the event appended. */
final class AxonCommands implements Contender {
    /** What a sender says. */
    record Report(@TargetAggregateIdentifier String goal) {}

    /** The simplest aggregate there is: every report is accepted. */
    static final class Goal {
        private static final MetaData METADATA = MetaData.from(History.METADATA);

        @AggregateIdentifier
        @SuppressWarnings("UnusedVariable") // Axon reads it.
        private @Nullable String goal;

        private int reports;

        Goal() {}

        @CommandHandler
        @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
        int handle(Report command) {
            var _ = AggregateLifecycle.apply(Reported.of(command.goal()), METADATA);
            return reports;
        }

        @EventSourcingHandler
        void on(Reported event) {
            goal = event.goal();
            reports++;
        }
    }

    private final String name;
    private final boolean cached;
    private @Nullable Configuration axon;
    private @Nullable CommandGateway gateway;

    AxonCommands(String name, boolean cached) {
        this.name = name;
        this.cached = cached;
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public Work work() {
        return Work.ONE_EVENT;
    }

    @Override
    public void prepare(HikariDataSource database, int streams) throws SQLException {
        AxonStore store = AxonStore.prepared(database, streams);
        AggregateConfigurer<Goal> goals = AggregateConfigurer.defaultConfiguration(Goal.class);
        axon = DefaultConfigurer.defaultConfiguration(false)
                .configureSerializer(_ -> store.serializer())
                .configureTransactionManager(_ -> store.transactions())
                .configureEmbeddedEventStore(_ -> store.engine())
                .configureAggregate(cached ? goals.configureCache(_ -> new StrongCache(2 * History.STREAMS)) : goals)
                .start();
        gateway = axon.commandGateway();
    }

    @Override
    public int act(int writer, int stream) {
        if (gateway == null) {
            throw new IllegalStateException(name + " is not prepared");
        }
        var _ = gateway.<Integer>sendAndWait(new Report(History.stream(stream)));
        return 1;
    }

    @Override
    public void close() {
        if (axon != null) {
            axon.shutdown();
        }
    }
}
