package se.mandat.deploy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.core.simple.JdbcClient;

@DisplayName("Händelserna ändras aldrig")
class LedgerTest {
    private final JdbcClient jdbc = JdbcClient.create(Running.bean(DataSource.class));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update event set payload = '{}'",
                "delete from event",
                "truncate event",
                "update command_receipt set position = 0",
                "delete from command_receipt",
                "truncate command_receipt"
            })
    @DisplayName("Databasen vägrar ändra, ta bort och tömma")
    void database_refuses_change(String sql) {
        assertThatThrownBy(() -> jdbc.sql(sql).update()).hasMessageContaining("The ledger is only added to");
    }

    @Test
    @DisplayName("Många som skriver samtidigt får alla sitt, var och en på sin plats")
    void concurrent_writers_all_get_a_place() throws InterruptedException, ExecutionException {
        List<Callable<Long>> writers = IntStream.range(0, 60)
                .<Callable<Long>>mapToObj(
                        n -> () -> Running.position(Running.api("POST", "controller", "/goals", """
                        {"goal": "samtidigt-%d", "kind": "mål", "title": "Samtidigt", "owner": "kf",
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
