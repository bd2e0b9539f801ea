package se.mandat.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.mandat.kernel.periods.StatutoryInterim;
import se.mandat.kernel.periods.StatutoryInterim.Warning;

@DisplayName("D9: den lagstadgade delårsrapporten")
class StatutoryInterimTest {
    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "2024-P2, true", "2024-01--2024-06, true", "2024-01--2024-08, true", "2024-01--2024-05, false",
        "2024-01--2024-09, false", "2024-02--2024-08, false", "2024-T2, false", "2024, false"
    })
    @DisplayName("omfattar minst sex och högst åtta månader, från januari")
    void length(String period, boolean covers) {
        assertThat(StatutoryInterim.covers(new Period(period))).isEqualTo(covers);
    }

    @Test
    @DisplayName("lämnas senast två månader efter periodens sista dag")
    void latest() {
        assertThat(StatutoryInterim.latest(new Period("2024-P2"))).isEqualTo(LocalDate.of(2024, 10, 31));
        assertThat(StatutoryInterim.latest(new Period("2024-01--2024-06"))).isEqualTo(LocalDate.of(2024, 8, 31));
    }

    @Test
    @DisplayName("varnar för fel längd och för sen frist, och bara då")
    void warnings() {
        Period interim = new Period("2024-P2");
        LocalDate last = LocalDate.of(2024, 10, 31);
        assertThat(StatutoryInterim.warnings(interim, List.of(last))).isEmpty();
        assertThat(StatutoryInterim.warnings(interim, List.of(last, last.plusDays(1))))
                .containsExactly(Warning.DUE_TOO_LATE);
        assertThat(StatutoryInterim.warnings(new Period("2024-P1"), List.of(last)))
                .containsExactly(Warning.LENGTH, Warning.DUE_TOO_LATE);
    }
}
