package se.mandat.command.indicators;

import static se.mandat.command.spec.Orebro.BOM;
import static se.mandat.command.spec.Orebro.BUDGET_2025;
import static se.mandat.command.spec.Orebro.KF;
import static se.mandat.command.spec.Orebro.YEAR_2023;
import static se.mandat.command.spec.Orebro.by;
import static se.mandat.command.spec.Orebro.day;
import static se.mandat.command.spec.Orebro.on;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import se.mandat.command.spec.FakeWorld;
import se.mandat.command.spec.Spec;
import se.mandat.kernel.Act;
import se.mandat.kernel.CommonRule;
import se.mandat.kernel.IndicatorCommand;
import se.mandat.kernel.IndicatorCommand.DefineIndicator;
import se.mandat.kernel.IndicatorCommand.FollowIndicator;
import se.mandat.kernel.IndicatorCommand.RedefineIndicator;
import se.mandat.kernel.IndicatorCommand.SupplyBackSeries;
import se.mandat.kernel.IndicatorEvent;
import se.mandat.kernel.IndicatorEvent.BackSeriesSupplied;
import se.mandat.kernel.IndicatorEvent.IndicatorDefined;
import se.mandat.kernel.IndicatorEvent.IndicatorEnded;
import se.mandat.kernel.IndicatorEvent.IndicatorFollowed;
import se.mandat.kernel.IndicatorEvent.IndicatorRedefined;
import se.mandat.kernel.Measurement;
import se.mandat.kernel.Missing;
import se.mandat.kernel.Period;
import se.mandat.kernel.PeriodKind;
import se.mandat.kernel.followups.FollowupRule;
import se.mandat.kernel.indicators.Aggregation;
import se.mandat.kernel.indicators.BackValue;
import se.mandat.kernel.indicators.Baseline;
import se.mandat.kernel.indicators.Definition;
import se.mandat.kernel.indicators.Direction;
import se.mandat.kernel.indicators.Following;
import se.mandat.kernel.indicators.IndicatorId;
import se.mandat.kernel.indicators.IndicatorRule;
import se.mandat.kernel.indicators.IndicatorSource;
import se.mandat.kernel.organisation.OrganisationRule;

@DisplayName("Indikatorns definitioner")
class DefinitionVersionsTest extends Spec<Indicator, IndicatorEvent, IndicatorCommand> {
    private static final IndicatorId MERIT = new IndicatorId("i-meritvarde");
    private static final IndicatorId PUPILS = new IndicatorId("i-elever");
    private static final String WHY = "Vägs med antal elever i stället";

    private static final Definition PLAIN = definition(false, null, null);
    private static final Definition WEIGHTED = definition(false, Aggregation.WEIGHTED_MEAN, PUPILS);
    private static final IndicatorDefined DEFINED = new IndicatorDefined(MERIT, PLAIN);
    private static final IndicatorRedefined REDEFINED = new IndicatorRedefined(MERIT, WEIGHTED, day("2024-01-01"), WHY);
    private static final IndicatorEnded ENDED = new IndicatorEnded(MERIT, day("2024-12-31"), "Följs inte längre");

    private final FakeWorld world = new FakeWorld()
            .unit(KF, day("2013-01-01"))
            .unit(BOM, day("2015-01-01"), day("2023-12-31"))
            .indicator(PUPILS, MERIT);
    private Act act = on(BUDGET_2025);

    @Nested
    @DisplayName("D17: Siffror vägs samman bara där det går")
    class Put {
        @Test
        @DisplayName("Det som är additivt summeras")
        void additive_is_summed() {
            Definition summed = definition(true, Aggregation.SUM, null);
            given().when(new DefineIndicator(MERIT, summed)).then(new IndicatorDefined(MERIT, summed));
        }

        @Test
        @DisplayName("Det som inte är additivt summeras aldrig, vare sig från början eller efter ett brott")
        void others_are_not() {
            Definition summed = definition(false, Aggregation.SUM, null);
            given().when(new DefineIndicator(MERIT, summed)).thenRejected(IndicatorRule.NOT_ADDITIVE, "aggregation");
            given(DEFINED)
                    .when(new RedefineIndicator(MERIT, summed, day("2024-01-01"), WHY))
                    .thenRejected(IndicatorRule.NOT_ADDITIVE, "aggregation");
        }

        @Test
        @DisplayName("Ett vägt medelvärde har ett annat mått som vikt, och bara ett sådant har en vikt")
        void weighted_mean_has_a_weight() {
            given().when(new DefineIndicator(MERIT, WEIGHTED)).then(new IndicatorDefined(MERIT, WEIGHTED));
            given().when(new DefineIndicator(MERIT, definition(false, Aggregation.WEIGHTED_MEAN, null)))
                    .thenRejected(IndicatorRule.WEIGHT_REQUIRED, "weight");
            given().when(new DefineIndicator(MERIT, definition(false, Aggregation.WEIGHTED_MEAN, MERIT)))
                    .thenRejected(IndicatorRule.WEIGHT_REQUIRED, "weight");
            given().when(new DefineIndicator(MERIT, definition(false, Aggregation.NONE, PUPILS)))
                    .thenRejected(IndicatorRule.WEIGHT_REQUIRED, "weight");
        }

        @Test
        @DisplayName("Vikten måste vara ett mått som används")
        void weight_is_in_use() {
            Definition unknown = definition(false, Aggregation.WEIGHTED_MEAN, new IndicatorId("okant"));
            given().when(new DefineIndicator(MERIT, unknown)).thenRejected(IndicatorRule.INDICATOR_UNKNOWN, "weight");
        }

        @Test
        @DisplayName("En annan sammanvägning är ett seriebrott")
        void another_formula_breaks_the_series() {
            given(DEFINED)
                    .when(new RedefineIndicator(MERIT, WEIGHTED, day("2024-01-01"), WHY))
                    .then(REDEFINED);
        }
    }

    @Nested
    @DisplayName("D5: Hur indikatorn följs bestäms för sig")
    class Follow {
        private final Following following = new Following(
                KF, PeriodKind.YEAR, new Baseline(YEAR_2023, Measurement.missing(Missing.NOT_MEASURED)), true);

        @Test
        @DisplayName("Ansvarig, hur ofta, utgångsläge och att inget målvärde behövs, utan att serien bryts")
        void is_followed() {
            given(DEFINED).when(new FollowIndicator(MERIT, following)).then(new IndicatorFollowed(MERIT, following));
        }

        @Test
        @DisplayName("Samma sak två gånger är en gång, och ett nytt sätt ersätter det gamla")
        void twice_is_once() {
            IndicatorFollowed followed = new IndicatorFollowed(MERIT, following);
            Following monthly = new Following(KF, PeriodKind.MONTH, null, false);
            given(DEFINED, followed).when(new FollowIndicator(MERIT, following)).thenNothing();
            given(DEFINED, followed)
                    .when(new FollowIndicator(MERIT, monthly))
                    .then(new IndicatorFollowed(MERIT, monthly));
        }

        @Test
        @DisplayName("Den ansvariga enheten finns")
        void owner_exists() {
            given(DEFINED)
                    .when(new FollowIndicator(MERIT, new Following(BOM, null, null, false)))
                    .thenRejected(OrganisationRule.UNIT_UNKNOWN, "owner");
        }

        @Test
        @DisplayName("D23: Färre än så många visas inte; en ensam döljs inte av det")
        void fewest_people() {
            Following five = new Following(KF, null, null, false, 5);
            given(DEFINED).when(new FollowIndicator(MERIT, five)).then(new IndicatorFollowed(MERIT, five));
            Following two = new Following(KF, null, null, false, 2);
            given(DEFINED).when(new FollowIndicator(MERIT, two)).then(new IndicatorFollowed(MERIT, two));
            given(DEFINED)
                    .when(new FollowIndicator(MERIT, new Following(KF, null, null, false, 1)))
                    .thenRejected(IndicatorRule.NOBODY_HIDDEN, "fewest");
        }

        @Test
        @DisplayName("Bara en indikator som används följs")
        void must_be_in_use() {
            given().when(new FollowIndicator(MERIT, following)).thenRejected(IndicatorRule.INDICATOR_UNKNOWN);
            given(DEFINED, ENDED)
                    .when(new FollowIndicator(MERIT, following))
                    .thenRejected(IndicatorRule.INDICATOR_ENDED);
        }
    }

    @Nested
    @DisplayName("D16: En omräknad serie läker ett brott, på beslut")
    class Recalculated {
        private final List<BackValue> values = List.of(value("2022", "221.5"), value("2023", "224"));
        private final SupplyBackSeries supply = new SupplyBackSeries(MERIT, 2, values, "Omräknat med nya vikter");

        @Test
        @DisplayName("Äldre siffror läggs till som den nya definitionen mäter")
        void older_figures_are_supplied() {
            given(DEFINED, REDEFINED)
                    .when(supply)
                    .then(new BackSeriesSupplied(MERIT, 2, values, "Omräknat med nya vikter"));
        }

        @Test
        @DisplayName("Någon har beslutat det")
        void on_a_decision() {
            act = by("controller-1");
            given(DEFINED, REDEFINED).when(supply).thenRejected(IndicatorRule.BACK_SERIES_NEEDS_DECISION, "decision");
        }

        @Test
        @DisplayName("Samma serie två gånger är en, och en senare ersätter den utan att skriva över")
        void twice_is_once() {
            BackSeriesSupplied supplied = new BackSeriesSupplied(MERIT, 2, values, "Omräknat med nya vikter");
            List<BackValue> others = List.of(value("2023", "225"));
            given(DEFINED, REDEFINED, supplied).when(supply).thenNothing();
            given(DEFINED, REDEFINED, supplied)
                    .when(new SupplyBackSeries(MERIT, 2, others, "Ny rättning"))
                    .then(new BackSeriesSupplied(MERIT, 2, others, "Ny rättning"));
        }

        @Test
        @DisplayName("Den hör till en definition som bröt serien: inte den första, inte en som inte finns")
        void belongs_to_a_break() {
            for (int version : List.of(0, 1, 3)) {
                given(DEFINED, REDEFINED)
                        .when(new SupplyBackSeries(MERIT, version, values, "Omräknat"))
                        .thenRejected(IndicatorRule.VERSION_UNKNOWN, "version");
            }
        }

        @Test
        @DisplayName("Den har siffror, om tiden före brottet, och en för varje enhet och period")
        void is_about_the_time_before() {
            for (List<BackValue> wrong : List.of(
                    List.<BackValue>of(),
                    List.of(value("2024", "230")),
                    List.of(value("2023", "230"), value("2023", "231")))) {
                given(DEFINED, REDEFINED)
                        .when(new SupplyBackSeries(MERIT, 2, wrong, "Omräknat"))
                        .thenRejected(IndicatorRule.NOT_A_BACK_SERIES, "values");
            }
        }

        @Test
        @DisplayName("D23: Den visar inte färre människor än måttet gör")
        void tells_of_no_fewer() {
            Definition counted = definition(true, null, null);
            IndicatorDefined defined = new IndicatorDefined(MERIT, counted);
            IndicatorRedefined again =
                    new IndicatorRedefined(MERIT, definition(true, Aggregation.NONE, null), day("2024-01-01"), WHY);
            IndicatorFollowed five = new IndicatorFollowed(MERIT, new Following(KF, null, null, false, 5));
            List<BackValue> few = List.of(value("2023", "4"));
            List<BackValue> enough = List.of(value("2023", "5"));
            given(defined, again, five)
                    .when(new SupplyBackSeries(MERIT, 2, few, "Omräknat"))
                    .thenRejected(FollowupRule.TOO_FEW, "values");
            given(defined, again, five)
                    .when(new SupplyBackSeries(MERIT, 2, enough, "Omräknat"))
                    .then(new BackSeriesSupplied(MERIT, 2, enough, "Omräknat"));
            given(defined, again)
                    .when(new SupplyBackSeries(MERIT, 2, few, "Omräknat"))
                    .then(new BackSeriesSupplied(MERIT, 2, few, "Omräknat"));
        }

        @Test
        @DisplayName("Enheten fanns då, indikatorn används, och skälet sägs")
        void unit_and_reason() {
            BackValue early = new BackValue(BOM, new Period("2014"), BigDecimal.ONE);
            given(DEFINED, REDEFINED)
                    .when(new SupplyBackSeries(MERIT, 2, List.of(early), "Omräknat"))
                    .thenRejected(OrganisationRule.UNIT_UNKNOWN, "values");
            given(DEFINED, REDEFINED, ENDED).when(supply).thenRejected(IndicatorRule.INDICATOR_ENDED);
            given(DEFINED, REDEFINED)
                    .when(new SupplyBackSeries(MERIT, 2, values, " "))
                    .thenRejected(CommonRule.TEXT_MISSING, "reason");
        }

        private BackValue value(String period, String number) {
            return new BackValue(KF, new Period(period), new BigDecimal(number));
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

    private static Definition definition(
            boolean additive, @Nullable Aggregation aggregation, @Nullable IndicatorId weight) {
        return new Definition(
                "Meritvärde",
                "poäng",
                Direction.HIGHER,
                additive,
                IndicatorSource.MANUAL,
                null,
                null,
                aggregation,
                weight);
    }
}
