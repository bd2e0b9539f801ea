package se.mandat.query.signals;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import se.mandat.kernel.FollowupEvent.ForecastGiven;
import se.mandat.kernel.FollowupEvent.OutcomeReported;
import se.mandat.kernel.Measurement;
import se.mandat.kernel.Missing;
import se.mandat.kernel.followups.FollowupId;
import se.mandat.kernel.goals.Comparison;
import se.mandat.kernel.organisation.UnitId;
import se.mandat.query.signals.Signal.On;

@DisplayName("Signaler om målvärden")
class TargetSignalsTest {
    private final Course course = new Course().target("80");

    private List<SignalKind> seen() {
        return course.targetSignals().stream().map(Signal::kind).toList();
    }

    @Test
    @DisplayName("Ett målvärde som sänks när utfallet är känt är två signaler: ändrat efter utfallet, och sänkt")
    void lowered_after_outcome() {
        var _ = course.on("2024-08-20").outcome("73").on("2024-09-12").changed("75");

        assertThat(seen()).containsExactly(SignalKind.TARGET_AFTER_OUTCOME, SignalKind.TARGET_LOWERED);
        Signal first = course.targetSignals().getFirst();
        assertThat(first.form()).isEqualTo(".lowered");
        assertThat(first.named())
                .contains(Course.GOAL, Course.YEAR, Course.day("2024-09-12"), Course.day("2024-08-20"), new On(null));
        assertThat(first.evidence()).containsExactly(3L, 4L, 5L);
        assertThat(first.id()).isEqualTo("2024.TARGET_AFTER_OUTCOME.5");
    }

    @Test
    @DisplayName("Ett målvärde som höjs när utfallet är känt är en signal, för det ändrades efteråt")
    void raised_after_outcome() {
        var _ = course.on("2025-02-01").outcome("85").changed("84");
        assertThat(seen()).containsExactly(SignalKind.TARGET_AFTER_OUTCOME);
        assertThat(course.targetSignals().getFirst().form()).isEqualTo(".raised");
    }

    @Test
    @DisplayName("En sänkning under året syns också utan utfall, med beslutet den hänvisar till")
    void lowered_during_the_year() {
        var _ = course.on("2024-03-01").decided("§ 97").changed("75");
        assertThat(seen()).containsExactly(SignalKind.TARGET_LOWERED);
        assertThat(course.targetSignals().getFirst().named())
                .contains(new On(course.event(course.position()).decision()));
    }

    @Test
    @DisplayName("Det som ändras innan året har börjat är planering, och ingen signal")
    void before_the_year() {
        var _ = course.on("2023-12-31").changed("75");
        assertThat(seen()).isEmpty();
        var _ = course.on("2024-01-01").changed("74");
        assertThat(seen()).containsExactly(SignalKind.TARGET_LOWERED);
    }

    @Test
    @DisplayName("Ett höjt målvärde under året kräver mer, och är ingen signal")
    void raised() {
        var _ = course.on("2024-03-01").changed("85");
        assertThat(seen()).isEmpty();
    }

    @Test
    @DisplayName("Ett högsta värde som höjs kräver mindre; ett som sänks kräver mer")
    void at_most() {
        var _ = course.on("2023-12-01").changed("10", Comparison.AT_MOST);
        var _ = course.on("2024-03-01").changed("8", Comparison.AT_MOST);
        assertThat(seen()).isEmpty();
        var _ = course.changed("12", Comparison.AT_MOST);
        assertThat(seen()).containsExactly(SignalKind.TARGET_LOWERED);
        assertThat(course.targetSignals().getFirst().form()).isEqualTo(".raised");
    }

    @Test
    @DisplayName("Prognos, bortfall och andra enheters utfall är inget känt utfall")
    void not_an_outcome() {
        var _ = course.on("2024-03-01")
                .outcome(Measurement.missing(Missing.NOT_MEASURED))
                .happens(new ForecastGiven(Course.REPORT, Course.SAFETY, Course.YEAR, BigDecimal.TEN, null, null))
                .happens(new OutcomeReported(
                        FollowupId.of(new UnitId("tsn"), Course.YEAR),
                        Course.SAFETY,
                        Course.YEAR,
                        Measurement.of(BigDecimal.TEN),
                        null))
                .changed("90");
        assertThat(seen()).isEmpty();
    }

    @Test
    @DisplayName("Den som nämner ett utfall som kom efter ändringen nämner fel: bara det som var känt då räknas")
    void outcome_came_later() {
        var _ = course.on("2024-03-01").changed("85").outcome("73");
        assertThat(seen()).isEmpty();
    }
}
