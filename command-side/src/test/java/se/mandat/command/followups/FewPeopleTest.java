package se.mandat.command.followups;

import static se.mandat.command.spec.Orebro.KF;
import static se.mandat.command.spec.Orebro.YEAR_2024;
import static se.mandat.command.spec.Orebro.day;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.mandat.kernel.FollowupCommand.CorrectOutcome;
import se.mandat.kernel.FollowupCommand.ReportOutcome;
import se.mandat.kernel.FollowupCommand.ReviseOutcome;
import se.mandat.kernel.FollowupEvent.OutcomeReported;
import se.mandat.kernel.Measurement;
import se.mandat.kernel.Missing;
import se.mandat.kernel.followups.FollowupRule;
import se.mandat.kernel.indicators.Definition;
import se.mandat.kernel.indicators.Direction;
import se.mandat.kernel.indicators.Following;
import se.mandat.kernel.indicators.IndicatorId;
import se.mandat.kernel.indicators.IndicatorSource;

@DisplayName("D23: En siffra om människor visar inte färre än måttet får")
class FewPeopleTest extends FollowupSpec {
    private static final IndicatorId PUPILS = new IndicatorId("i-elever-utan-betyg");
    private static final IndicatorId GRADES = new IndicatorId("i-behoriga");
    private static final IndicatorId COST = new IndicatorId("i-kostnad");
    private static final OutcomeReported TWELVE =
            new OutcomeReported(KF_2024, PUPILS, YEAR_2024, Measurement.of(new BigDecimal(12)), null);

    @BeforeEach
    void measured() {
        var _ = world.indicator(PUPILS, measure("antal", true))
                .indicator(GRADES, measure("%", false))
                .indicator(COST, measure("kr", true))
                .following(PUPILS, notBelow(5))
                .following(GRADES, notBelow(5))
                .following(COST, new Following(KF, null, null, true));
    }

    @ParameterizedTest(name = "{0} av {1}")
    @CsvSource({"1,", "4,", "4.9,", "4,20", "17,20", "3,4", "0,4", "4,4"})
    @DisplayName("En till fyra, av så få, eller så få som blir över, tas inte in")
    void too_few(BigDecimal number, @Nullable BigDecimal total) {
        given(OPENED).when(report(PUPILS, number, total)).thenRejected(FollowupRule.TOO_FEW, "number");
    }

    @ParameterizedTest(name = "{0} av {1}")
    @CsvSource({"0,", "5,", "12,", "0,20", "20,20", "5,10", "15,20"})
    @DisplayName("Ingen, alla, och fem eller fler på var sida säger inget om någon")
    void enough(BigDecimal number, @Nullable BigDecimal total) {
        given(OPENED)
                .when(report(PUPILS, number, total))
                .then(new OutcomeReported(KF_2024, PUPILS, YEAR_2024, new Measurement(number, total, null), null));
    }

    @Test
    @DisplayName("En andel säger inte hur många, om den inte anges av ett antal")
    void share() {
        given(OPENED)
                .when(report(GRADES, new BigDecimal("4.5"), null))
                .then(new OutcomeReported(KF_2024, GRADES, YEAR_2024, Measurement.of(new BigDecimal("4.5")), null));
        given(OPENED)
                .when(report(GRADES, new BigDecimal(3), new BigDecimal(20)))
                .thenRejected(FollowupRule.TOO_FEW, "number");
    }

    @Test
    @DisplayName("Den är sekretessbelagd i stället, med skäl")
    void is_secret_instead() {
        Measurement secret = Measurement.missing(Missing.SECRET);
        given(OPENED)
                .when(new ReportOutcome(KF_2024, PUPILS, YEAR_2024, secret, "Färre än fem elever"))
                .then(new OutcomeReported(KF_2024, PUPILS, YEAR_2024, secret, "Färre än fem elever"));
    }

    @Test
    @DisplayName("Ett mått om annat än människor visar vad det än är")
    void about_other_things() {
        Measurement one = Measurement.of(BigDecimal.ONE);
        given(OPENED)
                .when(report(COST, BigDecimal.ONE, null))
                .then(new OutcomeReported(KF_2024, COST, YEAR_2024, one, null));
    }

    @Test
    @DisplayName("Detsamma gäller en rättelse, ett förslag till rättelse och en revision")
    void later_too() {
        Measurement few = Measurement.of(new BigDecimal(3));
        CorrectOutcome correction = new CorrectOutcome(KF_2024, PUPILS, YEAR_2024, few, "Räknat om");
        given(OPENED, TWELVE).when(correction).thenRejected(FollowupRule.TOO_FEW, "number");
        given(OPENED, TWELVE, SUBMITTED).when(correction).thenRejected(FollowupRule.TOO_FEW, "number");
        given(OPENED, TWELVE)
                .when(new ReviseOutcome(KF_2024, PUPILS, YEAR_2024, few, day("2025-01-15"), "Skolverket räknat om"))
                .thenRejected(FollowupRule.TOO_FEW, "number");
    }

    private static Definition measure(String unit, boolean additive) {
        return new Definition("Mått", unit, Direction.LOWER, additive, IndicatorSource.IMPORT, null, null);
    }

    private static Following notBelow(int fewest) {
        return new Following(KF, null, null, true, fewest);
    }

    private static ReportOutcome report(IndicatorId indicator, BigDecimal number, @Nullable BigDecimal total) {
        return new ReportOutcome(KF_2024, indicator, YEAR_2024, new Measurement(number, total, null), null);
    }
}
