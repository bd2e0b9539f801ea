package se.mandat.deploy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

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
