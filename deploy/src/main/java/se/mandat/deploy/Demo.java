package se.mandat.deploy;

import io.micrometer.core.instrument.MeterRegistry;
import java.io.IOException;
import java.time.Clock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import se.mandat.command.imports.Bundle;
import se.mandat.command.imports.BundleImport;
import se.mandat.kernel.Commands;

/** Fills an empty demo with two real municipalities, and says where to go. */
@Component
@ConditionalOnProperty("mandat.demo")
class Demo implements ApplicationRunner {
    private static final Logger LOG = LoggerFactory.getLogger(Demo.class);

    private final Commands commands;
    private final JdbcClient jdbc;
    private final Clock clock;
    private final MeterRegistry meters;
    private final Environment environment;

    Demo(Commands commands, JdbcClient jdbc, Clock clock, MeterRegistry meters, Environment environment) {
        this.commands = commands;
        this.jdbc = jdbc;
        this.clock = clock;
        this.meters = meters;
        this.environment = environment;
    }

    @Override
    public void run(ApplicationArguments arguments) throws IOException {
        load("1880", "bundles/1880-orebro");
        load("1885", "bundles/1885-lindesberg");
        LOG.info(
                "Mandat is at http://localhost:{} - sign in as revisor, controller, enhetschef, politiker or administrator, password mandat",
                environment.getProperty("local.server.port", "8080"));
    }

    private void load(String municipality, String bundle) throws IOException {
        boolean empty = jdbc.sql("select not exists (select from event where municipality = ?)")
                .param(municipality)
                .query(Boolean.class)
                .single();
        if (!empty) {
            return;
        }
        var report = new BundleImport(commands, clock, meters).load(Bundle.classpath(bundle));
        LOG.info("Loaded {}: {} rows, {} refused", bundle, report.accepted(), report.refused());
        report.refusals().forEach(refusal -> LOG.warn("Refused: {}", refusal));
    }
}
