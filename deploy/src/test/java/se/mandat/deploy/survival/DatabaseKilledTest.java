package se.mandat.deploy.survival;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.mandat.kernel.CommonRule;

@DisplayName("När databasen dödas")
class DatabaseKilledTest {
    private static final int ROUNDS = Extent.of(1, 10);
    private static final int AFTERWARDS = 20;

    @Test
    @DisplayName("får den som väntar ett nej med namn, och programmet går vidare utan omstart med allt bekräftat kvar")
    void acknowledged_survives(@TempDir Path folder) {
        try (Trial trial = new Trial("Database killed", folder, folder);
                Child child = trial.child()) {
            trial.clients().sendTo(child);
            for (int round = 0; round < ROUNDS; round++) {
                trial.goOn();
                killAndStart(trial, round % 2 == 0);
                assertThat(child.isAlive()).isTrue();
            }
            trial.verify(Trial.WITHOUT_DATABASE);
        }
    }

    private static void killAndStart(Trial trial, boolean all) {
        OwnDatabase database = trial.database();
        if (all) {
            database.killAll();
        } else {
            database.killPostmaster();
        }
        trial.awaitTold(CommonRule.LEDGER_UNAVAILABLE.name(), 1);
        trial.stayAway();
        database.start();
        assertThat(database.jdbc().sql("show fsync").query(String.class).single())
                .isEqualTo("on");
        trial.awaitTold("ok", AFTERWARDS);
    }
}
