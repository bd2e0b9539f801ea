package se.mandat.query.signals;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import se.mandat.query.ui.Texts;

@DisplayName("Varje slag av signal")
class SignalWordsTest {
    @ParameterizedTest(name = "{0}")
    @EnumSource(SignalKind.class)
    @DisplayName("har ett namn och en förklaring på båda språken")
    void every_kind_is_said(SignalKind kind) {
        for (String language : new String[] {"sv", "en"}) {
            Texts texts = Texts.in(language);
            assertThat(texts.word(kind)).isNotBlank();
            assertThat(texts.get("signal.what." + kind)).endsWith(".");
        }
    }

    @Test
    @DisplayName("sägs utan anklagelse")
    void no_accusation() {
        for (SignalKind kind : SignalKind.values()) {
            assertThat(Texts.in("sv").get("signal.what." + kind).toLowerCase(java.util.Locale.ROOT))
                    .doesNotContain("fel ", "felaktig", "otillåt", "manipul", "fusk", "dölj");
        }
    }
}
