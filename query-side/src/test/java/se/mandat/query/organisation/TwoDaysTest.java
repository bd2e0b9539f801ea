package se.mandat.query.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import se.mandat.kernel.OrganisationEvent;
import se.mandat.kernel.OrganisationEvent.UnitEstablished;
import se.mandat.kernel.OrganisationEvent.UnitMoved;
import se.mandat.kernel.OrganisationEvent.UnitRenamed;
import se.mandat.kernel.OrganisationEvent.UnitsMerged;
import se.mandat.kernel.organisation.UnitId;
import se.mandat.kernel.organisation.UnitType;
import se.mandat.query.organisation.TwoDays.Became;
import se.mandat.query.organisation.TwoDays.Node;

@DisplayName("Organisationen då och nu i ett träd")
class TwoDaysTest {
    private static final UnitId KF = new UnitId("kf");
    private static final UnitId A = new UnitId("a");
    private static final UnitId B = new UnitId("b");
    private static final UnitId C = new UnitId("c");
    private static final LocalDate THEN = LocalDate.of(2023, 1, 1);
    private static final LocalDate TURN = LocalDate.of(2025, 1, 1);
    private static final LocalDate NOW = LocalDate.of(2026, 1, 1);

    @Test
    @DisplayName("den som är ny, den som upphört och den som bytt namn står i samma träd, var och en med sitt märke")
    void one_tree() {
        Map<UnitId, Node> tree = tree(
                unit(KF, null, THEN, true),
                unit(A, KF, THEN, true),
                unit(B, KF, THEN, true),
                unit(C, KF, TURN, true),
                new UnitsMerged(List.of(A), C, TURN),
                new UnitRenamed(B, "Nya b", TURN));
        assertThat(node(tree, KF).under())
                .extracting(node -> node.unit().unit())
                .containsExactlyInAnyOrder(A, B, C);
        assertThat(became(tree, A)).containsExactly(Became.ENDED);
        assertThat(became(tree, B)).containsExactly(Became.RENAMED);
        assertThat(node(tree, B).name()).isEqualTo("Nya b");
        assertThat(became(tree, C)).containsExactly(Became.NEW);
        assertThat(became(tree, KF)).isEmpty();
    }

    @Test
    @DisplayName("den som flyttats står där den är nu, och en som bara är belagd senare kallas inte ny")
    void moved_and_attested() {
        Map<UnitId, Node> tree = tree(
                unit(KF, null, THEN, true),
                unit(A, KF, THEN, true),
                unit(B, KF, THEN, true),
                unit(C, A, TURN, false),
                new UnitMoved(B, A, TURN));
        assertThat(node(tree, A).under()).extracting(node -> node.unit().unit()).containsExactly(B, C);
        assertThat(became(tree, B)).containsExactly(Became.MOVED);
        assertThat(became(tree, C)).containsExactly(Became.ATTESTED);
    }

    private static Node node(Map<UnitId, Node> tree, UnitId unit) {
        return Objects.requireNonNull(tree.get(unit));
    }

    private static List<Became> became(Map<UnitId, Node> tree, UnitId unit) {
        return node(tree, unit).became();
    }

    private static UnitEstablished unit(UnitId unit, @Nullable UnitId parent, LocalDate from, boolean verified) {
        return new UnitEstablished(unit, UnitType.UNIT, unit.value(), parent, from, verified);
    }

    private static Map<UnitId, Node> tree(OrganisationEvent... events) {
        Map<UnitId, UnitRow> units = new LinkedHashMap<>();
        for (OrganisationEvent event : events) {
            units = UnitView.after(units, event);
        }
        TwoDays both = TwoDays.of(ThenAndNow.between(THEN, NOW, units.values()), units.values());
        Map<UnitId, Node> nodes = new LinkedHashMap<>();
        both.all().forEach(node -> nodes.put(node.unit().unit(), node));
        return nodes;
    }
}
