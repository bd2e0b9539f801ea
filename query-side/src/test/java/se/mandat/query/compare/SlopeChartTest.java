package se.mandat.query.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Lutningsdiagrammet")
class SlopeChartTest {
    @Test
    @DisplayName("flyttar ord som skulle stå på varandra så lite det går, och andra inte alls")
    void words_never_meet() {
        assertThat(SlopeChart.spread(List.of(10.0, 12.0, 100.0), 19)).containsExactly(10.0, 29.0, 100.0);
        assertThat(SlopeChart.spread(List.of(50.0, 12.0, 12.0), 19)).containsExactly(50.0, 12.0, 31.0);
        assertThat(SlopeChart.spread(List.of(), 19)).isEmpty();
    }
}
