package se.mandat.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("Text")
class TextTest {
    @ParameterizedTest
    @ValueSource(strings = {"kf", "g-2024-f-resultat", "2023-2026", "7", "a-"})
    @DisplayName("Ett id är små bokstäver, siffror och bindestreck")
    void slug(String id) {
        assertThat(Text.slug(id)).isEqualTo(id);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "-kf", "KF", "kommunfullmäktige", "k f", "kf ", "k_f", "k/f", "k:f", "kf\n"})
    @DisplayName("Allt annat är felskrivet")
    void malformed_slug(String id) {
        Refused.by(CommonRule.MALFORMED_ID, () -> Text.slug(id));
    }

    @Test
    @DisplayName("Ett id har högst 80 tecken")
    void slug_has_a_length() {
        assertThat(Text.slug("x".repeat(80))).hasSize(80);
        Refused.by(CommonRule.MALFORMED_ID, () -> Text.slug("x".repeat(81)));
    }

    @Test
    @DisplayName("Text som krävs trimmas")
    void required() {
        assertThat(Text.required(" Trygg välfärd\n", "title", 13)).isEqualTo("Trygg välfärd");
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", " ", "\t\n"})
    @DisplayName("Text som krävs men är tom saknas, i sitt fält")
    void required_is_missing(@Nullable String text) {
        Refused.by(CommonRule.TEXT_MISSING, "title", () -> Text.required(text, "title", 10));
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", " ", "\t\n"})
    @DisplayName("Text som inte krävs får vara tom, och är då ingen")
    void optional_is_nothing(@Nullable String text) {
        assertThat(Text.optional(text, "comment", 10)).isNull();
    }

    @Test
    @DisplayName("Text får fylla sitt fält men inte mer, räknat utan mellanslag runtom")
    void length() {
        assertThat(Text.required(" 12345 ", "title", 5)).isEqualTo("12345");
        assertThat(Text.optional(" 12345 ", "comment", 5)).isEqualTo("12345");
        Refused.by(CommonRule.TEXT_TOO_LONG, "title", () -> Text.required("123456", "title", 5));
        Refused.by(CommonRule.TEXT_TOO_LONG, "comment", () -> String.valueOf(Text.optional("123456", "comment", 5)));
    }
}
