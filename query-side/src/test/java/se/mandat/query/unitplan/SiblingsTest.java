package se.mandat.query.unitplan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import se.mandat.kernel.organisation.UnitId;
import se.mandat.query.heatmap.Judged;
import se.mandat.query.unitplan.Siblings.Dot;
import se.mandat.query.unitplan.Siblings.One;

@DisplayName("Enheten bredvid sina syskon")
class SiblingsTest {
    private static final One OWN = one("egen", 1, 2);

    @Test
    @DisplayName("står på en linje från inget till allt; de med samma andel står på varandra, enheten själv underst")
    void dots() {
        Siblings siblings = new Siblings(OWN.unit(), List.of(one("a", 0, 3), one("b", 2, 4), OWN, one("c", 5, 5)));
        assertThat(siblings.dots())
                .containsExactlyInAnyOrder(
                        new Dot(OWN, "50.00%", 0),
                        new Dot(one("a", 0, 3), "4.00%", 0),
                        new Dot(one("b", 2, 4), "50.00%", 13),
                        new Dot(one("c", 5, 5), "96.00%", 0));
        assertThat(siblings.height()).isEqualTo(13);
        assertThat(siblings.all()).filteredOn(siblings::isSelf).containsExactly(OWN);
    }

    private static One one(String unit, int met, int graded) {
        return new One(new UnitId(unit), unit, new Judged(met, graded, 0));
    }
}
