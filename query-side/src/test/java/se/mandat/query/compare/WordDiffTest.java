package se.mandat.query.compare;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import se.mandat.query.compare.WordDiff.Piece;

@DisplayName("Två texter ord för ord")
class WordDiffTest {
    @Test
    @DisplayName("bara de ord som skiljer är den enas egna")
    void onlyWhatDiffers() {
        WordDiff diff = WordDiff.of("två av fyra beräknas uppnås", "tre av fyra uppnås");
        assertThat(diff.before())
                .containsExactly(
                        new Piece("två", true),
                        new Piece("av fyra", false),
                        new Piece("beräknas", true),
                        new Piece("uppnås", false));
        assertThat(diff.after()).containsExactly(new Piece("tre", true), new Piece("av fyra uppnås", false));
    }

    @Test
    @DisplayName("lika texter har inget eget")
    void equal() {
        WordDiff diff = WordDiff.of("målet  nås", "målet nås");
        assertThat(diff.before()).containsExactly(new Piece("målet nås", false)).isEqualTo(diff.after());
    }

    @Test
    @DisplayName("mot ingen text är allt eget")
    void againstNothing() {
        assertThat(WordDiff.of("", "målet nås").after()).containsExactly(new Piece("målet nås", true));
        assertThat(WordDiff.of("", "målet nås").before()).isEmpty();
        assertThat(WordDiff.of(" ", "").before()).isEmpty();
    }
}
