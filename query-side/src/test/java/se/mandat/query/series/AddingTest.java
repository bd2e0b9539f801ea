package se.mandat.query.series;

import static org.assertj.core.api.Assertions.assertThat;
import static se.mandat.query.series.Told.definition;
import static se.mandat.query.series.Told.id;
import static se.mandat.query.series.Told.number;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import se.mandat.kernel.IndicatorEvent.IndicatorRedefined;
import se.mandat.kernel.Missing;
import se.mandat.kernel.OrganisationEvent.UnitMoved;
import se.mandat.kernel.OrganisationEvent.UnitSplit;
import se.mandat.kernel.OrganisationEvent.UnitsMerged;
import se.mandat.kernel.Period;
import se.mandat.kernel.indicators.Aggregation;
import se.mandat.kernel.indicators.Definition;
import se.mandat.kernel.indicators.IndicatorId;
import se.mandat.kernel.organisation.Share;
import se.mandat.query.series.Together.Counted;
import se.mandat.query.series.Together.Piece;

@DisplayName("Enheter tillsammans")
class AddingTest {
    private static final Definition SUMMED = definition(true, null);
    private static final Definition MEAN = definition(false, Aggregation.WEIGHTED_MEAN);
    private static final LocalDate NEW_YEAR_2025 = LocalDate.of(2025, 1, 1);

    private final Told told =
            new Told().unit("kf", null).unit("gn", "kf").unit("a", "gn").unit("b", "gn");

    @Test
    @DisplayName("D17: summeras, och en siffra som saknas är aldrig 0 utan gör summan ofullständig")
    void sum_with_coverage() {
        told.defined(SUMMED).unit("c", "gn").unit("d", "gn").unit("e", "gn");
        told.outcome("a", "2024", "10").outcome("b", "2024", "20").outcome("d", "2024", "12.5");
        told.missing("c", "2024", Missing.NOT_REPORTED).missing("e", "2024", Missing.NOT_APPLICABLE);

        Together sum = under("gn", "2024").orElseThrow();

        assertThat(sum.value()).isEqualTo(number("42.5"));
        assertThat(List.of(sum.covered(), sum.of(), sum.percent())).containsExactly(3, 4, 75);
        assertThat(sum.isIncomplete()).isTrue();
        assertThat(sum.missing()).extracting(Piece::unit).containsExactly(id("c"));
    }

    @Test
    @DisplayName("D17: ingen siffra alls är ingen summa")
    void nothing_is_not_zero() {
        told.defined(SUMMED).missing("a", "2024", Missing.SECRET).missing("b", "2024", Missing.NOT_MEASURED);

        Together sum = under("gn", "2024").orElseThrow();

        assertThat(sum.value()).isNull();
        assertThat(sum.percent()).isZero();
    }

    @Test
    @DisplayName("D17: det som inte är sagt kunna läggas ihop läggs inte ihop")
    void not_declared() {
        told.defined(definition(false, null)).outcome("a", "2024", "10").outcome("b", "2024", "20");
        assertThat(told.adding().under(id("gn"), Organised.THEN)).isEmpty();

        told.defined(definition(true, Aggregation.NONE));
        assertThat(told.adding().under(id("gn"), Organised.THEN)).isEmpty();
    }

    @Test
    @DisplayName("D17: medelvärdet vägs, och den som saknar vikt räknas inte in")
    void weighted_mean() {
        told.defined(MEAN).unit("c", "gn");
        told.outcome("a", "2024", "200").pupils("a", "2024", "300");
        told.outcome("b", "2024", "240").pupils("b", "2024", "100");
        told.outcome("c", "2024", "999");

        Together mean = under("gn", "2024").orElseThrow();

        assertThat(mean.value()).isEqualTo(number("210"));
        assertThat(mean.missing()).extracting(Piece::counted).containsExactly(Counted.UNWEIGHTED);
    }

    @Test
    @DisplayName("den som rapporterar räknas, inte en gång till det som står under den")
    void nobody_counts_twice() {
        told.defined(SUMMED).unit("a1", "a").unit("b1", "b");
        told.outcome("a", "2024", "10").outcome("a1", "2024", "4");
        told.outcome("b1", "2024", "7").outcome("b", "2023", "8");

        assertThat(under("kf", "2024").orElseThrow().value()).isEqualTo(number("17"));
    }

    @Test
    @DisplayName("28: en ny formel gäller från sin dag; äldre summor behåller den gamla, och varje summa säger sin")
    void formula_changes() {
        told.defined(SUMMED).outcome("a", "2023", "10").outcome("b", "2023", "20");
        told.happened(new IndicatorRedefined(new IndicatorId("i"), MEAN, LocalDate.of(2024, 1, 1), "vägs i stället"));
        told.outcome("a", "2024", "10").pupils("a", "2024", "1");
        told.outcome("b", "2024", "20").pupils("b", "2024", "1");

        List<Together> sums = told.adding().under(id("gn"), Organised.THEN);

        assertThat(sums).extracting(Together::formula).containsExactly(Aggregation.SUM, Aggregation.WEIGHTED_MEAN);
        assertThat(sums).extracting(Together::version).containsExactly(1, 2);
        assertThat(sums).extracting(Together::value).containsExactly(number("30"), number("15"));
    }

    @Test
    @DisplayName("18: den som flyttats räknas där den stod då, eller där den står nu, för alla år")
    void then_and_now() {
        told.defined(SUMMED).unit("fsk", "kf");
        told.outcome("a", "2023", "10").outcome("b", "2023", "20");
        told.happened(new UnitMoved(id("a"), id("fsk"), LocalDate.of(2024, 7, 1)));
        told.outcome("a", "2024", "11").outcome("b", "2024", "21");

        assertThat(values("gn", Organised.THEN)).containsExactly("2023 30", "2024 21");
        assertThat(values("gn", Organised.NOW)).containsExactly("2023 20", "2024 21");
        assertThat(values("fsk", Organised.THEN)).containsExactly("2024 11");
        assertThat(values("fsk", Organised.NOW)).containsExactly("2023 10", "2024 11");
    }

    @Test
    @DisplayName(
            "16: före sammanslagningen syns A och B var för sig, och deras summa är beräknad bara om den går att summera")
    void merged() {
        told.defined(SUMMED).unit("c", "gn", "2025-01-01");
        told.happened(new UnitsMerged(List.of(id("a"), id("b")), id("c"), NEW_YEAR_2025));
        told.outcome("a", "2021", "10").outcome("b", "2021", "20");
        told.outcome("a", "2024", "12");
        told.outcome("c", "2025", "33");

        Adding adding = told.adding();
        assertThat(adding.predecessors(id("c"))).containsExactly(id("a"), id("b"));
        assertThat(adding.before(id("c"))).extracting(AddingTest::said).containsExactly("2021 30", "2024 12");
        assertThat(adding.before(id("c"))).extracting(Together::isIncomplete).containsExactly(false, true);
        assertThat(values("gn", Organised.NOW)).containsExactly("2021 30", "2024 12", "2025 33");
        assertThat(values("gn", Organised.THEN)).containsExactly("2021 30", "2024 12", "2025 33");
    }

    @Test
    @DisplayName("16: det som inte är additivt får ingen beräknad serie bakåt")
    void merged_not_additive() {
        told.defined(MEAN).unit("c", "gn", "2025-01-01");
        told.happened(new UnitsMerged(List.of(id("a"), id("b")), id("c"), NEW_YEAR_2025));
        told.outcome("a", "2024", "10").outcome("b", "2024", "20").outcome("c", "2025", "15");

        assertThat(told.adding().before(id("c"))).isEmpty();
        assertThat(told.adding().predecessors(id("c"))).hasSize(2);
    }

    @Test
    @DisplayName("17: en delad enhets serie bakåt fördelas som det är beslutat")
    void split_with_shares() {
        split("60", "40");

        Together back = told.adding().before(id("e"), new Period("2024")).orElseThrow();

        assertThat(back.value()).isEqualTo(number("60"));
        assertThat(back.pieces()).singleElement().satisfies(piece -> {
            assertThat(piece.unit()).isEqualTo(id("a"));
            assertThat(piece.dividing()).contains(id("a"));
            assertThat(piece.share()).isEqualByComparingTo("0.6");
        });
        assertThat(values("gn", Organised.NOW)).containsExactly("2024 100", "2025 110");
    }

    @Test
    @DisplayName("17: är ingen fördelning beslutad finns ingen serie bakåt")
    void split_without_shares() {
        split(null, null);

        assertThat(told.adding().before(id("e"))).isEmpty();
        assertThat(told.adding().predecessors(id("e"))).containsExactly(id("a"));
        Together now =
                told.adding().under(id("gn"), new Period("2024"), Organised.NOW).orElseThrow();
        assertThat(now.value()).isNull();
        assertThat(now.pieces()).extracting(Piece::counted).containsOnly(Counted.NOT_APPORTIONED);
    }

    private void split(@Nullable String one, @Nullable String other) {
        told.defined(SUMMED).unit("e", "gn", "2025-01-01").unit("f", "gn", "2025-01-01");
        Share toE = new Share(id("e"), one == null ? null : number(one));
        Share toF = new Share(id("f"), other == null ? null : number(other));
        told.happened(new UnitSplit(id("a"), List.of(toE, toF), NEW_YEAR_2025));
        told.outcome("a", "2024", "100").outcome("e", "2025", "65").outcome("f", "2025", "45");
    }

    private Optional<Together> under(String unit, String about) {
        return told.adding().under(id(unit), new Period(about), Organised.THEN);
    }

    private List<String> values(String unit, Organised organised) {
        return told.adding().under(id(unit), organised).stream()
                .filter(sum -> sum.value() != null)
                .map(AddingTest::said)
                .toList();
    }

    private static String said(Together sum) {
        return sum.about() + " " + sum.value();
    }
}
