package se.mandat.query.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import se.mandat.query.desk.Errand.What;

@DisplayName("Det som väntar på min sida")
class ErrandTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 1);

    @Test
    @DisplayName("en aktivitet som skulle ha varit klar för mer än ett år sedan hör inte till det som ska göras nu")
    void left_behind() {
        assertThat(errand(What.ACT, TODAY.minusYears(1).minusDays(1)).isLeftBehind(TODAY))
                .isTrue();
        assertThat(errand(What.ACT, TODAY.minusYears(1)).isLeftBehind(TODAY)).isFalse();
        assertThat(errand(What.ACT, null).isLeftBehind(TODAY)).isFalse();
    }

    @Test
    @DisplayName("en rapport ska lämnas hur sen den än är")
    void reports_stay() {
        assertThat(errand(What.REPORT, TODAY.minusYears(12)).isLeftBehind(TODAY))
                .isFalse();
    }

    private static Errand errand(What what, @Nullable LocalDate due) {
        return new Errand(what, "Kollegialt lärande", null, due, "aktiviteter/a");
    }
}
