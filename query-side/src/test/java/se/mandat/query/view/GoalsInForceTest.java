package se.mandat.query.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import se.mandat.kernel.GoalEvent.GoalEnded;
import se.mandat.kernel.GoalEvent.GoalSet;
import se.mandat.kernel.goals.GoalId;
import se.mandat.kernel.organisation.UnitId;
import se.mandat.query.At;
import se.mandat.query.goal.GoalRow;
import se.mandat.query.goal.GoalsAt;

@DisplayName("Vilka mål som gäller, läst ur det som hålls i minnet")
class GoalsInForceTest {
    private static final Scratch SCRATCH = new Scratch();

    @BeforeAll
    static void goals() {
        set("mandat", "2023-01-01", "2026-12-31");
        set("vintern", "2025-01-01", "2025-02-28");
        set("nasta", "2027-01-01", "2030-12-31");
        set("utan-slut", "2024-06-01", null);
        SCRATCH.follow();
    }

    private static void set(String goal, String from, @Nullable String to) {
        SCRATCH.append(
                new GoalSet(
                        new GoalId(goal),
                        "mål",
                        goal,
                        new UnitId("kf"),
                        null,
                        List.of(),
                        List.of(),
                        List.of(),
                        LocalDate.parse(from),
                        to == null ? null : LocalDate.parse(to),
                        false),
                Scratch.OREBRO,
                null);
    }

    private static GoalsAt at(long position) {
        return new GoalsAt(new At(SCRATCH.views, Scratch.OREBRO, position));
    }

    private static List<String> ids(List<GoalRow> goals) {
        return goals.stream().map(goal -> goal.goal().value()).toList();
    }

    private static List<String> during(long position, String from, String to) {
        return ids(at(position).during(LocalDate.parse(from), LocalDate.parse(to)));
    }

    @Test
    @DisplayName("under några dagar: de som gäller någon av dem, också i samma år men inte de dagarna")
    void during_days() {
        assertThat(during(4, "2025-03-01", "2025-06-30")).containsExactly("mandat", "utan-slut");
        assertThat(during(4, "2025-02-28", "2025-06-30")).containsExactly("mandat", "utan-slut", "vintern");
        assertThat(during(4, "2024-01-01", "2024-05-31")).containsExactly("mandat");
        assertThat(during(4, "2026-12-31", "2027-01-01")).containsExactly("mandat", "nasta", "utan-slut");
        assertThat(during(4, "2022-01-01", "2022-12-31")).isEmpty();
    }

    @Test
    @DisplayName("från en dag, också ett år som inget kan planeras för")
    void from_a_day() {
        assertThat(ids(at(4).from(LocalDate.parse("2027-01-01")))).containsExactly("nasta", "utan-slut");
        assertThat(ids(at(4).from(LocalDate.of(0, 1, 1)))).hasSize(4);
        assertThat(ids(at(4).from(LocalDate.of(10_000, 1, 1)))).containsExactly("utan-slut");
    }

    @Test
    @DisplayName("vid en tidpunkt: bara det som var satt, och efter att ett mål avslutats inte det")
    void as_of_a_moment() {
        assertThat(during(1, "2025-01-01", "2025-12-31")).containsExactly("mandat");
        SCRATCH.append(
                new GoalEnded(new GoalId("utan-slut"), LocalDate.parse("2025-01-31"), "Klart"), Scratch.OREBRO, null);
        SCRATCH.follow();
        assertThat(during(SCRATCH.last(), "2025-03-01", "2025-03-31")).containsExactly("mandat");
        assertThat(during(4, "2025-03-01", "2025-03-31")).containsExactly("mandat", "utan-slut");
    }
}
