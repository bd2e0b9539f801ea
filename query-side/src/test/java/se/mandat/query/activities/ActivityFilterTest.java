package se.mandat.query.activities;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import se.mandat.kernel.activities.ActivityId;
import se.mandat.kernel.activities.ActivityKind;
import se.mandat.kernel.activities.Progress;
import se.mandat.kernel.goals.GoalId;
import se.mandat.kernel.organisation.UnitId;
import se.mandat.query.activities.ActivityRow.Closing;

@DisplayName("Aktiviteter i urval")
class ActivityFilterTest {
    private static final LocalDate DUE = LocalDate.of(2025, 6, 30);

    @Test
    @DisplayName("Slutdatum är passerat från dagen efter, om inte det är genomfört eller avslutat")
    void overdue() {
        assertThat(row(Progress.ONGOING).overdue(DUE)).isFalse();
        assertThat(row(Progress.ONGOING).overdue(DUE.plusDays(1))).isTrue();
        assertThat(row(Progress.DONE).overdue(DUE.plusDays(1))).isFalse();
        assertThat(row(Progress.ONGOING)
                        .closed(Closing.CANCELLED, "ryms inte", 7, 2)
                        .overdue(DUE.plusDays(1)))
                .isFalse();
    }

    @Test
    @DisplayName("Urvalet gäller enhet, mål, slag och läge, var för sig och tillsammans")
    void filter() {
        ActivityRow row = row(Progress.DELAYED);
        assertThat(lets(row, null, null, null, null)).isTrue();
        assertThat(lets(row, "bom", "trygga-barn", "ACTIVITY", "DELAYED")).isTrue();
        assertThat(lets(row, "ks", null, null, null)).isFalse();
        assertThat(lets(row, null, "annat", null, null)).isFalse();
        assertThat(lets(row, null, null, "ASSIGNMENT", null)).isFalse();
        assertThat(lets(row, null, null, null, "DONE")).isFalse();
        assertThat(lets(row, null, null, null, "OPEN")).isTrue();
        assertThat(lets(row, null, null, null, "OVERDUE")).isTrue();
        assertThat(lets(row(Progress.DONE), null, null, null, "OPEN")).isFalse();
    }

    @Test
    @DisplayName("Det avslutade har inget annat läge än att vara avslutat")
    void closed() {
        ActivityRow row = row(Progress.DELAYED).closed(Closing.REPORTED_BACK, "klart", 7, 2);
        assertThat(lets(row, null, null, null, "REPORTED_BACK")).isTrue();
        assertThat(lets(row, null, null, null, "DELAYED")).isFalse();
        assertThat(lets(row, null, null, null, "OPEN")).isFalse();
    }

    @Test
    @DisplayName(
            "Det som är kvar att göra står före det som är klart, och det närmast i tid före det som varit sent i åratal")
    void by_need() {
        ActivityRow soon = row(Progress.ONGOING);
        ActivityRow stale = row(Progress.DELAYED, DUE.minusYears(12));
        ActivityRow done = row(Progress.DONE);
        ActivityRow earlier = row(Progress.DONE, DUE.minusYears(1));
        assertThat(Stream.of(earlier, done, stale, soon).sorted(ActivityRow.byNeed(DUE.plusDays(10))))
                .containsExactly(soon, stale, done, earlier);
    }

    private static boolean lets(
            ActivityRow row,
            @Nullable String unit,
            @Nullable String goal,
            @Nullable String kind,
            @Nullable String state) {
        return new ActivityFilter(unit, goal, kind, state).on(DUE.plusDays(1)).test(row);
    }

    private static ActivityRow row(Progress progress) {
        return row(progress, DUE);
    }

    private static ActivityRow row(Progress progress, LocalDate due) {
        return new ActivityRow(
                new ActivityId("lovskola"),
                ActivityKind.ACTIVITY,
                "Lovskola",
                null,
                new UnitId("bom"),
                null,
                List.of(new GoalId("trygga-barn")),
                LocalDate.of(2025, 1, 1),
                due,
                progress,
                null,
                1,
                null,
                null,
                null,
                1);
    }
}
