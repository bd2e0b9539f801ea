package se.mandat.query.appearance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Random;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.mandat.kernel.Rejected;
import se.mandat.query.QueryRule;

@DisplayName("En kommunfärg")
class AccentTest {
    private static final int COLOURS = 2000;

    @ParameterizedTest(name = "{0} blir {1}")
    @CsvSource({"#12505f, #88c2d3", "#8a1c3b, #ed9ea9", "#1b5e20, #92c891", "#333333, #b7b7b7", "#000000, #b7b7b7"})
    @DisplayName("har på mörka sidor en ton av samma kulör, och grått förblir grått")
    void tint(String colour, String tint) {
        assertThat(Accent.of(Colour.of(colour)).tint()).hasToString(tint);
    }

    @Test
    @DisplayName("har alltid en ton som går att läsa på en mörk sida")
    void tints_are_readable() {
        Random random = new Random(1);
        for (int i = 0; i < COLOURS; i++) {
            Accent accent = Accent.of(any(random));
            assertThat(accent.onDarkPage()).as(accent.toString()).isGreaterThan(Accent.NEEDED);
        }
    }

    @Test
    @DisplayName("har en närmaste färg som går att läsa; en som redan går är sin egen")
    void nearest_is_readable() {
        Random random = new Random(2);
        for (int i = 0; i < COLOURS; i++) {
            Accent accent = Accent.of(any(random));
            assertThat(accent.nearest().isReadable()).as(accent.toString()).isTrue();
            assertThat(accent.nearest().equals(accent)).isEqualTo(accent.isReadable());
        }
    }

    @Test
    @DisplayName("nekas med den uppmätta kontrasten och den närmaste som går")
    void refused() {
        assertThatThrownBy(() -> Appearance.asked("#ff9900", null)).isInstanceOfSatisfying(Rejected.class, refusal -> {
            assertThat(refusal.rule()).isEqualTo(QueryRule.CONTRAST_TOO_LOW);
            assertThat(refusal.field()).isEqualTo("colour");
            assertThat(refusal.facts().get(1)).hasToString("2.14");
        });
        assertThat(Appearance.asked("#1b5e20", " ").shortName()).isNull();
        assertThat(Appearance.asked("", "")).isEqualTo(Appearance.OWN);
    }

    @Test
    @DisplayName("mäts mot de sidor som finns: stilmallens egna färger")
    void measured_against_the_stylesheet() {
        assertThat(Tokens.LIGHT.page()).isEqualTo(Colour.WHITE);
        assertThat(Tokens.DARK.page().luminance()).isLessThan(0.02);
        Accent own = Accent.of(Tokens.LIGHT.colour("brand"));
        assertThat(own.isReadable()).isTrue();
        assertThat(own.tint()).isEqualTo(Tokens.DARK.colour("mark"));
    }

    private static Colour any(Random random) {
        return new Colour(random.nextInt(256), random.nextInt(256), random.nextInt(256));
    }
}
