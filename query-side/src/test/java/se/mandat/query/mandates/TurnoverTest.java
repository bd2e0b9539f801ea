package se.mandat.query.mandates;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.assertj.core.groups.Tuple;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import se.mandat.kernel.goals.GoalId;
import se.mandat.kernel.mandates.MandateId;
import se.mandat.kernel.mandates.SuccessionKind;
import se.mandat.query.goal.GoalRow;
import se.mandat.query.goal.Held;
import se.mandat.query.mandates.Turnover.Meeting;
import se.mandat.query.mandates.Turnover.State;

@DisplayName("När mandatet skiftar (scenario 23)")
class TurnoverTest {
    private static final MandateRow MANDATE = new MandateRow(
            new MandateId("2023-2026"), "2023–2026", LocalDate.of(2023, 1, 1), LocalDate.of(2026, 12, 31));
    private static final GoalRow LASTING = Held.goal("vidare", "kf", "2020-01-01", "2023-06-30");
    private static final GoalRow OPEN = Held.goal("oppet", "kf", "2020-01-01", null);
    private static final GoalRow ENDED = Held.goal("slut", "kf", "2020-01-01", "2022-12-31");
    private static final GoalRow LONG_GONE = Held.goal("borta", "kf", "2017-01-01", "2019-12-31");
    private static final GoalRow FRESH = Held.goal("nytt", "kf", "2023-03-01", "2026-12-31");
    private static final List<GoalRow> GOALS = List.of(LASTING, OPEN, ENDED, LONG_GONE, FRESH);

    @Test
    @DisplayName("Gamla mål är de som gällde dagen före; några gäller vidare, och ingen är kopplad av sig själv")
    void older_goals() {
        Turnover turnover = Turnover.of(MANDATE, GOALS, List.of());
        assertThat(turnover.older())
                .extracting(one -> one.goal().goal().value())
                .containsExactly("oppet", "slut", "vidare");
        assertThat(turnover.older()).extracting(Turnover.Older::holdsOn).containsExactly(true, false, true);
        assertThat(turnover.count(State.NOT_LINKED)).isEqualTo(3);
        assertThat(turnover.passages()).isEmpty();
        assertThat(turnover.newer())
                .extracting(one -> one.goal().goal().value())
                .containsExactly("nytt");
        assertThat(turnover.undecided()).containsExactly(FRESH);
    }

    @Test
    @DisplayName("Överlapp, glapp och släppta sägs som de är")
    void passages() {
        Turnover turnover = Turnover.of(
                MANDATE,
                GOALS,
                List.of(
                        link("vidare", "nytt", SuccessionKind.CONTINUES),
                        link("slut", "nytt", SuccessionKind.PARTLY),
                        link("oppet", null, SuccessionKind.DROPPED)));
        assertThat(turnover.passages())
                .extracting(Turnover.Passage::meeting, Turnover.Passage::from, Turnover.Passage::to)
                .containsExactly(
                        Tuple.tuple(Meeting.OVERLAP, LocalDate.of(2023, 3, 1), LocalDate.of(2023, 6, 30)),
                        Tuple.tuple(Meeting.GAP, LocalDate.of(2023, 1, 1), LocalDate.of(2023, 2, 28)));
        assertThat(turnover.count(State.DROPPED)).isEqualTo(1);
        assertThat(turnover.count(State.LINKED)).isEqualTo(2);
    }

    @Test
    @DisplayName("En koppling i en annan mandatperiod räknas inte här")
    void other_mandate() {
        SuccessionRow elsewhere = new SuccessionRow(
                new MandateId("2019-2022"),
                new GoalId("slut"),
                new GoalId("nytt"),
                SuccessionKind.CONTINUES,
                null,
                7,
                false);
        assertThat(Turnover.of(MANDATE, GOALS, List.of(elsewhere)).count(State.LINKED))
                .isZero();
    }

    private static SuccessionRow link(String older, @Nullable String newer, SuccessionKind kind) {
        return new SuccessionRow(
                MANDATE.mandate(), new GoalId(older), newer == null ? null : new GoalId(newer), kind, null, 7, false);
    }
}
