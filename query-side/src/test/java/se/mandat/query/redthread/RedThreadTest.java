package se.mandat.query.redthread;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import se.mandat.kernel.goals.GoalId;
import se.mandat.kernel.mandates.AreaId;
import se.mandat.kernel.organisation.UnitId;
import se.mandat.query.goal.GoalRow;

@DisplayName("Röda tråden")
class RedThreadTest {
    private static final AreaId SCHOOL = new AreaId("2023-2026/skola");
    private static final GoalRow COUNCIL = goal("kf", SCHOOL);
    private static final GoalRow COMMITTEE = goal("namnd", null, "kf");
    private static final GoalRow UNIT = goal("enhet", null, "namnd");

    @Test
    @DisplayName("går från områdets mål genom nämndens till enhetens")
    void from_area_to_unit() {
        RedThread thread = new RedThread(List.of(UNIT, COMMITTEE, COUNCIL));
        List<Strand> strands = thread.from(thread.beginning(SCHOOL, RedThreadTest::isCouncils));
        assertThat(ids(strands)).containsExactly("kf", "namnd", "enhet");
        assertThat(strands.getFirst().under().getFirst().under()).hasSize(1);
        assertThat(thread.above(UNIT)).containsExactly(COMMITTEE);
    }

    @Test
    @DisplayName("börjar inte i ett mål som bidrar till ett annat i området")
    void begins_at_the_top() {
        GoalRow own = goal("eget", SCHOOL, "kf");
        RedThread thread = new RedThread(List.of(own, COUNCIL));
        assertThat(thread.beginning(SCHOOL, RedThreadTest::isCouncils)).containsExactly(COUNCIL);
        assertThat(ids(thread.from(List.of(COUNCIL)))).containsExactly("kf", "eget");
    }

    @Test
    @DisplayName("visar ett mål under vart och ett av dem det bidrar till, men räknar det en gång")
    void shown_under_each() {
        GoalRow both = goal("bada", null, "kf", "namnd");
        RedThread thread = new RedThread(List.of(both, COMMITTEE, COUNCIL));
        assertThat(ids(thread.from(List.of(COUNCIL)))).containsExactly("kf", "bada", "namnd", "bada");
        assertThat(thread.whole(List.of(COUNCIL))).hasSize(3);
    }

    @Test
    @DisplayName("slutar där mål bidrar till varandra i en ring")
    void rings_end() {
        GoalRow one = goal("ett", SCHOOL, "tva");
        GoalRow two = goal("tva", null, "ett");
        RedThread thread = new RedThread(List.of(one, two));
        assertThat(ids(thread.from(List.of(one)))).containsExactly("ett", "tva");
    }

    @Test
    @DisplayName("säger hur många mål som finns under när de är för många att visa")
    void too_many_are_counted() {
        List<GoalRow> all = new ArrayList<>(List.of(COUNCIL, COMMITTEE));
        IntStream.range(0, 150).forEach(number -> all.add(goal("m-" + number, null, "namnd")));
        RedThread thread = new RedThread(all);
        Strand committee = thread.from(List.of(COUNCIL)).getFirst().under().getFirst();
        assertThat(committee.under()).isEmpty();
        assertThat(committee.hidden()).isEqualTo(150);
    }

    @Test
    @DisplayName("visar de mål som hänger i luften: utan område och utan mål att bidra till, fast de borde")
    void loose_ends() {
        GoalRow loose = goal("los", null, "borta");
        GoalRow first = goal("kf-utan", null);
        RedThread thread = new RedThread(List.of(loose, first, COUNCIL, COMMITTEE));
        assertThat(thread.loose(RedThreadTest::isCouncils)).containsExactly(loose);
        assertThat(thread.beginning(null, RedThreadTest::isCouncils)).containsExactly(first);
    }

    private static boolean isCouncils(GoalRow goal) {
        return goal.goal().value().startsWith("kf");
    }

    private static List<String> ids(List<Strand> strands) {
        return strands.stream()
                .flatMap(Strand::all)
                .map(strand -> strand.goal().goal().value())
                .toList();
    }

    private static GoalRow goal(String id, @Nullable AreaId area, String... above) {
        LocalDate from = LocalDate.of(2023, 1, 1);
        return new GoalRow(
                new GoalId(id),
                "mål",
                id,
                new UnitId("kf"),
                area,
                Arrays.stream(above).map(GoalId::new).toList(),
                List.of(),
                List.of(),
                from,
                null,
                false,
                true,
                null,
                null,
                null,
                0,
                1,
                List.of(new GoalRow.Owned(new UnitId("kf"), from, 1)),
                null,
                List.of());
    }
}
