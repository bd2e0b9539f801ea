package se.mandat.query.signals;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import se.mandat.kernel.GoalEvent.GoalHandedOver;
import se.mandat.kernel.GoalEvent.ResponsibleNamed;
import se.mandat.kernel.Period;
import se.mandat.kernel.organisation.UnitId;
import se.mandat.kernel.organisation.UnitType;
import se.mandat.kernel.periods.PeriodStatus;
import se.mandat.query.followup.Lateness;
import se.mandat.query.organisation.UnitRow;
import se.mandat.query.periods.PeriodRow;
import se.mandat.query.staffing.HolderRow;

@DisplayName("Signaler om ansvar och frister")
class OwnerSignalsTest {
    private static final LocalDate TODAY = LocalDate.of(2024, 10, 1);
    private static final UnitId NEXT = new UnitId("bun");

    private final Course course = new Course();

    private static UnitRow unit(UnitId id, @Nullable String lastDay) {
        LocalDate last = lastDay == null ? null : LocalDate.parse(lastDay);
        return new UnitRow(
                id,
                UnitType.COMMITTEE,
                LocalDate.of(2010, 1, 1),
                true,
                last,
                List.of(),
                List.of(),
                null,
                List.of(),
                List.of(),
                last == null ? null : 99L);
    }

    private Optional<Signal> seen(@Nullable String lastDay, HolderRow... holders) {
        Map<UnitId, UnitRow> units = Map.of(Course.UNIT, unit(Course.UNIT, lastDay), NEXT, unit(NEXT, null));
        return new OwnerSignals(units, List.of(holders), TODAY).of(course.goal(), Course.YEAR);
    }

    @Test
    @DisplayName("Ett mål vars enhet har upphört saknar ansvarig från dagen efter")
    void unit_ended() {
        Signal seen = seen("2024-06-30").orElseThrow();
        assertThat(seen.form()).isEmpty();
        assertThat(seen.named()).contains(LocalDate.of(2024, 7, 1));
        assertThat(seen.evidence()).contains(99L);
        assertThat(seen(null)).isEmpty();
        assertThat(seen("2024-12-01")).as("it has not ended yet").isEmpty();
    }

    @Test
    @DisplayName("Den som tar över senare gör luckan känd, och den som tar över i tid lämnar ingen")
    void handed_over() {
        var _ = course.happens(new GoalHandedOver(Course.GOAL, NEXT, LocalDate.of(2024, 9, 1), "Ny nämnd"));
        Signal seen = seen("2024-06-30").orElseThrow();
        assertThat(seen.form()).isEqualTo(".until");
        assertThat(seen.named()).contains(LocalDate.of(2024, 7, 1), LocalDate.of(2024, 8, 31));
        assertThat(seen("2024-08-31")).isEmpty();
    }

    @Test
    @DisplayName("En roll som ska svara för målet och som ingen har är en signal")
    void role_vacant() {
        var _ = course.happens(new ResponsibleNamed(Course.GOAL, "rektor"));
        HolderRow left =
                new HolderRow(Course.UNIT, "rektor", "p", LocalDate.of(2020, 1, 1), LocalDate.of(2024, 5, 1), 7);
        HolderRow holds = new HolderRow(Course.UNIT, "rektor", "q", LocalDate.of(2024, 5, 2), null, 8);
        assertThat(seen(null, left).orElseThrow().form()).isEqualTo(".role");
        assertThat(seen(null, left, holds)).isEmpty();
    }

    @Test
    @DisplayName("En rapport efter fristen är en signal; en i tid, eller en stängd som aldrig påbörjades, är ingen")
    void late() {
        LocalDate due = LocalDate.of(2024, 9, 1);
        assertThat(late(PeriodStatus.CLOSED, new Lateness(due, due.plusDays(3), 3, 1, 5L)))
                .hasValueSatisfying(seen -> assertThat(seen.evidence()).containsExactly(1L, 5L));
        assertThat(late(PeriodStatus.CLOSED, new Lateness(due, due, 0, 1, 5L))).isEmpty();
        assertThat(late(PeriodStatus.OPEN, new Lateness(due, null, 30, 1, null)))
                .hasValueSatisfying(seen -> assertThat(seen.form()).isEqualTo(".awaited"));
        assertThat(late(PeriodStatus.OPEN, new Lateness(due, null, 0, 1, null))).isEmpty();
        assertThat(late(PeriodStatus.CLOSED, new Lateness(due, null, 0, 1, null)))
                .isEmpty();
    }

    private static Optional<Signal> late(PeriodStatus status, Lateness lateness) {
        return late(status, false, lateness);
    }

    private static Optional<Signal> late(PeriodStatus status, boolean begun, Lateness lateness) {
        Period period = new Period("2024-T2");
        PeriodRow row =
                new PeriodRow(period, period.kind(), status, TODAY, lateness.due(), Map.of(), false, List.of(), 1, 1);
        return LateSignals.of(Course.UNIT, row, begun, lateness);
    }
}
