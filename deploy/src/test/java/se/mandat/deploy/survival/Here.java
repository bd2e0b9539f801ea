package se.mandat.deploy.survival;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.time.Instant;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.mandat.kernel.Accepted;
import se.mandat.kernel.Act;
import se.mandat.kernel.Actor;
import se.mandat.kernel.Command;
import se.mandat.kernel.CommandId;
import se.mandat.kernel.Commands;
import se.mandat.kernel.Municipality;
import se.mandat.kernel.Order;
import se.mandat.kernel.Role;

/** The command side in this process, started once for the tests that kill nothing. */
final class Here {
    private static final Municipality OREBRO = new Municipality("1880");

    private static final OwnDatabase DATABASE = database();
    private static final ConfigurableApplicationContext APPLICATION = started(Slim.on(DATABASE.url()));

    private Here() {}

    private static OwnDatabase database() {
        try {
            return OwnDatabase.in(Files.createTempDirectory("mandat-survival"));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static ConfigurableApplicationContext started(ConfigurableApplicationContext application) {
        Runtime.getRuntime().addShutdownHook(new Thread(application::close));
        var _ = application.getBean(Commands.class).send(order(Founding.unit(Founding.COUNCIL), null));
        return application;
    }

    static <T> T bean(Class<T> type) {
        return APPLICATION.getBean(type);
    }

    static DataSource source() {
        return bean(DataSource.class);
    }

    static JdbcClient jdbc() {
        return JdbcClient.create(source());
    }

    /** The position of the last event. */
    static long last() {
        return jdbc().sql("select max(position) from event").query(Long.class).single();
    }

    static Accepted send(Command command) {
        return send(order(command, null));
    }

    static Accepted send(Order order) {
        return bean(Commands.class).send(order);
    }

    /** A command with an id of its own, for the version its sender saw, if any. */
    static Order order(Command command, @Nullable Long expected) {
        CommandId id = new CommandId(UUID.randomUUID().toString());
        Act act = new Act(id, new Actor("client", Role.IMPORTER, null), Instant.now(), null, null, null);
        return new Order(OREBRO, act, command, expected);
    }
}
