package se.mandat.query.overview;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import se.mandat.kernel.Period;
import se.mandat.kernel.followups.Grade;
import se.mandat.kernel.goals.GoalId;
import se.mandat.kernel.organisation.UnitId;
import se.mandat.query.followup.JudgementRow;
import se.mandat.query.followup.JudgementRow.Kind;
import se.mandat.query.goal.GoalRow;
import se.mandat.query.goal.Held;
import se.mandat.query.ui.Texts;

@DisplayName("Ett område i en mening")
class CountedTest {
    private static final Period YEAR = Period.year(2024);

    @Test
    @DisplayName("räknar alla mål i tråden, men bara dem som fått ett betyg som bedömda")
    void counts() {
        assertThat(counted(Grade.FULLY, Grade.PARTLY, null)).isEqualTo(new Counted(1, 2, false));
        assertThat(counted(Grade.FULLY, Grade.CANNOT_BE_JUDGED)).isEqualTo(new Counted(1, 1, false));
        assertThat(counted(Grade.CANNOT_BE_JUDGED).orNothing()).isNull();
    }

    @Test
    @DisplayName("säger med form och ord hur många av de bedömda som är uppfyllda")
    void marks() {
        assertThat(mark(0, 0)).isEqualTo("DASH Inget bedömt");
        assertThat(mark(3, 3)).isEqualTo("DISC Alla uppfyllda");
        assertThat(mark(2, 4)).isEqualTo("HALF Minst hälften");
        assertThat(mark(1, 3)).isEqualTo("RING Färre än hälften");
        assertThat(mark(0, 3)).isEqualTo("RING Inget uppfyllt");
        assertThat(mark(3, 3, true)).isEqualTo("DISC Alla väntas uppfyllas");
        assertThat(mark(2, 4, true)).isEqualTo("HALF Minst hälften väntas");
        assertThat(mark(1, 3, true)).isEqualTo("RING Färre än hälften väntas");
        assertThat(mark(0, 3, true)).isEqualTo("RING Inget väntas uppfyllas");
    }

    @Test
    @DisplayName("räknar en grupp som den räknades, och inget där den bara bedömdes i ord")
    void groups() {
        assertThat(Counted.of(judged("g", Kind.GROUP, null, 13, 21))).isEqualTo(new Counted(13, 21, false));
        assertThat(Counted.of(judged("g", Kind.GROUP, Grade.FULLY, null, null))).isNull();
    }

    private static String mark(int met, int judged) {
        return mark(met, judged, false);
    }

    private static String mark(int met, int judged, boolean expected) {
        var mark = new Sentence("Skola", null, 9, new Counted(met, judged, expected), null, null, null)
                .mark(Texts.in("sv"));
        return mark.shape() + " " + mark.word();
    }

    private static Counted counted(@Nullable Grade... grades) {
        List<GoalRow> goals = IntStream.range(0, grades.length)
                .mapToObj(number -> Held.goal("m" + number, "a", "2024-01-01", null))
                .toList();
        Map<GoalId, JudgementRow> said = IntStream.range(0, grades.length)
                .mapToObj(number -> judged("m" + number, Kind.GOAL, grades[number], null, null))
                .collect(Collectors.toMap(row -> new GoalId(row.subject()), Function.identity()));
        return Counted.of(goals, said::get, _ -> Grade.FULLY);
    }

    private static JudgementRow judged(
            String subject, Kind kind, @Nullable Grade grade, @Nullable Integer met, @Nullable Integer of) {
        return new JudgementRow(
                new UnitId("a"),
                YEAR,
                kind,
                subject,
                null,
                YEAR,
                LocalDate.of(2024, 12, 31),
                grade,
                met,
                of,
                List.of(),
                false,
                "",
                null,
                null);
    }
}
