package se.mandat.query.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import se.mandat.query.search.Hit.Excerpt;
import se.mandat.query.search.Hit.Kind;

@DisplayName("En träff")
class HitTest {
    private static Hit hit(String title, @Nullable String text) {
        return new Hit(Kind.TEXT, title, "mal/g", null, text, true);
    }

    private static Sought sought(String... stems) {
        return new Sought(String.join(" ", stems), List.of(stems), true);
    }

    @Test
    @DisplayName("har alla ord, var de än står")
    void has_all_words() {
        Hit hit = hit("Grundskolan", "Fler elever blir behöriga");
        assertThat(hit.speaksOf(sought("skol", "behör"))).isTrue();
        assertThat(hit.speaksOf(sought("skol", "vård"))).isFalse();
    }

    @Test
    @DisplayName("visar orden där de står, med lite omkring")
    void shows_where() {
        String long1 = "x".repeat(200);
        assertThat(hit("Bedömning", long1 + " Lovskolan gav effekt " + long1).excerpt(sought("lovskol")))
                .isEqualTo(
                        new Excerpt("…" + "x".repeat(59) + " ", "Lovskolan", " gav effekt " + "x".repeat(128) + "…"));
    }

    @Test
    @DisplayName("visar ingen text som inte har något av orden")
    void no_text_without_the_words() {
        assertThat(hit("Skattesats", "Procent av inkomsten").excerpt(sought("skattesat")))
                .isNull();
        assertThat(hit("Skattesats", null).excerpt(sought("skattesat"))).isNull();
    }
}
