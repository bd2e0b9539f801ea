package se.mandat.benchmarks;

import com.zaxxer.hikari.HikariDataSource;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** One PostgreSQL for everybody, durable as in production, in a folder that goes away with it. */
final class Database implements AutoCloseable {
    /** No checkpoint or vacuum in one contender's time and not in another's; room for everybody's tables at once. */
    private static final Map<String, String> UNDISTURBED = Map.of(
            "autovacuum", "off",
            "checkpoint_timeout", "1h",
            "max_wal_size", "8GB",
            "max_connections", "600",
            "shared_buffers", "2GB");

    private static final List<String> DURABLE = List.of("fsync", "synchronous_commit", "full_page_writes");
    private static final String SETTINGS = """
            select name, current_setting(name) from pg_settings where name in
                ('server_version', 'fsync', 'synchronous_commit', 'full_page_writes', 'wal_sync_method', 'io_method',
                 'shared_buffers', 'max_wal_size', 'checkpoint_timeout', 'autovacuum')
            union all
            select 'collation', datcollate from pg_database where datname = current_database()""";

    private final EmbeddedPostgres postgres;
    private final Path folder;

    private Database(EmbeddedPostgres postgres, Path folder) {
        this.postgres = postgres;
        this.folder = folder;
    }

    /** Starts in a new folder below this one, which should be on the disk that is meant, not in memory. */
    static Database in(Path parent) throws IOException, SQLException {
        Path folder = Files.createTempDirectory(Files.createDirectories(parent.toAbsolutePath()), "postgres-");
        var builder = EmbeddedPostgres.builder()
                .setDataDirectory(folder)
                .setCleanDataDirectory(true)
                .setPGStartupWait(Duration.ofSeconds(60));
        UNDISTURBED.forEach(builder::setServerConfig);
        DURABLE.forEach(setting -> builder.setServerConfig(setting, "on"));
        Database database = new Database(builder.start(), folder);
        if (!DURABLE.stream().map(database.settings()::get).allMatch("on"::equals)) {
            throw new IllegalStateException("Nothing measured here would be durable: " + database.settings());
        }
        return database;
    }

    /** The postmaster, whose children are all of PostgreSQL. */
    long process() throws IOException {
        return Long.parseLong(
                Files.readAllLines(folder.resolve("postmaster.pid")).getFirst().strip());
    }

    /** Connections into a new, empty schema of that name. */
    HikariDataSource schema(String name) throws SQLException {
        run("create schema \"%s\"".formatted(name));
        HikariDataSource pool = new HikariDataSource();
        pool.setJdbcUrl(postgres.getJdbcUrl("postgres", "postgres") + "&currentSchema=" + name);
        pool.setUsername("postgres");
        pool.setMaximumPoolSize(Contender.MOST_CONNECTIONS);
        pool.setMinimumIdle(1);
        return pool;
    }

    void drop(String schema) throws SQLException {
        run("drop schema \"%s\" cascade".formatted(schema));
    }

    /** What is new since the last time is counted for the planner and written out: everybody begins alike. */
    void settle() throws SQLException {
        run("vacuum analyze");
        run("checkpoint");
    }

    /** What a reader of the figures has to know of it. */
    Map<String, String> settings() throws SQLException {
        try (Connection connection = postgres.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(SETTINGS)) {
            Map<String, String> settings = new TreeMap<>();
            while (rows.next()) {
                settings.put(rows.getString(1), rows.getString(2));
            }
            return settings;
        }
    }

    private void run(String sql) throws SQLException {
        try (Connection connection = postgres.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement()) {
            var _ = statement.execute(sql);
        }
    }

    @Override
    public void close() throws IOException {
        postgres.close();
    }
}
