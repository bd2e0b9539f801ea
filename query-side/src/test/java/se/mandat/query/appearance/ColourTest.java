package se.mandat.query.appearance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.mandat.kernel.Rejected;
import se.mandat.query.QueryRule;

@DisplayName("En färg")
class ColourTest {
    @ParameterizedTest(name = "{0} mot {1}: {2}")
    @CsvSource({
        "#000, #fff, 21.00",
        "#fff, #ffffff, 1.00",
        "#777777, #fff, 4.47",
        "#767676, #fff, 4.54",
        "#ff0000, #fff, 3.99",
        "#0000ff, #fff, 8.59",
        "#1b5e20, #fff, 7.86",
        "#ffff00, #000, 19.55"
    })
    @DisplayName("har mot en annan det kontrastförhållande WCAG 2.2 räknar fram, avrundat nedåt")
    void contrast(String one, String other, BigDecimal ratio) {
        assertThat(Colour.of(one).contrast(Colour.of(other))).isEqualTo(ratio);
        assertThat(Colour.of(other).contrast(Colour.of(one))).isEqualTo(ratio);
    }

    @Test
    @DisplayName("har den relativa luminans WCAG 2.2 räknar fram")
    void luminance() {
        assertThat(Colour.of("#000").luminance()).isZero();
        assertThat(Colour.WHITE.luminance()).isCloseTo(1, within(1e-9));
        assertThat(Colour.of("#808080").luminance()).isCloseTo(0.2159, within(1e-4));
    }

    @Test
    @DisplayName("skrivs som sex tecken, hur den än skrevs")
    void written() {
        assertThat(Colour.of(" 1B5E20 ")).hasToString("#1b5e20");
        assertThat(Colour.of("#abc")).hasToString("#aabbcc");
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"", "grön", "#12", "#12345", "#1234567", "rgb(1,2,3)", "#12345g"})
    @DisplayName("nekas om den inte är sex eller tre tecken")
    void malformed(String written) {
        assertThatThrownBy(() -> Colour.of(written))
                .isInstanceOfSatisfying(
                        Rejected.class, refusal -> assertThat(refusal.rule()).isEqualTo(QueryRule.COLOUR_MALFORMED));
    }
}
