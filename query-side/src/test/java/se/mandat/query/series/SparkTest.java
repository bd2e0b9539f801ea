package se.mandat.query.series;

import static org.assertj.core.api.Assertions.assertThat;
import static se.mandat.query.series.Told.definition;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import se.mandat.kernel.IndicatorEvent.IndicatorRedefined;
import se.mandat.kernel.Missing;
import se.mandat.kernel.indicators.Aggregation;
import se.mandat.kernel.indicators.IndicatorId;
import se.mandat.query.ui.Spark;
import se.mandat.query.ui.Texts;

@DisplayName("En figur i ett ords storlek")
class SparkTest {
    private static final Texts SWEDISH = Texts.in("sv");

    private final Told told = new Told()
            .defined(definition(true, null))
            .unit("kf", null)
            .outcome("kf", "2021", "10")
            .outcome("kf", "2022", "30");

    @Test
    @DisplayName("är en linje från den första siffran till den sista, och säger det i ord")
    void line() {
        Spark spark =
                Spark.of(told.outcome("kf", "2023", "20").series("kf"), SWEDISH).orElseThrow();
        assertThat(spark.lines()).containsExactly("4.0,24.0 48.0,4.0 92.0,14.0");
        assertThat(spark.x()).isEqualTo("92.0");
        assertThat(spark.y()).isEqualTo("14.0");
        assertThat(spark.words()).isEqualTo("Från 10 (Helår 2021) till 20 (Helår 2023)");
    }

    @Test
    @DisplayName("går inte över ett år ingen mätte")
    void gap() {
        Spark spark = Spark.of(
                        told.missing("kf", "2023", Missing.NOT_MEASURED)
                                .outcome("kf", "2024", "10")
                                .series("kf"),
                        SWEDISH)
                .orElseThrow();
        assertThat(spark.lines()).containsExactly("4.0,24.0 33.3,4.0", "92.0,24.0");
    }

    @Test
    @DisplayName("går inte över ett seriebrott")
    void break_in_the_series() {
        Spark spark = Spark.of(
                        told.happened(new IndicatorRedefined(
                                        new IndicatorId("i"),
                                        definition(true, Aggregation.NONE),
                                        LocalDate.of(2022, 1, 1),
                                        "Mäts på nytt sätt"))
                                .series("kf"),
                        SWEDISH)
                .orElseThrow();
        assertThat(spark.lines()).containsExactly("4.0,24.0", "92.0,4.0");
    }

    @Test
    @DisplayName("är mitt i när inget ändras, och finns inte av en enda siffra")
    void level_and_lone() {
        Told same = new Told().defined(definition(true, null)).unit("kf", null).outcome("kf", "2021", "7");
        assertThat(Spark.of(same.series("kf"), SWEDISH)).isEmpty();
        assertThat(Spark.of(same.outcome("kf", "2022", "7").series("kf"), SWEDISH)
                        .orElseThrow()
                        .lines())
                .containsExactly("4.0,14.0 92.0,14.0");
    }
}
