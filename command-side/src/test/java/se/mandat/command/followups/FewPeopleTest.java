package se.mandat.command.followups;

import static se.mandat.command.spec.Orebro.GRUNDSKOLA;
import static se.mandat.command.spec.Orebro.YEAR_2023;
import static se.mandat.command.spec.Orebro.YEAR_2024;
import static se.mandat.command.spec.Orebro.by;
import static se.mandat.command.spec.Orebro.day;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.mandat.command.spec.FakeWorld;
import se.mandat.command.spec.Spec;
import se.mandat.kernel.FollowupCommand;
import se.mandat.kernel.FollowupCommand.CorrectOutcome;
import se.mandat.kernel.FollowupCommand.ReportOutcome;
import se.mandat.kernel.FollowupCommand.ReviseOutcome;
import se.mandat.kernel.FollowupEvent;
import se.mandat.kernel.FollowupEvent.FollowupOpened;
import se.mandat.kernel.FollowupEvent.FollowupSubmitted;
import se.mandat.kernel.FollowupEvent.OutcomeReported;
import se.mandat.kernel.Measurement;
import se.mandat.kernel.Missing;
import se.mandat.kernel.followups.FollowupId;
import se.mandat.kernel.followups.FollowupRule;
import se.mandat.kernel.indicators.Definition;
import se.mandat.kernel.indicators.Direction;
import se.mandat.kernel.indicators.Following;
import se.mandat.kernel.indicators.IndicatorId;
import se.mandat.kernel.indicators.IndicatorSource;
import se.mandat.kernel.periods.PeriodStatus;

@DisplayName("D23: En siffra om människor visar inte färre än måttet får")
class FewPeopleTest extends Spec<Followup, FollowupEvent, FollowupCommand> {
    private static final FollowupId SCHOOL = FollowupId.of(GRUNDSKOLA, YEAR_2024);
    private static final IndicatorId PUPILS = new IndicatorId("i-elever-utan-betyg");
    private static final IndicatorId GRADES = new IndicatorId("i-behoriga");
    private static final IndicatorId COST = new IndicatorId("i-kostnad");
    private static final FollowupOpened OPENED = new FollowupOpened(SCHOOL);
    private static final OutcomeReported TWELVE =
            new OutcomeReported(SCHOOL, PUPILS, YEAR_2024, Measurement.of(new BigDecimal(12)), null);

    private final FakeWorld world = new FakeWorld()
            .unit(GRUNDSKOLA, day("2015-01-01"))
            .indicator(PUPILS, measure("antal", true))
            .indicator(GRADES, measure("%", false))
            .indicator(COST, measure("kr", true))
            .following(PUPILS, notBelow(5))
            .following(GRADES, notBelow(5))
            .following(COST, new Following(GRUNDSKOLA, null, null, true))
            .period(YEAR_2024, PeriodStatus.OPEN)
            .period(YEAR_2023, PeriodStatus.OPEN);

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
                .then(new OutcomeReported(SCHOOL, PUPILS, YEAR_2024, new Measurement(number, total, null), null));
    }

    @Test
    @DisplayName("En andel säger inte hur många, om den inte anges av ett antal")
    void share() {
        given(OPENED)
                .when(report(GRADES, new BigDecimal("4.5"), null))
                .then(new OutcomeReported(SCHOOL, GRADES, YEAR_2024, Measurement.of(new BigDecimal("4.5")), null));
        given(OPENED)
                .when(report(GRADES, new BigDecimal(3), new BigDecimal(20)))
                .thenRejected(FollowupRule.TOO_FEW, "number");
    }

    @Test
    @DisplayName("Den är sekretessbelagd i stället, med skäl")
    void is_secret_instead() {
        Measurement secret = Measurement.missing(Missing.SECRET);
        given(OPENED)
                .when(new ReportOutcome(SCHOOL, PUPILS, YEAR_2024, secret, "Färre än fem elever"))
                .then(new OutcomeReported(SCHOOL, PUPILS, YEAR_2024, secret, "Färre än fem elever"));
    }

    @Test
    @DisplayName("Ett mått om annat än människor visar vad det än är")
    void about_other_things() {
        Measurement one = Measurement.of(BigDecimal.ONE);
        given(OPENED)
                .when(report(COST, BigDecimal.ONE, null))
                .then(new OutcomeReported(SCHOOL, COST, YEAR_2024, one, null));
    }

    @Test
    @DisplayName("Detsamma gäller en rättelse, ett förslag till rättelse och en revision")
    void later_too() {
        Measurement few = Measurement.of(new BigDecimal(3));
        CorrectOutcome correction = new CorrectOutcome(SCHOOL, PUPILS, YEAR_2024, few, "Räknat om");
        given(OPENED, TWELVE).when(correction).thenRejected(FollowupRule.TOO_FEW, "number");
        given(OPENED, TWELVE, new FollowupSubmitted(SCHOOL, "rektor"))
                .when(correction)
                .thenRejected(FollowupRule.TOO_FEW, "number");
        given(OPENED, TWELVE)
                .when(new ReviseOutcome(SCHOOL, PUPILS, YEAR_2024, few, day("2025-01-15"), "Skolverket räknat om"))
                .thenRejected(FollowupRule.TOO_FEW, "number");
    }

    private static Definition measure(String unit, boolean additive) {
        return new Definition("Mått", unit, Direction.LOWER, additive, IndicatorSource.IMPORT, null, null);
    }

    private static Following notBelow(int fewest) {
        return new Following(GRUNDSKOLA, null, null, true, fewest);
    }

    private static ReportOutcome report(IndicatorId indicator, BigDecimal number, @Nullable BigDecimal total) {
        return new ReportOutcome(SCHOOL, indicator, YEAR_2024, new Measurement(number, total, null), null);
    }

    @Override
    protected Followup none() {
        return Followup.NONE;
    }

    @Override
    protected Followup evolve(Followup state, FollowupEvent event) {
        return Followup.evolve(state, event);
    }

    @Override
    protected List<FollowupEvent> decide(Followup state, FollowupCommand command) {
        return Followup.decide(state, command, by("rektor"), world);
    }
}
