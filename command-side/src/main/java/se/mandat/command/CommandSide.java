package se.mandat.command;

import io.micrometer.core.instrument.MeterRegistry;
import org.axonframework.commandhandling.CommandBus;
import org.axonframework.commandhandling.SimpleCommandBus;
import org.axonframework.common.caching.Cache;
import org.axonframework.messaging.correlation.CorrelationDataProvider;
import org.axonframework.messaging.interceptors.CorrelationDataInterceptor;
import org.axonframework.modelling.command.CommandTargetResolver;
import org.axonframework.modelling.command.VersionedAggregateIdentifier;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Configuration;
import se.mandat.command.organisation.LedgerTrial;
import se.mandat.command.world.World;
import se.mandat.kernel.Command;
import se.mandat.kernel.Commands;
import se.mandat.kernel.Trial;
import se.mandat.platform.ActMetadata;
import se.mandat.platform.ledger.Acting;
import se.mandat.platform.ledger.AggregateCache;
import se.mandat.platform.ledger.Ledger;
import se.mandat.platform.ledger.Streams;

/** The command side as one import. */
@Configuration(proxyBeanMethods = false)
@ComponentScan
public class CommandSide {
    @Bean
    World world(Streams streams) {
        return new LedgerWorld(streams);
    }

    /** Commands hold no transaction and no connection while they are decided: the ledger has its own. */
    @Bean
    CommandBus commandBus(Ledger ledger, CorrelationDataProvider circumstances) {
        CommandBus bus = SimpleCommandBus.builder().build();
        var _ = bus.registerHandlerInterceptor(new CorrelationDataInterceptor<>(circumstances));
        var _ = bus.registerHandlerInterceptor(new Acting(ledger));
        return bus;
    }

    @Bean
    Commands commands(CommandBus bus, MeterRegistry meters) {
        return new BusCommands(bus, meters);
    }

    @Bean
    Trial trial(Streams streams) {
        return new LedgerTrial(streams);
    }

    @Bean
    Cache aggregates(@Value("${mandat.ledger.aggregates:20000}") int size, Ledger ledger) {
        return new AggregateCache(size, ledger);
    }

    /** A command is decided on the stream it names. */
    @Bean
    CommandTargetResolver streamOfCommand() {
        return message -> {
            Command command = (Command) message.getPayload();
            Object stream = command.stream().in(ActMetadata.municipality(message.getMetaData()));
            return new VersionedAggregateIdentifier(stream, null);
        };
    }
}
