package se.mandat.query.series;

import static org.assertj.core.api.Assertions.assertThat;
import static se.mandat.query.series.Told.definition;
import static se.mandat.query.series.Told.id;
import static se.mandat.query.series.Told.number;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import se.mandat.kernel.IndicatorEvent.BackSeriesSupplied;
import se.mandat.kernel.IndicatorEvent.IndicatorFollowed;
import se.mandat.kernel.IndicatorEvent.IndicatorRedefined;
import se.mandat.kernel.Measurement;
import se.mandat.kernel.Missing;
import se.mandat.kernel.Period;
import se.mandat.kernel.PeriodKind;
import se.mandat.kernel.goals.Comparison;
import se.mandat.kernel.indicators.Aggregation;
import se.mandat.kernel.indicators.BackValue;
import se.mandat.kernel.indicators.Baseline;
import se.mandat.kernel.indicators.Following;
import se.mandat.kernel.indicators.IndicatorId;
import se.mandat.kernel.indicators.Lacking;
import se.mandat.query.ui.LineChart;
import se.mandat.query.ui.LineChart.Line;
import se.mandat.query.ui.Texts;

@DisplayName("Serien")
class SeriesTest {
    private static final IndicatorId I = new IndicatorId("i");
    private static final LocalDate BREAK = LocalDate.of(2024, 1, 1);

    private final Told told = new Told().defined(definition(false, null)).unit("kf", null);

    @Test
    @DisplayName("nås när utfallet når målvärdet; det som saknas är varken nått eller inte nått")
    void light() {
        told.target("kf", "2022", "10").target("kf", "2023", "10").target("kf", "2024", "10");
        told.outcome("kf", "2021", "9").outcome("kf", "2022", "10").outcome("kf", "2023", "9.9");
        told.missing("kf", "2024", Missing.SECRET);

        assertThat(lights()).containsExactly(Light.NO_TARGET, Light.REACHED, Light.NOT_REACHED, Light.NO_OUTCOME);
    }

    @Test
    @DisplayName("jämför samma tid på året: ett delår med samma delår, aldrig med ett längre")
    void like_with_like() {
        told.outcome("kf", "2023-P1", "22").outcome("kf", "2024-P2", "558").outcome("kf", "2025-P1", "30");
        told.outcome("kf", "2025", "100");

        Series series = told.series("kf");
        assertThat(changes(series))
                .containsExactly(Optional.empty(), Optional.empty(), Optional.of(number("8")), Optional.empty());
    }

    @Test
    @DisplayName("har inget ljus för en budgeterad nivå: att gå förbi den är inte att missa den")
    void budgeted() {
        told.level("kf", "2024", "284", Comparison.EXACTLY).outcome("kf", "2024", "570");
        told.level("kf", "2025", "284", Comparison.AT_MOST).outcome("kf", "2025", "570");

        assertThat(lights()).containsExactly(Light.NO_TARGET, Light.NOT_REACHED);
    }

    @Test
    @DisplayName("20: bryts där något annat börjar mätas, och inget jämförs över brottet")
    void broken() {
        told.target("kf", "2023", "10").target("kf", "2024", "10").target("kf", "2025", "10");
        told.outcome("kf", "2022", "9").outcome("kf", "2023", "11");
        redefined();
        told.outcome("kf", "2024", "30").outcome("kf", "2025", "32");

        Series series = told.series("kf");
        assertThat(lights())
                .containsExactly(Light.NO_TARGET, Light.REACHED, Light.NOT_COMPARABLE, Light.NOT_COMPARABLE);
        assertThat(changes(series))
                .containsExactly(
                        Optional.empty(), Optional.of(number("2")), Optional.empty(), Optional.of(number("2")));
        assertThat(series.points()).extracting(series::version).containsExactly(1, 1, 2, 2);
        assertThat(chart(series).lines()).extracting(Line::recalculated).containsExactly(false, false);
        assertThat(chart(series).breaks()).hasSize(1);
    }

    @Test
    @DisplayName("20: ett målvärde som sätts efter brottet gäller det nya")
    void target_after_the_break() {
        redefined();
        told.target("kf", "2024", "10").outcome("kf", "2024", "30");

        assertThat(lights()).containsExactly(Light.REACHED);
    }

    @Test
    @DisplayName("20: en omräknad serie läker brottet: målvärdet och förändringen kan läsas igen")
    void healed() {
        told.target("kf", "2024", "10").outcome("kf", "2022", "9").outcome("kf", "2023", "11");
        redefined();
        told.outcome("kf", "2024", "30");
        told.happened(new BackSeriesSupplied(I, 2, List.of(back("2022", "25"), back("2023", "28")), "omräknat"));

        Series series = told.series("kf");
        assertThat(lights()).containsExactly(Light.NO_TARGET, Light.NO_TARGET, Light.REACHED);
        assertThat(changes(series).getLast()).hasValue(number("2"));
        assertThat(chart(series).lines()).extracting(Line::recalculated).containsExactly(false, true, true);
    }

    @Test
    @DisplayName("ritas inte över ett år som inte mättes: där är linjen bruten")
    void not_over_what_is_missing() {
        told.outcome("kf", "2021", "9").outcome("kf", "2022", "11").missing("kf", "2023", Missing.NOT_MEASURED);
        told.outcome("kf", "2024", "12").outcome("kf", "2025", "13");

        LineChart chart = chart(told.series("kf"));
        assertThat(chart.lines())
                .extracting(Line::x1)
                .containsExactly(chart.marks().get(0).x(), chart.marks().get(3).x());
    }

    @Test
    @DisplayName("27: vet hur gammalt det senaste värdet är när något bedöms, och om det inte mätts i år")
    void latest() {
        told.outcome("kf", "2022", "9").outcome("kf", "2023", "11").missing("kf", "2024", Missing.NOT_MEASURED);
        told.outcome("kf", "2025", "12");

        Latest atInterim =
                Latest.of(told.figures(), id("kf"), new Period("2024-P2")).orElseThrow();
        assertThat(atInterim).isEqualTo(new Latest(new Period("2023"), Measurement.of(number("11")), 8, false));
        Latest atYear = Latest.of(told.figures(), id("kf"), new Period("2025")).orElseThrow();
        assertThat(atYear.thisYear()).isTrue();
        assertThat(atYear.monthsOld()).isZero();
        assertThat(Latest.of(told.figures(), id("gn"), new Period("2025"))).isEmpty();
    }

    @Test
    @DisplayName("följer ett mål som lämnats över: varje år den enhet som hade det då")
    void follows_whoever_had_it() {
        told.outcome("gn", "2022", "9").outcome("kf", "2022", "7").outcome("kf", "2023", "11");
        told.outcome("gn", "2023", "5");

        Series series = Series.of(
                told.indicator(), id("kf"), about -> id(about.year() < 2023 ? "gn" : "kf"), told.figures(), List.of());
        assertThat(series.points())
                .extracting(point -> point.number().orElseThrow())
                .containsExactly(number("9"), number("11"));
    }

    @Test
    @DisplayName("från en dag är det som slutar den dagen eller senare, målvärden som utfall")
    void since_a_day() {
        told.target("kf", "2018", "8")
                .outcome("kf", "2018", "7")
                .outcome("kf", "2019", "9")
                .target("kf", "2020", "10");
        assertThat(told.series("kf").since(LocalDate.of(2019, 12, 31)).points())
                .extracting(point -> point.about().value())
                .containsExactly("2019", "2020");
    }

    @Test
    @DisplayName("D5: är komplett med ansvarig, hur ofta, utgångsläge och målvärde")
    void complete() {
        assertThat(Lacking.of(told.indicator().following(), false))
                .containsExactly(Lacking.OWNER, Lacking.FREQUENCY, Lacking.BASELINE, Lacking.TARGET);
        assertThat(Lacking.of(told.indicator().following(), true)).doesNotContain(Lacking.TARGET);
        Baseline unknown = new Baseline(new Period("2023"), Measurement.missing(Missing.NOT_MEASURED));
        followed(new Following(id("kf"), PeriodKind.YEAR, unknown, false));
        assertThat(Lacking.of(told.indicator().following(), false)).containsExactly(Lacking.TARGET);
        assertThat(Lacking.of(told.indicator().following(), true)).isEmpty();
        followed(new Following(id("kf"), PeriodKind.YEAR, unknown, true));
        assertThat(Lacking.of(told.indicator().following(), false)).isEmpty();
        followed(new Following(null, null, null, true));
        assertThat(Lacking.of(told.indicator().following(), false))
                .containsExactly(Lacking.OWNER, Lacking.FREQUENCY, Lacking.BASELINE);
    }

    private void followed(Following following) {
        told.happened(new IndicatorFollowed(I, following));
    }

    private void redefined() {
        told.happened(new IndicatorRedefined(I, definition(true, Aggregation.NONE), BREAK, "nytt sätt att räkna"));
    }

    private List<Light> lights() {
        Series series = told.series("kf");
        return series.points().stream().map(series::light).toList();
    }

    private static List<Optional<BigDecimal>> changes(Series series) {
        return series.points().stream()
                .map(point -> series.before(point).flatMap(earlier -> series.change(earlier, point)))
                .toList();
    }

    private static LineChart chart(Series series) {
        return LineChart.of(series, Texts.in("sv"));
    }

    private static BackValue back(String period, String number) {
        return new BackValue(id("kf"), new Period(period), number(number));
    }
}
