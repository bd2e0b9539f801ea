package se.mandat.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("Ett datum ur en källa")
class PartialDateTest {
    @ParameterizedTest(name = "{0} var senast {1}")
    @CsvSource({
        "2024-10-23, 2024-10-23",
        "2024-02-29, 2024-02-29",
        "2017-10, 2017-10-31",
        "2024-02, 2024-02-29",
        "2023-02, 2023-02-28",
        "2015, 2015-12-31"
    })
    @DisplayName("Är så exakt som källan, och senast den sista dag det kan betyda")
    void latest(String word, LocalDate latest) {
        PartialDate date = new PartialDate(word);

        assertThat(date.latest()).isEqualTo(latest);
        assertThat(date).hasToString(word);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "24",
                "2024-1",
                "2024-13",
                "2024-00",
                "2023-02-29",
                "2024-02-30",
                "2024-04-31",
                "2024-2-3",
                "2024-10-00",
                "2024-10-23T00:00",
                "23/10 2024",
                "2024-10-23 ",
                "20241023",
                "2024-10-"
            })
    @DisplayName("Avvisas när det inte är ett datum")
    void malformed(String word) {
        Refused.by(CommonRule.MALFORMED_DATE, () -> new PartialDate(word));
    }

    @Test
    @DisplayName("Kan vara exakt en dag")
    void of_a_day() {
        assertThat(PartialDate.of(LocalDate.of(2024, 6, 11))).isEqualTo(new PartialDate("2024-06-11"));
    }
}
