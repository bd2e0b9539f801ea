package se.mandat.query.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import se.mandat.kernel.GoalEvent.PartTaken;
import se.mandat.kernel.OrganisationEvent;
import se.mandat.kernel.OrganisationEvent.UnitEstablished;
import se.mandat.kernel.OrganisationEvent.UnitMoved;
import se.mandat.kernel.OrganisationEvent.UnitRenamed;
import se.mandat.kernel.OrganisationEvent.UnitsMerged;
import se.mandat.kernel.Period;
import se.mandat.kernel.followups.FollowupId;
import se.mandat.kernel.goals.Contributor;
import se.mandat.kernel.goals.GoalId;
import se.mandat.kernel.organisation.UnitId;
import se.mandat.kernel.organisation.UnitType;
import se.mandat.query.followup.FollowupRow;
import se.mandat.query.followup.FollowupRow.Stage;
import se.mandat.query.goal.GoalRow;
import se.mandat.query.goal.Held;
import se.mandat.query.organisation.Preview.Mark;

@DisplayName("En omorganisation förhandsgranskas (scenario 38)")
class PreviewTest {
    private static final UnitId KF = new UnitId("kf");
    private static final UnitId A = new UnitId("a");
    private static final UnitId B = new UnitId("b");
    private static final UnitId C = new UnitId("c");
    private static final LocalDate FROM = LocalDate.of(2027, 1, 1);
    private static final List<OrganisationEvent> MERGE =
            List.of(unit(C, FROM), new UnitsMerged(List.of(A), C, FROM), new UnitRenamed(B, "Nya B", FROM));

    @Test
    @DisplayName("Nästa träd visar vad som är nytt, upphör, flyttar och byter namn; dagens är orört")
    void trees() {
        Map<UnitId, UnitRow> now = now();
        Preview preview = preview(now, MERGE, List.of());
        assertThat(preview.marks(true)).containsExactly(Map.entry(A, Mark.ENDED));
        assertThat(preview.marks(false)).containsOnly(Map.entry(C, Mark.NEW), Map.entry(B, Mark.RENAMED));
        assertThat(now).doesNotContainKey(C);
        assertThat(preview(now, List.of(new UnitMoved(B, A, FROM)), List.of()).marks(false))
                .containsExactly(Map.entry(B, Mark.MOVED));
    }

    @Test
    @DisplayName("Mål vars enhet upphör sägs, med den som kommer efter; mål som hinner sluta sägs inte")
    void ownerless() {
        GoalRow lasting = Held.goal("vidare", "a", "2026-01-01", null);
        GoalRow ending = Held.goal("slutar", "a", "2026-01-01", "2026-12-31");
        GoalRow others = Held.goal("annans", "b", "2026-01-01", null);
        GoalRow later = Held.goal("senare", "a", "2028-01-01", null);
        Preview preview = preview(now(), MERGE, List.of(lasting, ending, others, later));
        assertThat(preview.ownerless()).extracting(Preview.Ownerless::goal).containsExactly(lasting, later);
        assertThat(preview.ownerless().getFirst().heirs()).containsExactly(C);
        assertThat(preview.isWhole()).isFalse();
        assertThat(preview(now(), MERGE, List.of(ending, others)).isWhole()).isTrue();
    }

    @Test
    @DisplayName("Medverkande och påbörjade rapporter i enheter som upphör sägs också")
    void broken_links() {
        GoalRow goal = Held.goal(
                "m",
                "b",
                "2026-01-01",
                null,
                new PartTaken(new GoalId("m"), Contributor.of(A), "Gårdar", LocalDate.of(2026, 1, 1)));
        FollowupRow begun = followup(new Period("2026-P2"), Stage.OPEN);
        FollowupRow done = followup(Period.year(2025), Stage.APPROVED);
        Preview preview = Preview.of(FROM, now(), MERGE, List.of(goal), _ -> List.of(begun, done));
        assertThat(preview.parts()).extracting(Preview.Part::unit).containsExactly(A);
        assertThat(preview.reports()).containsExactly(FollowupId.of(A, new Period("2026-P2")));
    }

    private static Preview preview(Map<UnitId, UnitRow> now, List<OrganisationEvent> events, List<GoalRow> goals) {
        return Preview.of(FROM, now, events, goals, _ -> List.of());
    }

    private static Map<UnitId, UnitRow> now() {
        LocalDate first = LocalDate.of(2020, 1, 1);
        Map<UnitId, UnitRow> units = new LinkedHashMap<>();
        for (OrganisationEvent event : List.of(council(first), unit(A, first), unit(B, first))) {
            units.putAll(UnitView.after(units, event));
        }
        return units;
    }

    private static OrganisationEvent council(LocalDate from) {
        return new UnitEstablished(KF, UnitType.COUNCIL, "Kommunfullmäktige", null, from, true);
    }

    private static OrganisationEvent unit(UnitId unit, LocalDate from) {
        return new UnitEstablished(unit, UnitType.UNIT, unit.value(), KF, from, true);
    }

    private static FollowupRow followup(Period period, Stage stage) {
        return new FollowupRow(A, period, stage, 0, null, null, null, null, null, null, null, null, List.of(), 1);
    }
}
