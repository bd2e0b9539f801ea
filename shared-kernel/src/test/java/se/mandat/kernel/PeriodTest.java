package se.mandat.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("En period")
class PeriodTest {
    @ParameterizedTest(name = "{0} är {1} till {2}")
    @CsvSource({
        "2024, 2024-01-01, 2024-12-31, YEAR",
        "2023, 2023-01-01, 2023-12-31, YEAR",
        "2024-T1, 2024-01-01, 2024-04-30, TERTIAL",
        "2024-T2, 2024-05-01, 2024-08-31, TERTIAL",
        "2024-T3, 2024-09-01, 2024-12-31, TERTIAL",
        "2024-P1, 2024-01-01, 2024-04-30, INTERIM",
        "2024-P2, 2024-01-01, 2024-08-31, INTERIM",
        "2024-P3, 2024-01-01, 2024-12-31, INTERIM",
        "2024-01, 2024-01-01, 2024-01-31, MONTH",
        "2024-02, 2024-02-01, 2024-02-29, MONTH",
        "2023-02, 2023-02-01, 2023-02-28, MONTH",
        "2024-12, 2024-12-01, 2024-12-31, MONTH",
        "2024-01--2024-11, 2024-01-01, 2024-11-30, OTHER",
        "2023-07--2024-06, 2023-07-01, 2024-06-30, OTHER",
        "2024-03--2024-03, 2024-03-01, 2024-03-31, OTHER"
    })
    @DisplayName("Skrivs på fem sätt och täcker hela månader")
    void forms(String word, LocalDate from, LocalDate to, PeriodKind kind) {
        Period period = new Period(word);

        assertThat(period.from()).isEqualTo(from);
        assertThat(period.to()).isEqualTo(to);
        assertThat(period.kind()).isEqualTo(kind);
        assertThat(period).hasToString(word);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "24",
                "20244",
                " 2024",
                "2024 ",
                "2024\n",
                "2024-",
                "2024-1",
                "2024-00",
                "2024-13",
                "2024-001",
                "2024-T0",
                "2024-T4",
                "2024-P0",
                "2024-P4",
                "2024-t2",
                "2024-Q1",
                "2024T2",
                "2024-01-2024-11",
                "2024-01--2024",
                "2024--2025",
                "2024-01--2024-13",
                "2024-00--2024-11",
                "2024-11--2024-01",
                "2024-02--2024-01",
                "2024-01-01",
                "-2024",
                "２０２４"
            })
    @DisplayName("Avvisas när den är felskriven eller slutar före sin början")
    void malformed(String word) {
        Refused.by(CommonRule.MALFORMED_PERIOD, () -> new Period(word));
    }

    @Test
    @DisplayName("Hör till det år den slutar")
    void year_is_where_it_ends() {
        assertThat(new Period("2023-07--2024-06").year()).isEqualTo(2024);
        assertThat(new Period("2024-T1").year()).isEqualTo(2024);
        assertThat(Period.year(2024)).isEqualTo(new Period("2024"));
    }

    @Test
    @DisplayName("Ligger inom en annan när varje dag gör det")
    void within() {
        Period year = Period.year(2024);

        assertThat(year.within(year)).isTrue();
        assertThat(new Period("2024-01").within(year)).isTrue();
        assertThat(new Period("2024-12").within(year)).isTrue();
        assertThat(new Period("2023-12--2024-01").within(year)).isFalse();
        assertThat(new Period("2024-12--2025-01").within(year)).isFalse();
        assertThat(year.within(new Period("2024-P2"))).isFalse();
    }

    @Test
    @DisplayName("Ordnas efter sitt slut, och längst sist bland dem som slutar samma dag")
    void order() {
        List<Period> inOrder = Stream.of(
                        "2023-12",
                        "2023",
                        "2024-04",
                        "2024-P1",
                        "2024-T1",
                        "2024-08",
                        "2024-T2",
                        "2024-P2",
                        "2024-11",
                        "2024-01--2024-11",
                        "2024-12",
                        "2024-T3",
                        "2024",
                        "2024-P3",
                        "2023-07--2024-12")
                .map(Period::new)
                .toList();

        assertThat(inOrder.reversed().stream().sorted()).containsExactlyElementsOf(inOrder);
    }

    @Test
    @DisplayName("Två ord för samma tid är ändå två perioder, i bestämd ordning")
    void equal_only_by_word() {
        Period interim = new Period("2024-P3");
        Period year = new Period("2024");

        assertThat(interim).isNotEqualTo(year);
        assertThat(interim.compareTo(year)).isPositive();
        assertThat(year.compareTo(interim)).isNegative();
        assertThat(year.compareTo(Period.year(2024))).isZero();
    }

    @Test
    @DisplayName("Året innan är samma månader, också när perioden går över ett årsskifte")
    void year_before() {
        assertThat(new Period("2024-P2").yearBefore()).isEqualTo(new Period("2023-P2"));
        assertThat(new Period("2024-11").yearBefore()).isEqualTo(new Period("2023-11"));
        assertThat(new Period("2023-11--2024-02").yearBefore()).isEqualTo(new Period("2022-11--2023-02"));
    }
}
