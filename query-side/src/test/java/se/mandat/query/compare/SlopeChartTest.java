package se.mandat.query.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import se.mandat.kernel.Measurement;
import se.mandat.query.compare.SlopeChart.Change;

@DisplayName("Lutningsdiagrammet")
class SlopeChartTest {
    @Test
    @DisplayName("flyttar ord som skulle stå på varandra så lite det går, och andra inte alls")
    void words_never_meet() {
        assertThat(SlopeChart.spread(List.of(10.0, 12.0, 100.0), 19)).containsExactly(10.0, 29.0, 100.0);
        assertThat(SlopeChart.spread(List.of(50.0, 12.0, 12.0), 19)).containsExactly(50.0, 12.0, 31.0);
        assertThat(SlopeChart.spread(List.of(), 19)).isEmpty();
    }

    @Test
    @DisplayName("visar det som ändrats mest först, och bara ett par av dem som står stilla")
    void changed_first() {
        assertThat(SlopeChart.drawn(List.of(
                        change("stilla 1", "5", "5"),
                        change("lite", "5", "6"),
                        change("stilla 2", "5", "5"),
                        change("mest", "5", "1"),
                        change("stilla 3", "5", "5"))))
                .extracting(Change::name)
                .containsExactly("mest", "lite", "stilla 1", "stilla 2");
    }

    @Test
    @DisplayName("delar upp det som är mer än tio gånger mindre, som annars skulle ligga på varandra")
    void sizes_apart() {
        assertThat(SlopeChart.bySize(List.of(
                        change("besök", "70759", "79215"),
                        change("noll", "0", "0"),
                        change("barn", "196", "234"),
                        change("badande", "14671", "24477"),
                        change("elever", "24", "17"),
                        change("noll 2", "0", "0"))))
                .extracting(group -> group.stream().map(Change::name).toList())
                .containsExactly(List.of("besök", "badande"), List.of("barn", "elever"), List.of("noll", "noll 2"));
    }

    @Test
    @DisplayName("ritar för sig även det som är ensamt i sin storlek")
    void alone_in_its_size() {
        assertThat(SlopeChart.bySize(
                        List.of(change("a", "900", "1000"), change("b", "90", "95"), change("c", "80", "85"))))
                .extracting(group -> group.stream().map(Change::name).toList())
                .containsExactly(List.of("a"), List.of("b", "c"));
    }

    private static Change change(String name, String from, String to) {
        Measurement a = Measurement.of(new BigDecimal(from));
        Measurement b = Measurement.of(new BigDecimal(to));
        return new Change(
                name, "", a, b, Difference.counted(a, b, BigDecimal.ZERO, 1).better());
    }
}
