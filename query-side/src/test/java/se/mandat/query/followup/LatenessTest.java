package se.mandat.query.followup;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("D31: en rapport är sen")
class LatenessTest {
    private static final LocalDate DUE = LocalDate.of(2026, 10, 31);

    @ParameterizedTest(name = "{0}: {1} dagar")
    @CsvSource({"2026-10-30, 0", "2026-10-31, 0", "2026-11-01, 1", "2026-11-30, 30"})
    @DisplayName("så många dagar som gått efter sista dagen, och aldrig färre än noll")
    void days(LocalDate day, long late) {
        Lateness lateness = Lateness.between(DUE, day, day, 7, 9L);
        assertThat(lateness.daysLate()).isEqualTo(late);
        assertThat(lateness.isLate()).isEqualTo(late > 0);
    }
}
