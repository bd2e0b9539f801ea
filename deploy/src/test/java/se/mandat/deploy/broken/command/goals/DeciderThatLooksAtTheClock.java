package se.mandat.deploy.broken.command.goals;

import java.time.Instant;

class DeciderThatLooksAtTheClock {
    Instant decide() {
        return Instant.now();
    }
}
