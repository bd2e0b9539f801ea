package se.mandat.query.decisions;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import se.mandat.platform.EventNames;

@DisplayName("Vad ett beslut gjorde")
class EffectTest {
    @Test
    @DisplayName("Det som räknas som avslutat är händelser som finns")
    void endings_are_events() {
        assertThat(EventNames.all()).containsAll(Effect.ENDINGS);
    }
}
