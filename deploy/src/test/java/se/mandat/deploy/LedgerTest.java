package se.mandat.deploy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

@DisplayName("Händelserna ändras aldrig")
class LedgerTest {
    private final JdbcClient jdbc = JdbcClient.create(Running.bean(DataSource.class));

    @ParameterizedTest
    @MethodSource("changes")
    @DisplayName("Programmets egen roll får inte ändra, ta bort eller tömma")
    void application_may_not_change(String sql) {
        assertThatThrownBy(() -> jdbc.sql(sql).update())
                .rootCause()
                .isInstanceOfSatisfying(
                        SQLException.class,
                        refusal -> assertThat(refusal.getSQLState()).isEqualTo("42501"));
    }

    @ParameterizedTest
    @MethodSource("changes")
    @DisplayName("Inte ens den som äger tabellerna kan det")
    void owner_cannot_change(String sql) {
        EmbeddedDatabase database = Running.bean(EmbeddedDatabase.class);
        JdbcClient owner = JdbcClient.create(new DriverManagerDataSource(database.url(EmbeddedDatabase.Role.OWNER)));
        assertThatThrownBy(() -> owner.sql(sql).update()).hasMessageContaining("The ledger is only added to");
    }

    static Stream<String> changes() {
        return Stream.of("event", "command_receipt", "checkpoint")
                .flatMap(table -> Stream.of(
                        "update " + table + " set position = 0", "delete from " + table, "truncate " + table));
    }

    @Test
    @DisplayName("Många som skriver samtidigt får alla sitt, var och en på sin plats")
    void concurrent_writers_all_get_a_place() throws InterruptedException, ExecutionException {
        List<Callable<Long>> writers = IntStream.range(0, 60)
                .<Callable<Long>>mapToObj(
                        n -> () -> Running.position(Running.api("POST", "controller", "/goals", """
                        {"goal": "samtidigt-%d", "kind": "verksamhetsmål", "title": "Samtidigt", "owner": "kf",
                         "contributesTo": [], "contributors": [], "partners": [],
                         "from": "2026-01-01", "soundEconomy": false}""".formatted(n))))
                .toList();
        try (var threads = Executors.newFixedThreadPool(12)) {
            Set<Long> positions = new HashSet<>();
            for (Future<Long> answer : threads.invokeAll(writers)) {
                assertThat(positions.add(answer.get())).isTrue();
            }
        }
    }

    @Test
    @DisplayName("Positionerna saknar luckor")
    void positions_are_gapless() {
        assertThat(jdbc.sql("select max(position) - count(*) from event")
                        .query(Long.class)
                        .single())
                .isZero();
    }

    @Test
    @DisplayName("Databasen skriver till disk innan den svarar")
    void database_syncs() {
        assertThat(jdbc.sql("show fsync").query(String.class).single()).isEqualTo("on");
        assertThat(jdbc.sql("show synchronous_commit").query(String.class).single())
                .isEqualTo("on");
    }
}
