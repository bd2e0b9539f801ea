package se.mandat.query.goal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import se.mandat.kernel.Decision;
import se.mandat.kernel.PartialDate;
import se.mandat.kernel.Role;
import se.mandat.query.goal.DecisionLine.Mark;
import se.mandat.query.goal.DecisionLine.Year;
import se.mandat.query.history.HistoryRow;

@DisplayName("Besluten om ett mål i tidsföljd")
class DecisionLineTest {
    private static final HistoryRow SET = decided(1, "§ 97", "2023-06-20");
    private static final HistoryRow AIMED = decided(2, "§ 97", "2023-06-20");
    private static final HistoryRow LOWERED = decided(9, "§ 12", "2025-06-19");

    @Test
    @DisplayName("varje beslut är ett märke, med allt det sade, det första först")
    void one_mark_for_a_decision() {
        DecisionLine line = DecisionLine.of(List.of(LOWERED, AIMED, SET)).orElseThrow();
        assertThat(line.marks()).extracting(Mark::number).containsExactly(1, 2);
        assertThat(line.marks()).extracting(Mark::x).containsExactly("3.00%", "97.00%");
        assertThat(line.marks().getFirst().said()).containsExactly(SET, AIMED);
        assertThat(line.marks().getLast().decision().paragraph()).isEqualTo("§ 12");
        assertThat(line.years()).extracting(Year::label).containsExactly("2024", "2025");
    }

    @Test
    @DisplayName("de som skulle ligga på varandra står över varandra")
    void close_ones_are_stacked() {
        DecisionLine line = DecisionLine.of(List.of(SET, decided(3, "§ 98", "2023-06-21"), LOWERED))
                .orElseThrow();
        assertThat(line.marks()).extracting(Mark::row).containsExactly(0, 1, 0);
        assertThat(line.rows()).isEqualTo(2);
    }

    @Test
    @DisplayName("samma dag är en plats, och ett beslut är ingen linje")
    void one_day() {
        assertThat(DecisionLine.of(List.of(SET, decided(3, "§ 98", "2023-06-20")))
                        .orElseThrow()
                        .marks())
                .extracting(Mark::x)
                .containsExactly("3.00%", "3.00%");
        assertThat(DecisionLine.of(List.of(SET, AIMED))).isEmpty();
        assertThat(DecisionLine.of(List.of(happened(4, null)))).isEmpty();
    }

    @Test
    @DisplayName("många år är märkta glest")
    void many_years() {
        DecisionLine line = DecisionLine.of(List.of(decided(1, "§ 1", "1999-01-01"), LOWERED))
                .orElseThrow();
        assertThat(line.years())
                .extracting(Year::label)
                .startsWith("2000", "2003")
                .hasSizeLessThan(13);
    }

    private static HistoryRow decided(long position, String paragraph, String day) {
        return happened(position, new Decision("Kommunfullmäktige", new PartialDate(day), paragraph, null, null));
    }

    private static HistoryRow happened(long position, @Nullable Decision decision) {
        Instant at = Instant.parse("2025-01-01T08:00:00Z");
        return new HistoryRow(
                "goal",
                "goal:1880:g",
                position,
                "TargetChanged",
                "p",
                Role.CONTROLLER,
                null,
                "c",
                at,
                at,
                false,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                position,
                null,
                decision == null ? null : decision.key(),
                decision,
                null,
                "{}");
    }
}
