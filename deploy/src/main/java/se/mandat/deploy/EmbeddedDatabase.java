package se.mandat.deploy;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javax.sql.DataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A real PostgreSQL in a folder of its own, with {@code fsync} on. Survives a {@code kill -9} of this process: the
 * postmaster that was left behind is stopped first, and PostgreSQL recovers from its own log.
 */
public final class EmbeddedDatabase implements Closeable {
    private static final Logger LOG = LoggerFactory.getLogger(EmbeddedDatabase.class);
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final int STOP_SECONDS = 15;

    private final EmbeddedPostgres postgres;

    private EmbeddedDatabase(EmbeddedPostgres postgres) {
        this.postgres = postgres;
    }

    /** Starts the database kept in {@code folder}, making it there the first time. */
    public static EmbeddedDatabase in(Path folder) {
        try {
            Path data = folder.toAbsolutePath().normalize();
            var _ = Files.createDirectories(data.getParent());
            stopWhatWasLeftBehind(data);
            Path binaries =
                    Path.of(System.getProperty("java.io.tmpdir"), "mandat-postgres-" + System.getProperty("user.name"));
            return withRoles(EmbeddedPostgres.builder()
                    .setDataDirectory(data)
                    .setOverrideWorkingDirectory(
                            Files.createDirectories(binaries).toFile())
                    .setCleanDataDirectory(false)
                    .setPGStartupWait(PATIENCE)
                    .setServerConfig("fsync", "on")
                    .setServerConfig("synchronous_commit", "on")
                    .start());
        } catch (IOException | SQLException failed) {
            throw new IllegalStateException("The embedded database in " + folder + " does not start", failed);
        }
    }

    /** As the role that may do anything with the database itself. */
    public DataSource dataSource() {
        return postgres.getPostgresDatabase();
    }

    /** The address of the database for one of its roles. */
    public String url(Role role) {
        return postgres.getJdbcUrl(role.login, "postgres");
    }

    /** Who connects. Both are made at the first start; neither may do what only the database's own administrator may. */
    public enum Role {
        /** Owns the tables and brings them up to date. */
        OWNER("mandat_owner"),
        /** The application: adds to the ledger and reads it, nothing else. */
        APPLICATION("mandat_app");

        private final String login;

        Role(String login) {
            this.login = login;
        }
    }

    private static EmbeddedDatabase withRoles(EmbeddedPostgres postgres) throws SQLException {
        try (Connection connection = postgres.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement()) {
            for (Role role : Role.values()) {
                var _ = statement.execute("""
                        do $$ begin
                            if not exists (select from pg_roles where rolname = '%1$s') then create role %1$s login; end if;
                        end $$""".formatted(role.login));
            }
            var _ = statement.execute(
                    "grant create on database postgres to mandat_owner; grant usage, create on schema public to mandat_owner");
        }
        return new EmbeddedDatabase(postgres);
    }

    @Override
    public void close() throws IOException {
        postgres.close();
    }

    private static void stopWhatWasLeftBehind(Path data) throws IOException {
        Path pidFile = data.resolve("postmaster.pid");
        if (!Files.exists(pidFile)) {
            return;
        }
        long pid = Long.parseLong(Files.readAllLines(pidFile).getFirst().strip());
        Optional<ProcessHandle> left = ProcessHandle.of(pid).filter(EmbeddedDatabase::isPostgres);
        if (left.isPresent()) {
            LOG.info("Stopping the database process {} that an earlier run left behind", pid);
            stop(left.get());
        }
        var _ = Files.deleteIfExists(pidFile);
    }

    private static boolean isPostgres(ProcessHandle process) {
        return process.info()
                .command()
                .map(command -> command.endsWith("postgres"))
                .orElse(false);
    }

    private static void stop(ProcessHandle process) {
        var _ = process.destroy();
        try {
            var _ = process.onExit().get(STOP_SECONDS, TimeUnit.SECONDS);
        } catch (TimeoutException | ExecutionException stubborn) {
            LOG.warn("Database process {} did not stop by itself", process.pid(), stubborn);
            var _ = process.destroyForcibly();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
