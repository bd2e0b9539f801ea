package se.mandat.query.design;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.mandat.query.appearance.Tokens;

@DisplayName("Färgerna i stilmallen")
class PairTest {
    static Stream<Pair> pairs() {
        return Stream.of(Pair.TEXT, Pair.DRAWN).flatMap(List::stream);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("pairs")
    @DisplayName("går att läsa mot det de står på, på ljusa och mörka sidor")
    void readable(Pair pair) {
        assertThat(pair.contrast(Tokens.LIGHT)).isGreaterThanOrEqualTo(pair.needed());
        assertThat(pair.contrast(Tokens.DARK)).isGreaterThanOrEqualTo(pair.needed());
    }
}
