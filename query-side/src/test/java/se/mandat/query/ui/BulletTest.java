package se.mandat.query.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import se.mandat.kernel.goals.Comparison;

@DisplayName("Siffran mot sitt mål")
class BulletTest {
    private static final BigDecimal FORTY = BigDecimal.valueOf(40);
    private static final BigDecimal EIGHTY = BigDecimal.valueOf(80);

    @Test
    @DisplayName("börjar i noll och når halvvägs när målet är dubbelt så stort")
    void from_zero() {
        assertThat(Bullet.of(FORTY, EIGHTY, Comparison.EXACTLY, null))
                .contains(new Bullet("0.00%", "0.00%", "47.17%", "94.34%", null, null));
    }

    @Test
    @DisplayName("går åt vänster när den är negativ")
    void negative_goes_left() {
        assertThat(Bullet.of(FORTY.negate(), FORTY, Comparison.EXACTLY, null))
                .contains(new Bullet("47.17%", "0.00%", "47.17%", "94.34%", null, null));
    }

    @Test
    @DisplayName("ritas inte när en siffra saknas eller allt är noll")
    void nothing_to_draw() {
        assertThat(Bullet.of(null, EIGHTY, Comparison.EXACTLY, null)).isEmpty();
        assertThat(Bullet.of(FORTY, null, Comparison.EXACTLY, null)).isEmpty();
        assertThat(Bullet.of(BigDecimal.ZERO, BigDecimal.ZERO, Comparison.EXACTLY, null))
                .isEmpty();
    }

    @Test
    @DisplayName("har ett fält där målet nås: från målet och uppåt, eller från noll upp till det")
    void band() {
        assertThat(Bullet.of(FORTY, EIGHTY, Comparison.AT_LEAST, null).map(Bullet::band))
                .contains(new Bullet.Band("94.34%", "5.66%"));
        assertThat(Bullet.of(FORTY, EIGHTY, Comparison.AT_MOST, null).map(Bullet::band))
                .contains(new Bullet.Band("0.00%", "94.34%"));
    }
}
