package se.mandat.query.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.mandat.kernel.Measurement;

@DisplayName("Ett tal som ska uppfattas i ett ögonkast")
class RoundedTest {
    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            395.929933 | 395,93
            20.85      | 20,85
            0.0123456  | 0,0123
            -11.857    | \u221211,86
            870        | 870
            """)
    @DisplayName("har högst två decimaler, eller tre siffror där det är mindre än ett")
    void is_rounded(BigDecimal number, String shown) {
        assertThat(Texts.in("sv").rounded(Measurement.of(number))).isEqualTo(shown);
    }
}
