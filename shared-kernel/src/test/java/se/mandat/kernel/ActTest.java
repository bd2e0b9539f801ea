package se.mandat.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("En handling")
class ActTest {
    @ParameterizedTest(name = "{0} är {1} i Sverige")
    @CsvSource({
        "2024-12-31T22:59:59Z, 2024-12-31",
        "2024-12-31T23:00:00Z, 2025-01-01",
        "2024-06-30T21:59:59Z, 2024-06-30",
        "2024-06-30T22:00:00Z, 2024-07-01"
    })
    @DisplayName("Sker den dag det är i Sverige, vinter som sommar")
    void today(Instant at, LocalDate day) {
        assertThat(act(at).today()).isEqualTo(day);
    }

    private static Act act(Instant at) {
        return new Act(new CommandId("c-1"), new Actor("anna", Role.CONTROLLER, null), at, null, null, null);
    }
}
