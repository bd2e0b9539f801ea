package se.mandat.query.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import se.mandat.query.ui.Dated.Piece;

@DisplayName("Text med datum")
class DatedTest {
    @Test
    @DisplayName("delas så att varje datum står för sig med sitt skiljetecken, och inget ord ändras")
    void dates_stand_by_themselves() {
        String text = "Öppnade 2025-05-01, ska vara inne 2025-06-30.";
        assertThat(Dated.of(text).stream().filter(Piece::date).map(Piece::words))
                .containsExactly("2025-05-01,", "2025-06-30.");
        assertThat(Dated.of(text).stream().map(Piece::words).collect(Collectors.joining()))
                .isEqualTo(text);
    }
}
