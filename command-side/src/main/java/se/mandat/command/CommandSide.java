package se.mandat.command;

import io.micrometer.core.instrument.MeterRegistry;
import org.axonframework.commandhandling.CommandBus;
import org.axonframework.modelling.command.CommandTargetResolver;
import org.axonframework.modelling.command.VersionedAggregateIdentifier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.mandat.command.world.World;
import se.mandat.kernel.Command;
import se.mandat.kernel.Commands;
import se.mandat.platform.ActMetadata;
import se.mandat.platform.Receipts;
import se.mandat.platform.Streams;

/** The command side as one import. */
@Configuration(proxyBeanMethods = false)
@ComponentScan
public class CommandSide {
    @Bean
    World world(Streams streams) {
        return new LedgerWorld(streams);
    }

    @Bean
    Commands commands(CommandBus bus, JdbcClient jdbc, MeterRegistry meters) {
        var _ = bus.registerHandlerInterceptor(new Receipts(jdbc));
        return new BusCommands(bus, meters);
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
