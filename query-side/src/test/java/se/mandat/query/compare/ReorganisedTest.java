package se.mandat.query.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import se.mandat.kernel.Measurement;
import se.mandat.kernel.Period;
import se.mandat.kernel.indicators.Aggregation;
import se.mandat.kernel.indicators.Definition;
import se.mandat.kernel.indicators.Direction;
import se.mandat.kernel.indicators.IndicatorId;
import se.mandat.kernel.indicators.IndicatorSource;
import se.mandat.kernel.organisation.Share;
import se.mandat.kernel.organisation.UnitId;
import se.mandat.kernel.organisation.UnitType;
import se.mandat.query.compare.Reorganised.Sum;
import se.mandat.query.followup.FigureRow;
import se.mandat.query.indicators.IndicatorRow;
import se.mandat.query.organisation.UnitRow;
import se.mandat.query.view.Version;

@DisplayName("Siffror i dagens organisation")
class ReorganisedTest {
    private static final UnitId NORTH = new UnitId("norr");
    private static final UnitId SOUTH = new UnitId("soder");
    private static final UnitId HOME_CARE = new UnitId("hemvarden");
    private static final IndicatorId VISITS = new IndicatorId("besok");
    private static final LocalDate LAST = LocalDate.of(2024, 12, 31);
    private static final Period BEFORE = new Period("2024");

    private final Map<UnitId, UnitRow> units = Map.of(
            NORTH, unit(NORTH, LocalDate.of(2010, 1, 1), LAST, List.of(HOME_CARE), List.of()),
            SOUTH, unit(SOUTH, LocalDate.of(2010, 1, 1), LAST, List.of(HOME_CARE), List.of()),
            HOME_CARE, unit(HOME_CARE, LAST.plusDays(1), null, List.of(), List.of(NORTH, SOUTH)));

    @Test
    @DisplayName("det som går att summera räknas ihop till den enhet de gamla blev, och står inte kvar hos dem")
    void summed() {
        Reorganised then = figures(Aggregation.SUM);
        Sum sum = then.sums().getFirst();
        assertThat(sum.unit()).isEqualTo(HOME_CARE);
        assertThat(sum.together().value()).isEqualByComparingTo("30");
        assertThat(then.left(then.sums())).isEmpty();
    }

    @Test
    @DisplayName("ett medelvärde går inte att summera och står kvar hos den som rapporterade det")
    void not_summed() {
        Reorganised then = figures(Aggregation.NONE);
        assertThat(then.sums()).isEmpty();
        assertThat(then.left(then.sums())).hasSize(2);
    }

    private Reorganised figures(Aggregation formula) {
        Definition definition = new Definition(
                "Besök",
                "antal",
                Direction.HIGHER,
                formula == Aggregation.SUM,
                IndicatorSource.MANUAL,
                null,
                null,
                formula,
                null);
        IndicatorRow indicator = new IndicatorRow(VISITS, definition, null, List.of(), List.of(), null, 0);
        return new Reorganised(
                BEFORE,
                List.of(figure(NORTH, 1, "10"), figure(SOUTH, 2, "20")),
                units,
                _ -> Optional.of(indicator),
                LocalDate.of(2026, 6, 1));
    }

    private static Version<FigureRow> figure(UnitId unit, long position, String number) {
        return new Version<>(
                unit.value(),
                position,
                new FigureRow(
                        unit,
                        BEFORE,
                        FigureRow.Kind.OUTCOME,
                        VISITS,
                        BEFORE,
                        BEFORE.to(),
                        Measurement.of(new BigDecimal(number)),
                        null,
                        false,
                        null,
                        null,
                        null));
    }

    private static UnitRow unit(
            UnitId unit, LocalDate first, @Nullable LocalDate last, List<UnitId> heirs, List<UnitId> before) {
        return new UnitRow(
                unit,
                UnitType.UNIT,
                first,
                true,
                last,
                List.of(),
                List.of(),
                null,
                heirs.stream().map(heir -> new Share(heir, null)).toList(),
                before,
                null);
    }
}
