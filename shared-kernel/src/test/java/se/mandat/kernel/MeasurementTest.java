package se.mandat.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("En siffra")
class MeasurementTest {
    @Test
    @DisplayName("Är ett tal, också noll, också av ett totalt antal")
    void number() {
        assertThat(Measurement.of(BigDecimal.ZERO).number()).isZero();
        assertThat(Measurement.of(BigDecimal.ZERO).missing()).isNull();
        assertThat(measured("7", "14").ofTotal()).isEqualTo("14");
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("Eller saknas av ett angivet skäl, och är då inte noll")
    void missing(Missing reason) {
        assertThat(Measurement.missing(reason).missing()).isEqualTo(reason);
        assertThat(Measurement.missing(reason).number()).isNull();
        assertThat(Measurement.missing(reason).sameAs(measured("0", null))).isFalse();
    }

    @Test
    @DisplayName("Aldrig både tal och skäl, aldrig ingetdera")
    void never_both_or_neither() {
        Refused.by(CommonRule.NUMBER_OR_REASON, "number", () -> new Measurement(BigDecimal.ONE, null, Missing.SECRET));
        Refused.by(CommonRule.NUMBER_OR_REASON, "number", () -> new Measurement(null, null, null));
    }

    @Test
    @DisplayName("Ett totalt antal hör till ett tal")
    void total_needs_a_number() {
        Refused.by(
                CommonRule.NUMBER_OR_REASON,
                "number",
                () -> new Measurement(null, BigDecimal.TEN, Missing.NOT_MEASURED));
        Refused.by(CommonRule.NUMBER_OR_REASON, "number", () -> new Measurement(null, BigDecimal.TEN, null));
    }

    @Test
    @DisplayName("Är densamma med hur många decimaler den än skrivs")
    void same_number() {
        assertThat(measured("21.35", null).sameAs(measured("21.350", null))).isTrue();
        assertThat(measured("21.35", null).sameAs(measured("21.36", null))).isFalse();
        assertThat(measured("7", "14").sameAs(measured("7.0", "14.0"))).isTrue();
        assertThat(measured("7", "14").sameAs(measured("7", "15"))).isFalse();
        assertThat(measured("7", "14").sameAs(measured("7", null))).isFalse();
        assertThat(measured("7", null).sameAs(measured("7", "14"))).isFalse();
    }

    @Test
    @DisplayName("Saknas på samma sätt bara av samma skäl")
    void same_reason() {
        Measurement secret = Measurement.missing(Missing.SECRET);

        assertThat(secret.sameAs(Measurement.missing(Missing.SECRET))).isTrue();
        assertThat(secret.sameAs(Measurement.missing(Missing.NOT_MEASURED))).isFalse();
        assertThat(measured("0", null).sameAs(secret)).isFalse();
    }

    private static Measurement measured(String number, @Nullable String ofTotal) {
        return new Measurement(new BigDecimal(number), ofTotal == null ? null : new BigDecimal(ofTotal), null);
    }
}
