package se.mandat.deploy.survival;

import java.nio.file.Path;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("Två program på samma databas")
class TwoApplicationsTest {
    private static final int ROUNDS = Extent.of(1, 30);
    private static final int ENOUGH = 100;

    @Test
    @DisplayName(
            "skriver i samma strömmar samtidigt utan lucka, krock eller bruten kedja, och svarar lika på samma kommando")
    void two_write_one_ledger(@TempDir Path folder) {
        try (Trial trial = new Trial("Two applications", folder, folder);
                Child one = trial.child();
                Child other = trial.child()) {
            trial.clients().sendTo(one, other);
            for (int round = 0; round < ROUNDS; round++) {
                trial.goOn();
                trial.awaitTold("ok", ENOUGH);
            }
            trial.verify();
        }
    }
}
