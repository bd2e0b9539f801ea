package se.mandat.command.indicators;

import static org.assertj.core.api.Assertions.assertThat;
import static se.mandat.command.spec.Orebro.BOM;
import static se.mandat.command.spec.Orebro.INTERIM_2024;
import static se.mandat.command.spec.Orebro.KF;
import static se.mandat.command.spec.Orebro.YEAR_2023;
import static se.mandat.command.spec.Orebro.YEAR_2024;
import static se.mandat.command.spec.Orebro.day;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import se.mandat.command.spec.FakeWorld;
import se.mandat.command.spec.Orebro;
import se.mandat.command.spec.Spec;
import se.mandat.kernel.Act;
import se.mandat.kernel.CommonRule;
import se.mandat.kernel.IndicatorCommand;
import se.mandat.kernel.IndicatorCommand.DecideLevel;
import se.mandat.kernel.IndicatorCommand.DefineIndicator;
import se.mandat.kernel.IndicatorCommand.EndIndicator;
import se.mandat.kernel.IndicatorCommand.RedefineIndicator;
import se.mandat.kernel.IndicatorEvent;
import se.mandat.kernel.IndicatorEvent.IndicatorDefined;
import se.mandat.kernel.IndicatorEvent.IndicatorEnded;
import se.mandat.kernel.IndicatorEvent.IndicatorRedefined;
import se.mandat.kernel.IndicatorEvent.LevelDecided;
import se.mandat.kernel.Period;
import se.mandat.kernel.goals.Comparison;
import se.mandat.kernel.indicators.Definition;
import se.mandat.kernel.indicators.Direction;
import se.mandat.kernel.indicators.IndicatorId;
import se.mandat.kernel.indicators.IndicatorRule;
import se.mandat.kernel.indicators.IndicatorSource;
import se.mandat.kernel.organisation.OrganisationRule;
import se.mandat.kernel.organisation.UnitId;

@DisplayName("Indikatorn")
class IndicatorTest extends Spec<Indicator, IndicatorEvent, IndicatorCommand> {
    private static final IndicatorId TAX = new IndicatorId("i-skattesats");
    private static final String WHY = "Kyrkoavgiften räknas inte längre in";

    private static final Definition FIRST = definition("Kommunal skattesats", IndicatorSource.IMPORT, null);
    private static final Definition SECOND = definition("Skattesats till kommun", IndicatorSource.KOLADA, "N00901");

    private static final IndicatorDefined DEFINED = new IndicatorDefined(TAX, FIRST);
    private static final IndicatorRedefined REDEFINED = new IndicatorRedefined(TAX, SECOND, day("2024-01-01"), WHY);
    private static final IndicatorEnded ENDED = new IndicatorEnded(TAX, day("2024-12-31"), "Följs inte längre");
    private static final LevelDecided LEVEL =
            new LevelDecided(TAX, KF, YEAR_2024, new BigDecimal("21.35"), Comparison.EXACTLY);

    private final Act act = Orebro.on(Orebro.BUDGET_2025);
    private final FakeWorld world =
            new FakeWorld().unit(KF, day("2013-01-01")).unit(BOM, day("2015-01-01"), day("2023-12-31"));

    @Nested
    @DisplayName("En indikator definieras")
    class Define {
        @Test
        @DisplayName("Skattesatsen definieras")
        void indicator_is_defined() {
            given().when(new DefineIndicator(TAX, FIRST)).then(DEFINED);
        }

        @Test
        @DisplayName("Samma definition två gånger är en definition")
        void twice_is_once() {
            given(DEFINED).when(new DefineIndicator(TAX, FIRST)).thenNothing();
        }

        @Test
        @DisplayName("En annan definition är ett seriebrott, inte en ny indikator")
        void indicator_exists() {
            given(DEFINED).when(new DefineIndicator(TAX, SECOND)).thenRejected(IndicatorRule.INDICATOR_EXISTS);
            given(DEFINED, ENDED).when(new DefineIndicator(TAX, SECOND)).thenRejected(IndicatorRule.INDICATOR_EXISTS);
        }

        @Test
        @DisplayName("En indikator från Kolada har nyckeltalets id")
        void kolada_id_is_required() {
            given().when(new DefineIndicator(TAX, definition("Skattesats", IndicatorSource.KOLADA, null)))
                    .thenRejected(IndicatorRule.KOLADA_ID_REQUIRED, "koladaId");
            given().when(new DefineIndicator(TAX, definition("Skattesats", IndicatorSource.KOLADA, " ")))
                    .thenRejected(IndicatorRule.KOLADA_ID_REQUIRED, "koladaId");
            given().when(new DefineIndicator(TAX, SECOND)).then(new IndicatorDefined(TAX, SECOND));
        }

        @Test
        @DisplayName("En egen indikator behöver inget nyckeltal")
        void others_need_no_kolada_id() {
            Definition manual = definition("Skattesats", IndicatorSource.MANUAL, null);
            given().when(new DefineIndicator(TAX, manual)).then(new IndicatorDefined(TAX, manual));
        }
    }

    @Nested
    @DisplayName("En indikator definieras om")
    class Redefine {
        private final RedefineIndicator redefine = new RedefineIndicator(TAX, SECOND, day("2024-01-01"), WHY);

        @Test
        @DisplayName("Serien bryts, med skäl")
        void series_breaks() {
            given(DEFINED).when(redefine).then(REDEFINED);
        }

        @Test
        @DisplayName("Samma omdefinition två gånger är ett brott")
        void twice_is_once() {
            given(DEFINED, REDEFINED).when(redefine).thenNothing();
        }

        @Test
        @DisplayName("Ett nytt brott kommer tidigast dagen efter det förra")
        void breaks_come_in_order() {
            given(DEFINED, REDEFINED)
                    .when(new RedefineIndicator(TAX, FIRST, day("2023-12-31"), WHY))
                    .thenRejected(IndicatorRule.BREAK_NOT_AFTER_LAST, "from");
            given(DEFINED, REDEFINED)
                    .when(new RedefineIndicator(TAX, FIRST, day("2024-01-01"), WHY))
                    .thenRejected(IndicatorRule.BREAK_NOT_AFTER_LAST, "from");
            given(DEFINED, REDEFINED)
                    .when(new RedefineIndicator(TAX, FIRST, day("2024-01-02"), WHY))
                    .then(new IndicatorRedefined(TAX, FIRST, day("2024-01-02"), WHY));
        }

        @Test
        @DisplayName("Nyckeltalets id behövs också efter brottet")
        void kolada_id_is_required() {
            given(DEFINED)
                    .when(new RedefineIndicator(
                            TAX, definition("Skattesats", IndicatorSource.KOLADA, null), day("2024-01-01"), WHY))
                    .thenRejected(IndicatorRule.KOLADA_ID_REQUIRED, "koladaId");
        }

        @Test
        @DisplayName("Ett seriebrott säger varför")
        void reason_is_required() {
            given(DEFINED)
                    .when(new RedefineIndicator(TAX, SECOND, day("2024-01-01"), " "))
                    .thenRejected(CommonRule.TEXT_MISSING, "reason");
        }

        @Test
        @DisplayName("Bara en indikator som används definieras om")
        void indicator_must_be_in_use() {
            given().when(redefine).thenRejected(IndicatorRule.INDICATOR_UNKNOWN);
            given(DEFINED, ENDED).when(redefine).thenRejected(IndicatorRule.INDICATOR_ENDED);
        }
    }

    @Nested
    @DisplayName("En indikator avslutas")
    class End {
        private final EndIndicator end = new EndIndicator(TAX, day("2024-12-31"), "Följs inte längre");

        @Test
        @DisplayName("Indikatorn används inte längre")
        void indicator_ends() {
            given(DEFINED).when(end).then(ENDED);

            assertThat(after().inUse()).isFalse();
            assertThat(after(DEFINED).inUse()).isTrue();
            assertThat(after(DEFINED, REDEFINED).inUse()).isTrue();
            assertThat(after(DEFINED, ENDED).inUse()).isFalse();
        }

        @Test
        @DisplayName("Samma avslut två gånger är ett avslut")
        void twice_is_once() {
            given(DEFINED, ENDED).when(end).thenNothing();
        }

        @Test
        @DisplayName("Den avslutas inte en gång till en annan dag")
        void ends_once() {
            given(DEFINED, ENDED)
                    .when(new EndIndicator(TAX, day("2025-12-31"), "Följs inte längre"))
                    .thenRejected(IndicatorRule.INDICATOR_ENDED);
        }

        @Test
        @DisplayName("Ett avslut säger varför")
        void reason_is_required() {
            given(DEFINED)
                    .when(new EndIndicator(TAX, day("2024-12-31"), ""))
                    .thenRejected(CommonRule.TEXT_MISSING, "reason");
        }

        @Test
        @DisplayName("En okänd indikator avslutas inte")
        void indicator_must_be_known() {
            given().when(end).thenRejected(IndicatorRule.INDICATOR_UNKNOWN);
        }
    }

    @Nested
    @DisplayName("En nivå beslutas")
    class DecidedLevel {
        @Test
        @DisplayName("Skattesatsen beslutas till 21,35 för 2024")
        void level_is_decided() {
            given(DEFINED).when(level(KF, YEAR_2024, "21.35")).then(LEVEL);
        }

        @Test
        @DisplayName("Samma nivå två gånger är en nivå, med hur många decimaler den än skrivs")
        void twice_is_once() {
            given(DEFINED, LEVEL).when(level(KF, YEAR_2024, "21.35")).thenNothing();
            given(DEFINED, LEVEL).when(level(KF, YEAR_2024, "21.350")).thenNothing();
        }

        @Test
        @DisplayName("En beslutad nivå ersätts inte i tysthet")
        void level_exists() {
            given(DEFINED, LEVEL).when(level(KF, YEAR_2024, "21.40")).thenRejected(IndicatorRule.LEVEL_EXISTS);
            given(DEFINED, LEVEL)
                    .when(new DecideLevel(TAX, KF, YEAR_2024, new BigDecimal("21.35"), Comparison.AT_MOST))
                    .thenRejected(IndicatorRule.LEVEL_EXISTS);
        }

        @Test
        @DisplayName("En annan period har sin egen nivå, och nivån överlever ett seriebrott")
        void other_period_has_its_own() {
            given(DEFINED, LEVEL)
                    .when(level(KF, INTERIM_2024, "21.40"))
                    .then(new LevelDecided(TAX, KF, INTERIM_2024, new BigDecimal("21.40"), Comparison.EXACTLY));
            given(DEFINED, LEVEL, REDEFINED).when(level(KF, YEAR_2024, "21.35")).thenNothing();
        }

        @Test
        @DisplayName("Enheten måste finnas någon dag i perioden")
        void unit_must_exist_during_the_period() {
            given(DEFINED)
                    .when(level(new UnitId("okand"), YEAR_2024, "1"))
                    .thenRejected(OrganisationRule.UNIT_UNKNOWN, "unit");
            given(DEFINED).when(level(BOM, YEAR_2024, "1")).thenRejected(OrganisationRule.UNIT_UNKNOWN, "unit");
            given(DEFINED)
                    .when(level(BOM, YEAR_2023, "1"))
                    .then(new LevelDecided(TAX, BOM, YEAR_2023, BigDecimal.ONE, Comparison.EXACTLY));
        }

        @Test
        @DisplayName("Bara en indikator som används har nivåer")
        void indicator_must_be_in_use() {
            given().when(level(KF, YEAR_2024, "21.35")).thenRejected(IndicatorRule.INDICATOR_UNKNOWN);
            given(DEFINED, ENDED).when(level(KF, YEAR_2024, "21.35")).thenRejected(IndicatorRule.INDICATOR_ENDED);
        }

        private DecideLevel level(UnitId unit, Period period, String value) {
            return new DecideLevel(TAX, unit, period, new BigDecimal(value), Comparison.EXACTLY);
        }
    }

    @Override
    protected Indicator none() {
        return Indicator.NONE;
    }

    @Override
    protected Indicator evolve(Indicator state, IndicatorEvent event) {
        return Indicator.evolve(state, event);
    }

    @Override
    protected List<IndicatorEvent> decide(Indicator state, IndicatorCommand command) {
        return Indicator.decide(state, command, act, world);
    }

    private static Definition definition(String title, IndicatorSource source, @Nullable String koladaId) {
        return new Definition(title, "%", Direction.NEITHER, false, source, koladaId, null);
    }
}
