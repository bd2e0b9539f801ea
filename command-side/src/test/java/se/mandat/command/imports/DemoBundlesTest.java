package se.mandat.command.imports;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.io.IOException;
import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.mandat.kernel.Act;
import se.mandat.kernel.FollowupCommand.JudgeGroup;
import se.mandat.kernel.OrganisationCommand.CloseUnit;
import se.mandat.kernel.organisation.Succession;
import se.mandat.kernel.organisation.UnitId;

@DisplayName("Demopaketen")
class DemoBundlesTest {
    private final Recording commands = new Recording(_ -> false);

    @ParameterizedTest
    @ValueSource(strings = {"1880-orebro", "1885-lindesberg"})
    @DisplayName("Varje rad läses, har en källa och är ett eget kommando, och inget blir känt tidigare än det förra")
    void every_row_is_read(String name) throws IOException {
        ImportReport report = load(name);

        assertThat(report.refusals()).isEmpty();
        assertThat(report.accepted()).isEqualTo(commands.orders.size()).isGreaterThan(90);
        assertThat(new HashSet<>(commands.ids())).hasSameSizeAs(commands.ids());
        assertThat(commands.orders).allSatisfy(order -> {
            assertThat(order.municipality().value()).isEqualTo(name.substring(0, 4));
            assertThat(order.act().source()).isNotNull();
        });
        assertThat(commands.orders).extracting(order -> order.act().knownAt()).isSorted();
    }

    @Test
    @DisplayName("Örebro: de finansiella målen 2025 är två av fyra efter delårsrapport 1 och tre av fyra efter"
            + " årsredovisningen")
    void financial_goals_of_2025_are_judged_twice() throws IOException {
        var _ = load("1880-orebro");

        assertThat(commands.orders)
                .filteredOn(order -> order.command() instanceof JudgeGroup judged
                        && judged.group().value().equals("finansiella-mal")
                        && judged.about().value().equals("2025"))
                .extracting(order -> judgement(order.act(), (JudgeGroup) order.command()))
                .containsExactly(
                        "2025-06-18 2 av 4 väntas, Delårsrapport med prognos 1 2025",
                        "2026-04-29 3 av 4, Årsredovisning 2025");
    }

    @Test
    @DisplayName("Örebro: av nämnderna som upphörde 2022 är efterträdaren angiven bara för Gymnasienämnden")
    void no_lineage_is_invented() throws IOException {
        var _ = load("1880-orebro");

        Map<UnitId, Succession> closed = commands.orders.stream()
                .map(order -> order.command())
                .filter(CloseUnit.class::isInstance)
                .map(CloseUnit.class::cast)
                .collect(Collectors.toMap(CloseUnit::unit, CloseUnit::succession));
        assertThat(closed)
                .containsOnlyKeys(List.of("pnbu", "pnsv", "pnsb", "lbn", "gyn").stream()
                        .map(UnitId::new)
                        .toList());
        assertThat(closed.entrySet().stream().filter(e -> e.getValue() == Succession.STATED))
                .extracting(e -> e.getKey().value())
                .containsExactly("gyn");
    }

    private static String judgement(Act act, JudgeGroup judged) {
        return "%s %d av %d%s, %s"
                .formatted(
                        day(act),
                        judged.met(),
                        judged.of(),
                        judged.expected() ? " väntas" : "",
                        act.source() == null ? "" : act.source().title());
    }

    private static String day(Act act) {
        return act.knownAt() == null
                ? ""
                : act.knownAt().atZone(Act.ZONE).toLocalDate().toString();
    }

    private ImportReport load(String name) throws IOException {
        return new BundleImport(commands, Clock.systemUTC(), new SimpleMeterRegistry())
                .load(Bundle.classpath("bundles/" + name));
    }
}
