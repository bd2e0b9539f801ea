package se.mandat.query.signals;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import se.mandat.kernel.FollowupEvent.GoalJudged;
import se.mandat.kernel.GoalEvent.TargetSet;
import se.mandat.kernel.IndicatorEvent.IndicatorRedefined;
import se.mandat.kernel.Measurement;
import se.mandat.kernel.Missing;
import se.mandat.kernel.Period;
import se.mandat.kernel.followups.Grade;
import se.mandat.kernel.goals.Comparison;

@DisplayName("Signaler om bedömningar")
class JudgementSignalsTest {
    private final Course course = new Course().target("80").on("2025-01-20");

    @Test
    @DisplayName("Bäst bedömt när måttet inte nådde målvärdet, utan motivering")
    void judged_best() {
        var _ = course.judged(Grade.FULLY, null).outcome("73");
        Signal seen = course.judgementSignals().getFirst();
        assertThat(seen.kind()).isEqualTo(SignalKind.JUDGED_AGAINST_INDICATORS);
        assertThat(seen.form()).isEqualTo(".best");
        assertThat(seen.evidence()).containsExactly(3L, 4L, 5L);
    }

    @Test
    @DisplayName("Lägre bedömt när måttet nådde målvärdet, utan motivering")
    void judged_less() {
        var _ = course.outcome("81").judged(Grade.PARTLY, null);
        assertThat(course.judgementSignals().getFirst().form()).isEqualTo(".less");
    }

    @Test
    @DisplayName("En motivering, ett omdöme som stämmer, eller ej mätt är ingen signal")
    void explained() {
        var _ = course.outcome("73").judged(Grade.FULLY, "Mätt före åtgärden");
        assertThat(course.judgementSignals()).isEmpty();
        var _ = course.judged(Grade.PARTLY, null);
        assertThat(course.judgementSignals()).isEmpty();
        var _ = course.judged(Grade.NOT_MEASURED, null);
        assertThat(course.judgementSignals()).isEmpty();
    }

    @Test
    @DisplayName("En väntad bedömning, och en utan utfall att hålla mot, är ingen signal")
    void nothing_to_hold_against() {
        var _ = course.judged(Grade.FULLY, null).outcome(Measurement.missing(Missing.NOT_MEASURED));
        assertThat(course.judgementSignals()).isEmpty();
        var _ = new Course().target("80");
        Course expected = new Course().target("80").outcome("73");
        var _ = expected.happens(
                new GoalJudged(Course.REPORT, Course.GOAL, Course.YEAR, Grade.FULLY, true, "väntas", null));
        assertThat(expected.judgementSignals()).isEmpty();
    }

    @Test
    @DisplayName("Målvärden för andra år hålls inte mot ett års bedömning")
    void other_years() {
        var _ = course.happens(new TargetSet(
                        Course.GOAL, Course.SAFETY, Period.year(2026), new BigDecimal("90"), Comparison.AT_LEAST))
                .outcome("81")
                .judged(Grade.PARTLY, null);
        assertThat(course.judgementSignals().getFirst().form()).isEqualTo(".less");
    }

    @Test
    @DisplayName("Över ett seriebrott jämförs ingenting")
    void over_a_break() {
        var _ = course.happens(new IndicatorRedefined(Course.SAFETY, Course.DEFINITION, Course.YEAR.from(), "Ny enkät"))
                .judged(Grade.FULLY, null)
                .outcome("73");
        assertThat(course.judgementSignals()).isEmpty();
    }

    @Test
    @DisplayName("Ett mått som definieras om efter att en period rapporterats är en signal; annars inte")
    void redefined() {
        IndicatorSignals signals = new IndicatorSignals(course::event);
        var _ = course.happens(
                new IndicatorRedefined(Course.SAFETY, Course.DEFINITION, Course.day("2025-01-01"), "Ny enkät"));
        assertThat(signals.of(course.indicator(), course.figures)).isEmpty();
        var _ = course.outcome("73");
        Signal seen = signals.of(course.indicator(), course.figures).getFirst();
        assertThat(seen.about().year()).isEqualTo(2025);
        assertThat(seen.units()).containsExactly(Course.UNIT);
    }
}
