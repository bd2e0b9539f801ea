package se.mandat.deploy.survival;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.flywaydb.core.Flyway;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import se.mandat.deploy.EmbeddedDatabase;

/** A database of a test's own, with an empty ledger: it can be killed, and started again in the same place. */
final class OwnDatabase implements AutoCloseable {
    private static final Path BINARIES =
            Path.of(System.getProperty("java.io.tmpdir"), "mandat-postgres-" + System.getProperty("user.name"));

    private final Path data;
    private final String url;
    private Closeable server;

    private OwnDatabase(Path data, EmbeddedDatabase server) {
        this.data = data;
        this.url = server.url(EmbeddedDatabase.Role.APPLICATION);
        this.server = server;
    }

    static OwnDatabase in(Path folder) {
        Path data = folder.resolve("postgres");
        EmbeddedDatabase server = EmbeddedDatabase.in(data);
        var _ = Flyway.configure()
                .dataSource(new DriverManagerDataSource(server.url(EmbeddedDatabase.Role.OWNER)))
                .locations("classpath:db/ledger")
                .placeholders(Map.of("application", "mandat_app"))
                .load()
                .migrate();
        return new OwnDatabase(data, server);
    }

    /** Its address for the application's role. */
    String url() {
        return url;
    }

    JdbcClient jdbc() {
        return JdbcClient.create(new DriverManagerDataSource(url));
    }

    private ProcessHandle postmaster() {
        try {
            String pid = Files.readAllLines(data.resolve("postmaster.pid")).getFirst();
            return ProcessHandle.of(Long.parseLong(pid.strip())).orElseThrow();
        } catch (IOException notRunning) {
            throw new UncheckedIOException(notRunning);
        }
    }

    /** Kills the postmaster; what it leaves behind ends what it does, and then by itself. */
    void killPostmaster() {
        ProcessHandle postmaster = postmaster();
        List<ProcessHandle> others = postmaster.children().toList();
        var _ = postmaster.destroyForcibly();
        Patience.gone(postmaster);
        others.forEach(Patience::gone);
    }

    /** Kills every process it has, in the middle of what they do. */
    void killAll() {
        ProcessHandle postmaster = postmaster();
        List<ProcessHandle> others = postmaster.children().toList();
        var _ = postmaster.destroyForcibly();
        others.forEach(ProcessHandle::destroyForcibly);
        Patience.gone(postmaster);
        others.forEach(Patience::gone);
    }

    /** Starts it again where it was. */
    void start() {
        close();
        try {
            server = EmbeddedPostgres.builder()
                    .setDataDirectory(data)
                    .setCleanDataDirectory(false)
                    .setOverrideWorkingDirectory(BINARIES.toFile())
                    .setPort(URI.create(url.substring("jdbc:".length())).getPort())
                    .setPGStartupWait(Patience.LONGEST)
                    .setServerConfig("fsync", "on")
                    .setServerConfig("synchronous_commit", "on")
                    .start();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    @Override
    public void close() {
        try {
            server.close();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
