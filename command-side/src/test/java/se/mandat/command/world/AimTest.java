package se.mandat.command.world;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.mandat.kernel.goals.Comparison;
import se.mandat.kernel.indicators.IndicatorId;

@DisplayName("Målvärdet 80")
class AimTest {
    @ParameterizedTest(name = "{0}: 79 {1}, 80 {2}, 81 {3}")
    @CsvSource({"AT_LEAST, false, true, true", "AT_MOST, true, true, false", "EXACTLY, false, true, false"})
    @DisplayName("nås när utfallet är det som ska nås, hur många decimaler det än skrivs med")
    void is_reached(Comparison comparison, boolean below, boolean at, boolean above) {
        Aim aim = new Aim(new IndicatorId("trygghet"), new BigDecimal("80.0"), comparison);
        assertThat(aim.isReachedBy(new BigDecimal("79"))).isEqualTo(below);
        assertThat(aim.isReachedBy(new BigDecimal("80"))).isEqualTo(at);
        assertThat(aim.isReachedBy(new BigDecimal("81"))).isEqualTo(above);
    }
}
