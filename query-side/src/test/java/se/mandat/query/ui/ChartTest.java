package se.mandat.query.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import se.mandat.kernel.Period;
import se.mandat.kernel.indicators.Aggregation;
import se.mandat.kernel.organisation.UnitId;
import se.mandat.query.series.Together;
import se.mandat.query.series.Together.Counted;
import se.mandat.query.series.Together.Piece;
import se.mandat.query.ui.LineChart.Line;
import se.mandat.query.ui.LineChart.Mark;

@DisplayName("En linje i en bild")
class ChartTest {
    private static final Texts SWEDISH = Texts.in("sv");

    private static ChartScale scale(String... values) {
        return ChartScale.of(Stream.of(values).map(BigDecimal::new).toList());
    }

    @Test
    @DisplayName("skriver ut åren så tätt som de får plats, lika långt från varandra och alltid det sista")
    void dated() {
        assertThat(dated(4)).containsExactly(0, 1, 2, 3);
        assertThat(dated(20)).containsExactly(1, 4, 7, 10, 13, 16, 19);
        assertThat(dated(60)).hasSizeLessThanOrEqualTo(9).endsWith(59);
        assertThat(IntStream.range(0, 20).filter(i -> LineChart.isSparse(i, 20)))
                .containsExactly(4, 9, 14, 19);
    }

    private static List<Integer> dated(int of) {
        return IntStream.range(0, of)
                .filter(i -> LineChart.isDated(i, of))
                .boxed()
                .toList();
    }

    @Test
    @DisplayName("har noll med, där siffrorna inte ligger längre från noll än från varandra")
    void zero_is_there() {
        assertThat(scale("12", "40")).returns(true, ChartScale::hasZero).returns(0.0, ChartScale::low);
        assertThat(scale("-3", "5")).returns(true, ChartScale::hasZero);
        assertThat(scale("-40", "-12")).returns(true, ChartScale::hasZero).returns(0.0, ChartScale::high);
        assertThat(scale("0", "0")).returns(true, ChartScale::hasZero);
    }

    @Test
    @DisplayName("passar siffror som ligger långt från noll, och har dem alla med")
    void fitted() {
        ChartScale scale = scale("72.2", "79.3", "94.4");
        assertThat(scale.hasZero()).isFalse();
        assertThat(scale.low()).isBetween(60.0, 72.2);
        assertThat(scale.high()).isBetween(94.4, 105.0);
        assertThat(scale("-94", "-80")).returns(false, ChartScale::hasZero);
    }

    @Test
    @DisplayName("gör inte en liten ändring stor: axeln är minst en tiondel av den största siffran")
    void small_changes_look_small() {
        ChartScale scale = scale("140599", "142618");
        assertThat(scale.high() - scale.low()).isGreaterThanOrEqualTo(14261.8);
        ChartScale still = scale("50", "50");
        assertThat(still.high() - still.low()).isGreaterThanOrEqualTo(5);
    }

    private static Together sum(int year, int version, @Nullable String value, boolean whole) {
        Piece there =
                new Piece(new UnitId("a"), BigDecimal.ONE, Optional.empty(), Counted.COUNTED, BigDecimal.ONE, null);
        Piece missing = new Piece(new UnitId("b"), BigDecimal.ONE, Optional.empty(), Counted.MISSING, null, null);
        return new Together(
                Period.year(year),
                version,
                Aggregation.SUM,
                value == null ? null : new BigDecimal(value),
                whole ? List.of(there) : List.of(there, missing));
    }

    private static LineChart chart(Together... sums) {
        return SumChart.of(List.of(sums), SWEDISH).orElseThrow();
    }

    @Test
    @DisplayName("av en summa där enheter saknas står ihålig för sig: ingen linje leder dit eller därifrån")
    void incomplete_sums_stand_alone() {
        LineChart chart = chart(sum(2021, 1, "10", true), sum(2022, 1, "4", false), sum(2023, 1, "12", true));
        assertThat(chart.marks()).extracting(Mark::partial).containsExactly(false, true, false);
        assertThat(chart.lines())
                .extracting(Line::x1, Line::x2)
                .containsExactly(tuple(
                        chart.marks().getFirst().x(), chart.marks().getLast().x()));
    }

    @Test
    @DisplayName("löper inte över en ny definition, och ritar inget där ingen enhet har någon siffra")
    void breaks() {
        LineChart chart = chart(
                sum(2021, 1, "10", true), sum(2022, 1, null, true), sum(2023, 2, "12", true), sum(2024, 2, "13", true));
        assertThat(chart.marks()).extracting(Mark::label).containsExactly("2021", "2023", "2024");
        assertThat(chart.lines()).hasSize(1);
        assertThat(SumChart.of(List.of(sum(2021, 1, "10", true)), SWEDISH)).isEmpty();
    }
}
