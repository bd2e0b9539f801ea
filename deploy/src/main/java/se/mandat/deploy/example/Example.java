package se.mandat.deploy.example;

import java.time.Clock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import se.mandat.kernel.Commands;
import se.mandat.kernel.Municipality;

/** Tells the invented municipality where {@code mandat.example} asks for it and nothing of it has been told. */
@Component
@ConditionalOnProperty("mandat.example")
class Example implements ApplicationRunner {
    private static final Logger LOG = LoggerFactory.getLogger(Example.class);
    private static final long SEED = 2006;

    private final Commands commands;
    private final JdbcClient jdbc;
    private final Clock clock;

    Example(Commands commands, JdbcClient jdbc, Clock clock) {
        this.commands = commands;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        boolean empty = jdbc.sql("select not exists (select from event where municipality = ?)")
                .param(Municipality.EXAMPLE.value())
                .query(Boolean.class)
                .single();
        if (empty) {
            new Exempelkommun(commands, clock, Municipality.EXAMPLE, SEED, Conduct.human()).tell();
            LOG.info("The example municipality, which does not exist, is at /{}", Municipality.EXAMPLE);
        }
    }
}
