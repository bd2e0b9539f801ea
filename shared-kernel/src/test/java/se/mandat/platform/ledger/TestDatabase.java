package se.mandat.platform.ledger;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A real PostgreSQL, started once; every ledger gets a database of its own in it. */
final class TestDatabase {
    private static final EmbeddedPostgres POSTGRES = start();
    private static final AtomicInteger MADE = new AtomicInteger();

    private TestDatabase() {}

    private static EmbeddedPostgres start() {
        try {
            return EmbeddedPostgres.builder().setServerConfig("fsync", "on").start();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** An empty ledger. */
    static DataSource empty() {
        String name = "ledger_" + MADE.incrementAndGet();
        JdbcClient.create(POSTGRES.getPostgresDatabase())
                .sql("create database " + name)
                .update();
        DataSource database = POSTGRES.getDatabase("postgres", name);
        var _ = Flyway.configure()
                .dataSource(database)
                .locations("classpath:db/ledger")
                .placeholders(Map.of("application", "postgres"))
                .load()
                .migrate();
        return database;
    }
}
