package se.mandat.query.forms;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Locale;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("Tal läses som folk skriver dem")
class NumbersTest {
    private static final Locale SWEDISH = Locale.of("sv");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "0,9|0.9",
                "0.9|0.9",
                "−2,6|-2.6",
                "-12|-12",
                "1 234,5|1234.5",
                "1\u00a0234|1234",
                "12\u202f345\u202f678|12345678",
                "1.234,5|1234.5",
                "75,2 %|75.2",
                "' 42 '|42"
            })
    @DisplayName("Decimalkomma, mellanslag, minustecken och procent går bra")
    void swedish(String typed, BigDecimal meant) {
        assertThat(Numbers.parse(typed, SWEDISH)).contains(meant);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"1,234.5|1234.5", "1,234|1234", "0,9|0.9", "12.5|12.5"})
    @DisplayName("På engelska är komma med tre siffror efter tusental")
    void english(String typed, BigDecimal meant) {
        assertThat(Numbers.parse(typed, Locale.ENGLISH)).contains(meant);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "o,9", "1,2,3", "1e9", "NaN", "--1", "5 st", ",5", "5,", "٣", "0x10", "1.2.3"})
    @DisplayName("Det som inte är ett tal blir inget tal")
    void not_numbers(String typed) {
        assertThat(Numbers.parse(typed, SWEDISH)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"999999999999999999, true", "1000000000000000000, false", "0.0123456789, true", "0.01234567891, false"})
    @DisplayName("Talet får bara ha så många siffror som sparas")
    void fits(BigDecimal number, boolean fits) {
        assertThat(Numbers.fits(number)).isEqualTo(fits);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "-1", "3,5", "tre", "12345"})
    @DisplayName("Ett antal är ett litet helt tal från noll")
    void not_counts(String typed) {
        assertThat(Numbers.count(typed)).isEmpty();
    }
}
