package se.mandat.deploy.survival;

import java.nio.file.Path;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("När programmet dödas")
class ApplicationKilledTest {
    private static final int ROUNDS = Extent.of(2, 15);
    private static final int AFTERWARDS = 20;

    @Test
    @DisplayName("finns allt bekräftat kvar, och det som skickas igen händer en gång")
    void acknowledged_survives(@TempDir Path folder) {
        try (Trial trial = new Trial("Application killed", folder, folder)) {
            for (int round = 0; round < ROUNDS; round++) {
                killAtChance(trial);
            }
            try (Child last = trial.child()) {
                trial.clients().sendTo(last);
                trial.awaitTold("ok", AFTERWARDS);
                trial.verify();
            }
        }
    }

    private static void killAtChance(Trial trial) {
        try (Child child = trial.child()) {
            trial.clients().sendTo(child);
            trial.awaitTold("ok", 1);
            trial.goOn();
            child.kill();
        }
    }
}
