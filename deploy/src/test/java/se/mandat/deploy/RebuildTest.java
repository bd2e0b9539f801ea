package se.mandat.deploy;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javax.sql.DataSource;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.springframework.transaction.support.TransactionTemplate;
import se.mandat.kernel.Event;
import se.mandat.kernel.Recorded;
import se.mandat.platform.ActMetadata;
import se.mandat.query.Views;
import se.mandat.query.view.ViewPosition;
import se.mandat.query.view.ViewTable;
import se.mandat.query.view.ViewWriter;

@DisplayName("Vyerna är händelserna")
class RebuildTest {
    private static JdbcClient live;

    @BeforeAll
    static void viewsHaveCaughtUp() {
        live = JdbcClient.create(Running.bean(DataSource.class));
        long last =
                live.sql("select max(position) from event").query(Long.class).single();
        assertThat(Running.bean(ViewPosition.class).await(last, Duration.ofSeconds(10)))
                .isTrue();
    }

    @ParameterizedTest(name = "i omgångar om {0}")
    @ValueSource(ints = {1, 7, 1000})
    @DisplayName("Varje vy som byggs om från händelserna är rad för rad lik den som visas")
    void rebuilt_views_equal_live_ones(int batch) {
        String schema = "rebuilt_" + batch;
        JdbcTemplate rebuilt = emptyViews(schema);
        Views views = Views.in(rebuilt);
        ViewWriter writer = new ViewWriter(views.all());
        List<Recorded> ledger = ledger();
        for (int i = 0; i < ledger.size(); i += batch) {
            List<Recorded> next = ledger.subList(i, Math.min(ledger.size(), i + batch));
            in(rebuilt, () -> writer.write(next));
        }
        for (ViewTable<?> table : views.all()) {
            String name = table.view().table();
            assertThat(rows(JdbcClient.create(rebuilt), name))
                    .as(name)
                    .isNotEmpty()
                    .isEqualTo(rows(live, name));
        }
    }

    @Test
    @DisplayName("Samma händelser en gång till ändrar ingenting")
    void replaying_twice_changes_nothing() {
        JdbcTemplate rebuilt = emptyViews("replayed");
        Views views = Views.in(rebuilt);
        ViewWriter writer = new ViewWriter(views.all());
        List<Recorded> ledger = ledger();
        in(rebuilt, () -> writer.write(ledger));
        in(rebuilt, () -> writer.write(ledger.subList(ledger.size() / 2, ledger.size())));
        for (ViewTable<?> table : views.all()) {
            String name = table.view().table();
            assertThat(rows(JdbcClient.create(rebuilt), name)).as(name).isEqualTo(rows(live, name));
        }
    }

    private static List<Map<String, Object>> rows(JdbcClient jdbc, String table) {
        return jdbc.sql("select to_jsonb(t)::text as row from " + table + " t order by municipality, key, position")
                .query()
                .listOfRows();
    }

    private static List<Recorded> ledger() {
        EventStorageEngine engine = Running.bean(EventStorageEngine.class);
        List<Recorded> all = new ArrayList<>();
        long from = 0;
        while (true) {
            List<? extends TrackedEventMessage<?>> page = engine.readEvents(
                            new GlobalSequenceTrackingToken(from), false)
                    .toList();
            if (page.isEmpty()) {
                return all;
            }
            for (TrackedEventMessage<?> message : page) {
                from = ((GlobalSequenceTrackingToken) message.trackingToken()).getGlobalIndex();
                all.add(recorded((DomainEventMessage<?>) message, from));
            }
        }
    }

    private static Recorded recorded(DomainEventMessage<?> message, long position) {
        return new Recorded(
                position,
                ActMetadata.municipality(message.getMetaData()),
                message.getAggregateIdentifier(),
                message.getSequenceNumber(),
                message.getTimestamp(),
                ActMetadata.act(message.getMetaData()),
                (Event) message.getPayload());
    }

    private static void in(JdbcTemplate database, Runnable work) {
        DataSource connection = Objects.requireNonNull(database.getDataSource());
        new TransactionTemplate(new DataSourceTransactionManager(connection)).executeWithoutResult(_ -> work.run());
    }

    private static JdbcTemplate emptyViews(String schema) {
        DataSource database = Running.bean(EmbeddedDatabase.class).dataSource();
        var _ = Flyway.configure()
                .dataSource(database)
                .schemas(schema)
                .defaultSchema(schema)
                .locations("classpath:db/views")
                .placeholders(Map.of("application", "mandat_app"))
                .load()
                .migrate();
        SingleConnectionDataSource connection;
        try {
            connection = new SingleConnectionDataSource(database.getConnection(), true);
        } catch (java.sql.SQLException broken) {
            throw new IllegalStateException(broken);
        }
        JdbcTemplate jdbc = new JdbcTemplate(connection);
        jdbc.execute("set search_path to " + schema);
        return jdbc;
    }
}
