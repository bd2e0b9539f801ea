package se.mandat.deploy.walk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import se.mandat.deploy.Running;
import se.mandat.kernel.Municipality;
import se.mandat.kernel.Period;
import se.mandat.kernel.organisation.UnitId;
import se.mandat.query.At;
import se.mandat.query.Views;
import se.mandat.query.followup.Reporters;

@DisplayName("Vilka som rapporterar")
class ExpectedReportsTest {
    private static final Period PERIOD = new Period("2020");

    @BeforeAll
    static void told() {
        assertThat(Told.events()).isNotEmpty();
    }

    @Test
    @DisplayName("är desamma hur många som än har börjat, och aldrig en enhet utan mål")
    void the_same_however_many_have_begun() {
        At at = new At(
                Running.bean(Views.class),
                Municipality.EXAMPLE,
                Told.events().getLast().position());
        List<UnitId> units = at.units().values().stream()
                .filter(unit -> unit.existsDuring(PERIOD))
                .map(unit -> unit.unit())
                .sorted((one, other) -> one.value().compareTo(other.value()))
                .toList();
        Set<UnitId> all = expected(at, List.of());
        assertThat(all).hasSizeGreaterThan(12);
        Set<UnitId> withoutGoals =
                units.stream().filter(unit -> !all.contains(unit)).collect(Collectors.toSet());
        for (int left : List.of(1, 5, 12)) {
            List<UnitId> begun = units.subList(0, units.size() - left);
            Set<UnitId> expected = expected(at, begun);
            assertThat(expected).containsAll(begun);
            expected.removeAll(begun);
            assertThat(expected)
                    .as("of the last %s", left)
                    .isEqualTo(units.subList(units.size() - left, units.size()).stream()
                            .filter(unit -> !withoutGoals.contains(unit))
                            .collect(Collectors.toSet()));
        }
    }

    private static Set<UnitId> expected(At at, List<UnitId> begun) {
        return Reporters.expected(at, PERIOD, begun).collect(Collectors.toSet());
    }
}
