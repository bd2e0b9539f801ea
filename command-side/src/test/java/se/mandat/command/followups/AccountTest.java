package se.mandat.command.followups;

import static org.assertj.core.api.Assertions.assertThat;
import static se.mandat.command.spec.Orebro.KF;
import static se.mandat.command.spec.Orebro.YEAR_2024;
import static se.mandat.command.spec.Orebro.by;
import static se.mandat.command.spec.Orebro.imported;
import static se.mandat.kernel.indicators.IndicatorSource.MANUAL;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import se.mandat.command.spec.FakeWorld;
import se.mandat.command.spec.Spec;
import se.mandat.command.spec.Steerings;
import se.mandat.kernel.FollowupCommand;
import se.mandat.kernel.FollowupCommand.SubmitFollowup;
import se.mandat.kernel.FollowupEvent;
import se.mandat.kernel.FollowupEvent.FollowupOpened;
import se.mandat.kernel.FollowupEvent.FollowupSubmitted;
import se.mandat.kernel.FollowupEvent.ForecastGiven;
import se.mandat.kernel.FollowupEvent.GoalJudged;
import se.mandat.kernel.FollowupEvent.OutcomeReported;
import se.mandat.kernel.FollowupEvent.QualityJudged;
import se.mandat.kernel.FollowupEvent.TextWritten;
import se.mandat.kernel.Measurement;
import se.mandat.kernel.Missing;
import se.mandat.kernel.Period;
import se.mandat.kernel.followups.FollowupId;
import se.mandat.kernel.followups.FollowupRule;
import se.mandat.kernel.followups.Grade;
import se.mandat.kernel.goals.Comparison;
import se.mandat.kernel.goals.GoalId;
import se.mandat.kernel.indicators.Definition;
import se.mandat.kernel.indicators.Direction;
import se.mandat.kernel.indicators.IndicatorId;
import se.mandat.kernel.periods.PeriodStatus;
import se.mandat.kernel.plans.FrozenGoal;
import se.mandat.kernel.plans.FrozenIndicator;
import se.mandat.kernel.plans.FrozenTarget;
import se.mandat.kernel.plans.Yardstick;
import se.mandat.kernel.steering.About;
import se.mandat.kernel.steering.AskedText;
import se.mandat.kernel.steering.Label;
import se.mandat.kernel.steering.SteeringModel;

@DisplayName("Det som beslutades redovisas innan rapporten lämnas in")
class AccountTest extends Spec<Followup, FollowupEvent, FollowupCommand> {
    private static final Period INTERIM = new Period("2024-P2");
    private static final IndicatorId RESULT = new IndicatorId("resultat");
    private static final IndicatorId DEBT = new IndicatorId("skuld");
    private static final GoalId BALANCE = new GoalId("balans");
    private static final Yardstick DECIDED = new Yardstick(
            List.of(
                    new FrozenGoal(
                            BALANCE,
                            "Ekonomi i balans",
                            "finansiellt mål",
                            true,
                            List.of(new FrozenTarget(RESULT, YEAR_2024, BigDecimal.TWO, Comparison.AT_LEAST))),
                    new FrozenGoal(new GoalId("trygghet"), "Trygga barn", "verksamhetsmål", false, List.of())),
            List.of(new FrozenIndicator(RESULT, "Resultat", "mnkr"), new FrozenIndicator(DEBT, "Skuld", "mnkr")));

    private FakeWorld world = new FakeWorld()
            .indicator(RESULT, DEBT)
            .period(YEAR_2024, PeriodStatus.OPEN)
            .period(INTERIM, PeriodStatus.OPEN)
            .statutory(INTERIM)
            .yardstick(KF, 2024, DECIDED);

    @Nested
    @DisplayName("D3: Årets rapport")
    class OfTheYear {
        private final FollowupId id = FollowupId.of(KF, YEAR_2024);
        private final FollowupOpened opened = new FollowupOpened(id);
        private final OutcomeReported result =
                new OutcomeReported(id, RESULT, YEAR_2024, Measurement.of(BigDecimal.ONE), null);

        @Test
        @DisplayName("säger något om varje beslutat mått")
        void speaks_of_all() {
            given(opened, result).when(new SubmitFollowup(id)).thenRejected(FollowupRule.REPORT_INCOMPLETE);
        }

        @Test
        @DisplayName("får säga att ett mått inte är mätt")
        void not_measured_is_an_answer() {
            OutcomeReported debt =
                    new OutcomeReported(id, DEBT, YEAR_2024, Measurement.missing(Missing.NOT_MEASURED), "Mäts 2025");
            given(opened, result, debt).when(new SubmitFollowup(id)).then(new FollowupSubmitted(id, "anna"));
        }

        @Test
        @DisplayName("behöver inte säga något om ett mått som har upphört")
        void ended_is_accounted_for() {
            world = new FakeWorld()
                    .indicator(RESULT)
                    .period(YEAR_2024, PeriodStatus.OPEN)
                    .yardstick(KF, 2024, DECIDED);
            given(opened, result).when(new SubmitFollowup(id)).then(new FollowupSubmitted(id, "anna"));
        }

        @Test
        @DisplayName("räknar inte ett annat års siffra")
        void another_year_does_not_count() {
            OutcomeReported last =
                    new OutcomeReported(id, DEBT, Period.year(2023), Measurement.of(BigDecimal.ONE), null);
            given(opened, result, last).when(new SubmitFollowup(id)).thenRejected(FollowupRule.REPORT_INCOMPLETE);
        }

        @Test
        @DisplayName("svarar bara på en plan som är antagen")
        void nothing_decided_nothing_asked() {
            world = new FakeWorld().period(YEAR_2024, PeriodStatus.OPEN);
            given(opened).when(new SubmitFollowup(id)).then(new FollowupSubmitted(id, "anna"));
        }
    }

    @Nested
    @DisplayName("Texter som styrmodellen kräver")
    class Asked {
        private final FollowupId id = FollowupId.of(KF, YEAR_2024);
        private final FollowupOpened opened = new FollowupOpened(id);
        private final GoalJudged judged = new GoalJudged(id, BALANCE, YEAR_2024, Grade.FULLY, false, "Grund", null);

        private void asks(About about, boolean required) {
            AskedText text = new AskedText("analys", new Label("Varför?", "Why?"), null, about, required);
            SteeringModel flat = Steerings.THREE_LEVELS;
            SteeringModel asking = new SteeringModel(
                    flat.name(), flat.kinds(), flat.scales(), flat.rhythms(), List.of(text), flat.mostFields());
            world = new FakeWorld().period(YEAR_2024, PeriodStatus.OPEN).model(YEAR_2024.from(), asking);
        }

        @Test
        @DisplayName("skrivs om enheten innan rapporten lämnas in")
        void of_the_unit() {
            asks(About.UNIT, true);
            given(opened).when(new SubmitFollowup(id)).thenRejected(FollowupRule.ASKED_TEXT_MISSING);
            given(opened, new TextWritten(id, "analys", "Därför"))
                    .when(new SubmitFollowup(id))
                    .then(new FollowupSubmitted(id, "anna"));
        }

        @Test
        @DisplayName("skrivs om varje mål som bedöms, och bara om dem")
        void of_each_goal_judged() {
            asks(About.GOAL, true);
            given(opened).when(new SubmitFollowup(id)).then(new FollowupSubmitted(id, "anna"));
            given(opened, judged, new TextWritten(id, "analys", "Om allt"))
                    .when(new SubmitFollowup(id))
                    .thenRejected(FollowupRule.ASKED_TEXT_MISSING);
            given(opened, judged, new TextWritten(id, "analys.balans", "Därför"))
                    .when(new SubmitFollowup(id))
                    .then(new FollowupSubmitted(id, "anna"));
        }

        @Test
        @DisplayName("skrivs om varje kvalitetsfaktor som bedöms, och bara om dem")
        void of_each_factor_judged() {
            asks(About.QUALITY, true);
            QualityJudged quality = new QualityJudged(id, "bemotande", YEAR_2024, Grade.FULLY, "Grund");
            given(opened, judged).when(new SubmitFollowup(id)).then(new FollowupSubmitted(id, "anna"));
            given(opened, quality).when(new SubmitFollowup(id)).thenRejected(FollowupRule.ASKED_TEXT_MISSING);
            given(opened, quality, new TextWritten(id, "analys.bemotande", "Därför"))
                    .when(new SubmitFollowup(id))
                    .then(new FollowupSubmitted(id, "anna"));
            asks(About.GOAL, true);
            given(opened, quality).when(new SubmitFollowup(id)).then(new FollowupSubmitted(id, "anna"));
        }

        @Test
        @DisplayName("behöver inte skrivas om de bara får skrivas")
        void not_required() {
            asks(About.UNIT, false);
            given(opened).when(new SubmitFollowup(id)).then(new FollowupSubmitted(id, "anna"));
        }
    }

    @Nested
    @DisplayName("D8: Den lagstadgade delårsrapporten")
    class Interim {
        private final FollowupId id = FollowupId.of(KF, INTERIM);
        private final FollowupOpened opened = new FollowupOpened(id);

        @Test
        @DisplayName("säger hur året väntas sluta för varje mål för god ekonomisk hushållning")
        void foresees_the_year() {
            given(opened).when(new SubmitFollowup(id)).thenRejected(FollowupRule.FORECAST_MISSING);
            given(opened, forecast(INTERIM)).when(new SubmitFollowup(id)).thenRejected(FollowupRule.FORECAST_MISSING);
            given(opened, judged(false)).when(new SubmitFollowup(id)).thenRejected(FollowupRule.FORECAST_MISSING);
        }

        @Test
        @DisplayName("gör det med en prognos för året eller en väntad bedömning")
        void by_figure_or_judgement() {
            given(opened, forecast(YEAR_2024)).when(new SubmitFollowup(id)).then(new FollowupSubmitted(id, "anna"));
            given(opened, judged(true)).when(new SubmitFollowup(id)).then(new FollowupSubmitted(id, "anna"));
        }

        @Test
        @DisplayName("En annan delårsrapport behöver det inte")
        void only_the_statutory_one() {
            world = new FakeWorld().period(INTERIM, PeriodStatus.OPEN).yardstick(KF, 2024, DECIDED);
            given(opened).when(new SubmitFollowup(id)).then(new FollowupSubmitted(id, "anna"));
        }

        private ForecastGiven forecast(Period about) {
            return new ForecastGiven(id, RESULT, about, BigDecimal.ONE, null, null);
        }

        private GoalJudged judged(boolean expected) {
            return new GoalJudged(id, BALANCE, YEAR_2024, Grade.PARTLY, expected, "Svagare skatteunderlag", null);
        }
    }

    @Nested
    @DisplayName("D10: Den lagstadgade delårsrapporten jämför med samma period året innan")
    class Compared {
        private final FollowupId id = FollowupId.of(KF, INTERIM);
        private final FollowupId last = FollowupId.of(KF, new Period("2023-P2"));
        private final FollowupOpened opened = new FollowupOpened(id);
        private final OutcomeReported result = outcome(INTERIM);
        private final SubmitFollowup submit = new SubmitFollowup(id);
        private final FollowupSubmitted submitted = new FollowupSubmitted(id, "anna");

        Compared() {
            world = new FakeWorld()
                    .indicator(RESULT, new Definition("Resultat", "mnkr", Direction.HIGHER, true, MANUAL, null, null))
                    .period(INTERIM, PeriodStatus.OPEN)
                    .statutory(INTERIM);
        }

        @Test
        @DisplayName("En siffra utan jämförelse lämnas inte in")
        void alone_is_refused() {
            given(opened, result).when(submit).thenRejected(FollowupRule.COMPARISON_MISSING);
            world.outcome(last, RESULT, new Period("2023-P1"));
            given(opened, result).when(submit).thenRejected(FollowupRule.COMPARISON_MISSING);
            given(opened, result, outcome(Period.year(2023)))
                    .when(submit)
                    .thenRejected(FollowupRule.COMPARISON_MISSING);
        }

        @Test
        @DisplayName("Siffran från förra årets delårsrapport räcker, liksom en som skrivs in nu")
        void last_years_figure_is_one() {
            given(opened, result, outcome(new Period("2023-P2"))).when(submit).then(submitted);
            world.outcome(last, RESULT, new Period("2023-P2"));
            given(opened, result).when(submit).then(submitted);
        }

        @Test
        @DisplayName("Särskilda skäl räcker, när de är skrivna")
        void an_obstacle_is_an_answer() {
            given(opened, result, new TextWritten(id, "jamforelse", "Måttet är nytt i år"))
                    .when(submit)
                    .then(submitted);
        }

        @Test
        @DisplayName("En äldre siffra jämförs inte, och inte heller andra rapporter eller historia som tas in")
        void asked_of_this_year_only() {
            given(opened, outcome(Period.year(2023))).when(submit).then(submitted);
            Followup state = after(opened, result);
            assertThat(Followup.decide(state, submit, imported(), world))
                    .containsExactly(new FollowupSubmitted(id, "importer"));
            world = new FakeWorld().indicator(RESULT).period(INTERIM, PeriodStatus.OPEN);
            given(opened, result).when(submit).then(submitted);
        }

        private OutcomeReported outcome(Period about) {
            return new OutcomeReported(id, RESULT, about, Measurement.of(BigDecimal.ONE), null);
        }
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
        return Followup.decide(state, command, by("anna"), world);
    }
}
