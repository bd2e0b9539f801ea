package se.mandat.query.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.assertj.core.groups.Tuple;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import se.mandat.kernel.OrganisationEvent;
import se.mandat.kernel.OrganisationEvent.UnitClosed;
import se.mandat.kernel.OrganisationEvent.UnitEstablished;
import se.mandat.kernel.OrganisationEvent.UnitMoved;
import se.mandat.kernel.OrganisationEvent.UnitSplit;
import se.mandat.kernel.OrganisationEvent.UnitsMerged;
import se.mandat.kernel.organisation.Share;
import se.mandat.kernel.organisation.Succession;
import se.mandat.kernel.organisation.UnitId;
import se.mandat.kernel.organisation.UnitType;
import se.mandat.query.organisation.Lineage.Kin;
import se.mandat.query.organisation.UnitsMaking.Constituent;

@DisplayName("Vem som kommer från vem")
class LineageTest {
    private static final UnitId KF = new UnitId("kf");
    private static final UnitId A = new UnitId("a");
    private static final UnitId B = new UnitId("b");
    private static final UnitId C = new UnitId("c");
    private static final UnitId D = new UnitId("d");
    private static final UnitId E = new UnitId("e");
    private static final UnitId F = new UnitId("f");
    private static final LocalDate BEFORE = LocalDate.of(2023, 12, 31);
    private static final LocalDate AFTER = LocalDate.of(2026, 1, 1);

    @Test
    @DisplayName("A och B gick samman i C: helt och hållet, och C vet det (scenario 16)")
    void merged() {
        Map<UnitId, UnitRow> units =
                after(unit(A, 2020), unit(B, 2020), unit(C, 2025), new UnitsMerged(List.of(A, B), C, first(2025)));
        assertThat(Lineage.of(C, units.values()).before())
                .extracting(Kin::unit, Kin::steps, LineageTest::percent)
                .containsExactly(tuple(A, 1, "100"), tuple(B, 1, "100"));
        assertThat(Lineage.of(A, units.values()).after())
                .extracting(Kin::unit, Kin::ended)
                .containsExactly(Tuple.tuple(C, first(2025).minusDays(1)));
        assertThat(Lineage.of(KF, units.values()).isEmpty()).isTrue();
    }

    @Test
    @DisplayName("D delades 60/40, sedan gick E upp i C: av D finns 60 procent i C, två steg bort (scenario 17)")
    void shares_over_several_steps() {
        Map<UnitId, UnitRow> units = after(
                unit(D, 2020),
                unit(E, 2023),
                unit(F, 2023),
                new UnitSplit(D, List.of(share(E, "60"), share(F, "40")), first(2023)),
                unit(C, 2025),
                new UnitsMerged(List.of(E), C, first(2025)));
        assertThat(Lineage.of(C, units.values()).before())
                .extracting(Kin::unit, Kin::steps, LineageTest::percent)
                .containsExactly(tuple(E, 1, "100"), tuple(D, 2, "60"));
        assertThat(Lineage.of(D, units.values()).after())
                .extracting(Kin::unit, Kin::steps, LineageTest::percent)
                .containsExactly(tuple(E, 1, "60"), tuple(F, 1, "40"), tuple(C, 2, "60"));
    }

    @Test
    @DisplayName("Möts delarna igen läggs de samman")
    void parts_that_meet_again() {
        Map<UnitId, UnitRow> units = after(
                unit(D, 2020),
                unit(E, 2023),
                unit(F, 2023),
                new UnitSplit(D, List.of(share(E, "60"), share(F, "40")), first(2023)),
                unit(C, 2025),
                new UnitsMerged(List.of(E, F), C, first(2025)));
        assertThat(Lineage.of(C, units.values()).before())
                .extracting(Kin::unit, Kin::steps, LineageTest::percent)
                .containsExactly(tuple(E, 1, "100"), tuple(F, 1, "100"), tuple(D, 2, "100"));
    }

    @Test
    @DisplayName("En andel som ingen har beslutat hittas inte på, inte heller längre bort (scenario 17)")
    void undecided_share() {
        Map<UnitId, UnitRow> units = after(
                unit(D, 2020),
                unit(E, 2023),
                unit(F, 2023),
                new UnitSplit(D, List.of(new Share(E, null), new Share(F, null)), first(2023)),
                unit(C, 2025),
                new UnitsMerged(List.of(E), C, first(2025)));
        assertThat(Lineage.of(C, units.values()).before())
                .extracting(Kin::unit, LineageTest::percent)
                .containsExactly(Tuple.tuple(E, "100"), Tuple.tuple(D, null));
        assertThat(new UnitsMaking(units.values()).now(C, LocalDate.of(2021, 1, 1), AFTER))
                .containsExactly(new Constituent(D, null));
    }

    @Test
    @DisplayName("En efterträdare som ingen har angett finns inte")
    void unstated_successor() {
        Map<UnitId, UnitRow> units =
                after(unit(A, 2020), unit(B, 2025), new UnitClosed(A, BEFORE, Succession.NOT_STATED, List.of()));
        assertThat(Lineage.of(A, units.values()).isEmpty()).isTrue();
    }

    @Test
    @DisplayName("Då: de som låg under nämnden den dagen. Nu: vad dagens enheter var den dagen (scenario 18)")
    void then_or_now() {
        Map<UnitId, UnitRow> units = after(
                unit(D, 2020), unit(E, 2020), under(A, D), under(B, D), new UnitMoved(B, E, LocalDate.of(2024, 7, 1)));
        UnitsMaking making = new UnitsMaking(units.values());
        assertThat(making.then(D, BEFORE)).extracting(Constituent::unit).containsExactly(D, A, B);
        assertThat(making.now(D, BEFORE, AFTER)).extracting(Constituent::unit).containsExactly(D, A);
        assertThat(making.now(E, BEFORE, AFTER)).extracting(Constituent::unit).containsExactly(E, B);
        assertThat(making.then(E, BEFORE)).extracting(Constituent::unit).containsExactly(E);
    }

    @Test
    @DisplayName("Den som fanns redan och tog emot en annan består nu av båda")
    void receiver_that_existed() {
        Map<UnitId, UnitRow> units = after(unit(A, 2020), unit(C, 2020), new UnitsMerged(List.of(A), C, first(2025)));
        assertThat(new UnitsMaking(units.values()).now(C, BEFORE, AFTER))
                .extracting(Constituent::unit)
                .containsExactly(C, A);
        assertThat(new UnitsMaking(units.values()).then(C, BEFORE))
                .extracting(Constituent::unit)
                .containsExactly(C);
    }

    @Test
    @DisplayName("Det som är beslutat men ännu inte gäller räknas inte in i nu")
    void what_holds_only_later() {
        Map<UnitId, UnitRow> units = after(unit(A, 2020), unit(C, 2020), new UnitsMerged(List.of(A), C, first(2027)));
        UnitsMaking making = new UnitsMaking(units.values());
        assertThat(making.now(C, BEFORE, AFTER)).extracting(Constituent::unit).containsExactly(C);
        assertThat(making.now(C, BEFORE, first(2027)))
                .extracting(Constituent::unit)
                .containsExactly(C, A);
    }

    private static Tuple tuple(UnitId unit, int steps, String percent) {
        return Tuple.tuple(unit, steps, percent);
    }

    private static @Nullable String percent(Kin kin) {
        return kin.percent() == null ? null : kin.percent().toPlainString();
    }

    private static Share share(UnitId unit, String percent) {
        return new Share(unit, new BigDecimal(percent));
    }

    private static LocalDate first(int year) {
        return LocalDate.of(year, 1, 1);
    }

    private static UnitEstablished unit(UnitId unit, int year) {
        return new UnitEstablished(unit, UnitType.UNIT, unit.value(), KF, first(year), true);
    }

    private static UnitEstablished under(UnitId unit, UnitId parent) {
        return new UnitEstablished(unit, UnitType.UNIT, unit.value(), parent, first(2020), true);
    }

    private static Map<UnitId, UnitRow> after(OrganisationEvent... events) {
        Map<UnitId, UnitRow> units = new LinkedHashMap<>();
        UnitEstablished council =
                new UnitEstablished(KF, UnitType.COUNCIL, "Kommunfullmäktige", null, first(2013), true);
        units = UnitView.after(units, council);
        for (OrganisationEvent event : events) {
            units = UnitView.after(units, event);
        }
        return units;
    }
}
