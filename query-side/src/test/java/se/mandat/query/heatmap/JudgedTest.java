package se.mandat.query.heatmap;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import se.mandat.kernel.Period;
import se.mandat.kernel.followups.Grade;
import se.mandat.kernel.organisation.UnitId;
import se.mandat.query.followup.JudgementRow;
import se.mandat.query.followup.JudgementRow.Kind;

@DisplayName("Rutan för en enhets år")
class JudgedTest {
    private static final JudgementRow MET = row(Kind.GOAL, Grade.FULLY, null, null, false);
    private static final JudgementRow UNMET = row(Kind.GOAL, Grade.PARTLY, null, null, false);
    private static final JudgementRow UNCLEAR = row(Kind.QUALITY, Grade.CANNOT_BE_JUDGED, null, null, false);

    @Test
    @DisplayName("D6: det som inte kunde mätas räknas för sig och gör inget bättre eller sämre")
    void unclear_is_by_itself() {
        assertThat(judged(MET, UNMET, UNCLEAR)).isEqualTo(new Judged(1, 2, 1));
        assertThat(judged(UNCLEAR).step()).isZero();
        assertThat(judged(UNCLEAR).isNothing()).isFalse();
        assertThat(judged().isNothing()).isTrue();
    }

    @Test
    @DisplayName("räknar mål som räknats i grupp som gruppen räknades, och inte en gång till")
    void groups_are_counted_once() {
        JudgementRow group = row(Kind.GROUP, null, 13, 21, false);
        JudgementRow words = row(Kind.GROUP, Grade.PARTLY, null, null, false);
        assertThat(judged(group, MET, UNMET, UNCLEAR)).isEqualTo(new Judged(13, 21, 1));
        assertThat(judged(words, MET)).isEqualTo(new Judged(1, 1, 0));
    }

    @Test
    @DisplayName("räknar inte det som bara väntas")
    void expected_is_not_counted() {
        assertThat(judged(row(Kind.GOAL, Grade.FULLY, null, null, true)).isNothing())
                .isTrue();
    }

    @Test
    @DisplayName("har fem steg: under 20, 40, 60 och 80 procent, och därifrån till alla")
    void five_steps() {
        assertThat(IntStream.rangeClosed(0, 10).map(met -> new Judged(met, 10, 0).step()))
                .containsExactly(1, 1, 2, 2, 3, 3, 4, 4, 5, 5, 5);
    }

    private static Judged judged(JudgementRow... rows) {
        return Judged.of(List.of(rows), _ -> Grade.FULLY);
    }

    private static JudgementRow row(
            Kind kind, @Nullable Grade grade, @Nullable Integer met, @Nullable Integer of, boolean expected) {
        Period year = Period.year(2024);
        return new JudgementRow(
                new UnitId("bom"),
                year,
                kind,
                "s",
                null,
                year,
                LocalDate.of(2024, 12, 31),
                grade,
                met,
                of,
                List.of(),
                expected,
                "Grund",
                null,
                null);
    }
}
