package se.mandat.query.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import se.mandat.kernel.Measurement;
import se.mandat.kernel.Missing;
import se.mandat.kernel.Period;
import se.mandat.kernel.followups.Grade;
import se.mandat.kernel.organisation.UnitId;
import se.mandat.query.compare.Difference.Kind;
import se.mandat.query.followup.FigureRow;
import se.mandat.query.followup.JudgementRow;

@DisplayName("Två lägen mot varandra")
class CompareTest {
    private final Reported said = new Reported();

    @Test
    @DisplayName("prognos 83 blir utfall 383: hela skillnaden är nytt utfall")
    void forecastThenOutcome() {
        said.forecast(10, "2025-P1", "2025", "83");
        said.outcome(20, "2025", "2025", "383");
        assertCounted(said.one("2025", 10, "2025", 20), "300", "300", "0");
        assertThat(said.one("2025", 10, "2025", 20).better()).isTrue();
    }

    @Test
    @DisplayName("det en rättelse ändrar är rättat i efterhand, resten nytt utfall")
    void newAndRectified() {
        said.outcome(10, "2025", "2025", "100");
        said.outcome(20, "2025", "2025", "110");
        said.correction(30, "2025", "2025", "115");
        said.correction(40, "2025", "2025", "113");
        assertCounted(said.one("2025", 10, "2025", 40), "13", "10", "3");
        assertCounted(said.one("2025", 10, "2025", 20), "10", "10", "0");
        assertCounted(said.one("2025", 30, "2025", 40), "-2", "0", "-2");
    }

    @Test
    @DisplayName("med platserna bytta byter allt tecken")
    void swapped() {
        said.outcome(10, "2025", "2025", "100");
        said.outcome(20, "2025", "2025", "110");
        said.correction(30, "2025", "2025", "115");
        assertCounted(said.one("2025", 30, "2025", 10), "-15", "-10", "-5");
    }

    @Test
    @DisplayName("mellan två perioder räknas bara rättelser av den senare efter det tidigare läget")
    void twoPeriods() {
        said.outcome(10, "2024", "2024", "50");
        said.outcome(20, "2025", "2025", "60");
        said.correction(30, "2025", "2025", "62");
        assertCounted(said.one("2024", 10, "2025", 30), "12", "10", "2");
        assertCounted(said.one("2024", 30, "2025", 30), "12", "12", "0");
    }

    @Test
    @DisplayName("ett saknat värde räknas aldrig")
    void missing() {
        said.figure(10, "2025", "2025", FigureRow.Kind.OUTCOME, Measurement.missing(Missing.SECRET), false);
        said.outcome(20, "2025", "2025", "5");
        assertThat(said.one("2025", 10, "2025", 20)).isEqualTo(Difference.only(Kind.MISSING));
        assertThat(said.one("2025", 10, "2025", 10)).isEqualTo(Difference.only(Kind.EQUAL));
    }

    @Test
    @DisplayName("en rättelse från ett saknat värde går inte att dela upp")
    void correctedFromMissing() {
        said.outcome(10, "2025", "2025", "4");
        said.figure(20, "2025", "2025", FigureRow.Kind.OUTCOME, Measurement.missing(Missing.NOT_MEASURED), false);
        said.correction(30, "2025", "2025", "7");
        Difference difference = said.one("2025", 10, "2025", 30);
        assertThat(difference.total()).isEqualByComparingTo("3");
        assertThat(difference.rectified()).isNull();
        assertThat(difference.fresh()).isNull();
    }

    @Test
    @DisplayName("över ett seriebrott räknas ingen skillnad")
    void seriesBreak() {
        said.outcome(10, "2024", "2024", "50");
        said.outcome(20, "2025", "2025", "60");
        said.redefined(LocalDate.of(2025, 1, 1), 5);
        assertThat(said.one("2024", 20, "2025", 20)).isEqualTo(Difference.broken(LocalDate.of(2025, 1, 1)));
        assertCounted(said.one("2025", 20, "2025", 20), "0", "0", "0");
    }

    @Test
    @DisplayName("det som bara finns i ett läge är ny uppgift eller saknas")
    void onlyOneSide() {
        said.outcome(20, "2025", "2025", "60");
        assertThat(said.one("2025", 10, "2025", 20).kind()).isEqualTo(Kind.ONLY_B);
        assertThat(said.one("2025", 20, "2025", 10).kind()).isEqualTo(Kind.ONLY_A);
    }

    @Test
    @DisplayName("antal av olika totaler dras inte från varandra")
    void otherTotals() {
        said.judged(10, "2021", 5, 33);
        said.judged(20, "2025", 13, 21);
        assertThat(said.one("2021", 10, "2025", 20)).isEqualTo(Difference.only(Kind.OTHER_TOTAL));
    }

    @Test
    @DisplayName("finansiella mål 2025: från 2 av 4 till 3 av 4")
    void financialGoals() {
        said.judged(10, "2025", 2, 4);
        said.judged(20, "2025", 3, 4);
        Compared row = said.row("2025", 10, "2025", 20);
        assertThat(row.kind()).isEqualTo(Compared.Kind.GROUP);
        assertCounted(row.difference(), "1", "1", "0");
        assertThat(row.difference().better()).isTrue();
    }

    @Test
    @DisplayName("betyg jämförs men räknas inte")
    void grades() {
        Difference better = Difference.judged(graded(Grade.PARTLY), graded(Grade.FULLY), Grade.USUAL);
        assertThat(better.kind()).isEqualTo(Kind.OTHER);
        assertThat(better.better()).isTrue();
        assertThat(Difference.judged(graded(Grade.NOT), graded(Grade.NOT), Grade.USUAL)
                        .differs())
                .isFalse();
        assertThat(Difference.judged(graded(Grade.NOT), graded(Grade.NOT_MEASURED), Grade.USUAL)
                        .better())
                .isNull();
    }

    @Test
    @DisplayName("två enheter har mått och kvalitet gemensamt; målen räknas och ställs inte mot varandra")
    void twoUnits() {
        UnitId one = new UnitId("ekbacken");
        UnitId other = new UnitId("strand");
        said.outcomeOf(one, 10, "2025", "50");
        said.outcomeOf(other, 20, "2025", "62");
        said.graded(one, 11, "2025", JudgementRow.Kind.GOAL, "g-1", Grade.FULLY);
        said.graded(one, 12, "2025", JudgementRow.Kind.GOAL, "g-2", Grade.NOT);
        said.graded(one, 14, "2025", JudgementRow.Kind.GOAL, "g-4", Grade.CANNOT_BE_JUDGED);
        said.graded(other, 21, "2025", JudgementRow.Kind.GOAL, "g-3", Grade.FULLY);
        said.graded(one, 13, "2025", JudgementRow.Kind.QUALITY, "trygghet", Grade.PARTLY);
        said.graded(other, 23, "2025", JudgementRow.Kind.QUALITY, "trygghet", Grade.FULLY);
        List<Compared> rows = said.units("2025", one, other, 30);
        assertThat(rows)
                .extracting(Compared::kind, Compared::subject)
                .containsExactly(
                        tuple(Compared.Kind.COUNT, "GOAL"),
                        tuple(Compared.Kind.COUNT, "QUALITY"),
                        tuple(Compared.Kind.QUALITY, "trygghet"),
                        tuple(Compared.Kind.FIGURE, "i-resultat"));
        assertThat(rows.getFirst().a()).extracting(Value::measurement).isEqualTo(Value.some(1, 2));
        assertThat(rows.getFirst().b()).extracting(Value::measurement).isEqualTo(Value.some(1, 1));
        assertThat(rows.get(2).difference().better()).isTrue();
        assertCounted(rows.getLast().difference(), "12", "12", "0");
    }

    private static Value graded(Grade grade) {
        return new Value(new UnitId("kf"), null, grade, false, "", new Period("2025"), 1L, null, null);
    }

    private static void assertCounted(Difference difference, String total, String fresh, String rectified) {
        assertThat(difference.kind()).isEqualTo(Kind.COUNTED);
        assertThat(difference.total()).isEqualByComparingTo(total);
        assertThat(difference.fresh()).isEqualByComparingTo(fresh);
        assertThat(difference.rectified()).isEqualByComparingTo(rectified);
    }
}
