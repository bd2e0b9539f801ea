package se.mandat.command.followups;

import static org.assertj.core.api.Assertions.assertThat;
import static se.mandat.command.spec.Orebro.BOM;
import static se.mandat.command.spec.Orebro.INTERIM_2024;
import static se.mandat.command.spec.Orebro.KF;
import static se.mandat.command.spec.Orebro.YEAR_2023;
import static se.mandat.command.spec.Orebro.YEAR_2024;
import static se.mandat.command.spec.Orebro.by;
import static se.mandat.command.spec.Orebro.day;
import static se.mandat.command.spec.Orebro.imported;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import se.mandat.command.spec.FakeWorld;
import se.mandat.command.spec.Spec;
import se.mandat.command.world.Entered;
import se.mandat.kernel.Act;
import se.mandat.kernel.CommonRule;
import se.mandat.kernel.FollowupCommand;
import se.mandat.kernel.FollowupCommand.ApproveCorrection;
import se.mandat.kernel.FollowupCommand.ApproveFollowup;
import se.mandat.kernel.FollowupCommand.CorrectOutcome;
import se.mandat.kernel.FollowupCommand.DeclineCorrection;
import se.mandat.kernel.FollowupCommand.GiveForecast;
import se.mandat.kernel.FollowupCommand.JudgeGoal;
import se.mandat.kernel.FollowupCommand.JudgeGroup;
import se.mandat.kernel.FollowupCommand.JudgeQuality;
import se.mandat.kernel.FollowupCommand.OpenFollowup;
import se.mandat.kernel.FollowupCommand.ReportOutcome;
import se.mandat.kernel.FollowupCommand.ReturnFollowup;
import se.mandat.kernel.FollowupCommand.SubmitFollowup;
import se.mandat.kernel.FollowupEvent;
import se.mandat.kernel.FollowupEvent.CorrectionDeclined;
import se.mandat.kernel.FollowupEvent.CorrectionProposed;
import se.mandat.kernel.FollowupEvent.FollowupApproved;
import se.mandat.kernel.FollowupEvent.FollowupOpened;
import se.mandat.kernel.FollowupEvent.FollowupReturned;
import se.mandat.kernel.FollowupEvent.FollowupSubmitted;
import se.mandat.kernel.FollowupEvent.ForecastGiven;
import se.mandat.kernel.FollowupEvent.GoalJudged;
import se.mandat.kernel.FollowupEvent.GroupJudged;
import se.mandat.kernel.FollowupEvent.OutcomeCorrected;
import se.mandat.kernel.FollowupEvent.OutcomeReported;
import se.mandat.kernel.FollowupEvent.QualityJudged;
import se.mandat.kernel.Measurement;
import se.mandat.kernel.Missing;
import se.mandat.kernel.followups.FollowupId;
import se.mandat.kernel.followups.FollowupRule;
import se.mandat.kernel.followups.Grade;
import se.mandat.kernel.followups.GroupId;
import se.mandat.kernel.goals.GoalId;
import se.mandat.kernel.goals.GoalRule;
import se.mandat.kernel.indicators.IndicatorId;
import se.mandat.kernel.indicators.IndicatorRule;
import se.mandat.kernel.organisation.OrganisationRule;
import se.mandat.kernel.organisation.UnitId;
import se.mandat.kernel.periods.PeriodRule;
import se.mandat.kernel.periods.PeriodStatus;

@DisplayName("Uppföljningen")
class FollowupTest extends Spec<Followup, FollowupEvent, FollowupCommand> {
    private static final String ANNA = "controller-anna";
    private static final String BO = "ekonomichef-bo";

    private static final FollowupId KF_2024 = FollowupId.of(KF, YEAR_2024);
    private static final IndicatorId RESULT = new IndicatorId("i-resultat");
    private static final GoalId GOAL = new GoalId("g-2024-f-resultat");
    private static final GoalId INVESTMENTS = new GoalId("g-2024-f-sjalvfin");
    private static final GroupId FINANCIAL = new GroupId("finansiella-mal");
    private static final String GROUND = "Årsredovisning 2024: två av fyra finansiella mål uppfylls.";
    private static final String WHY = "Pensionsskulden var inte med";

    private static final FollowupOpened OPENED = new FollowupOpened(KF_2024);
    private static final OutcomeReported REPORTED =
            new OutcomeReported(KF_2024, RESULT, YEAR_2024, number("327"), null);
    private static final OutcomeCorrected CORRECTED =
            new OutcomeCorrected(KF_2024, RESULT, YEAR_2024, number("346"), WHY, null);
    private static final CorrectionProposed PROPOSED =
            new CorrectionProposed(KF_2024, RESULT, YEAR_2024, number("346"), WHY, ANNA);
    private static final CorrectionDeclined DECLINED =
            new CorrectionDeclined(KF_2024, RESULT, YEAR_2024, "Skulden hör till 2025");
    private static final ForecastGiven FORECAST =
            new ForecastGiven(KF_2024, RESULT, YEAR_2024, new BigDecimal("346"), null, "19 mnkr över budget");
    private static final GoalJudged JUDGED = new GoalJudged(KF_2024, GOAL, YEAR_2024, Grade.FULLY, false, GROUND);
    private static final FollowupSubmitted SUBMITTED = new FollowupSubmitted(KF_2024, ANNA);
    private static final FollowupReturned RETURNED = new FollowupReturned(KF_2024, "Analysen saknas");
    private static final FollowupApproved APPROVED = new FollowupApproved(KF_2024);

    private final FakeWorld world = new FakeWorld()
            .unit(KF, day("2013-01-01"))
            .unit(BOM, day("2015-01-01"), day("2023-12-31"))
            .indicator(RESULT)
            .goal(GOAL)
            .goal(INVESTMENTS)
            .period(YEAR_2024, PeriodStatus.OPEN);

    private Act act = by(ANNA);

    @Nested
    @DisplayName("En uppföljning öppnas")
    class Open {
        private final OpenFollowup open = new OpenFollowup(KF_2024);

        @Test
        @DisplayName("Enheten börjar följa upp perioden")
        void followup_is_opened() {
            given().when(open).then(OPENED);
        }

        @Test
        @DisplayName("Den som är öppnad är öppnad, hur långt den än har kommit")
        void twice_is_once() {
            given(OPENED).when(open).thenNothing();
            given(OPENED, SUBMITTED).when(open).thenNothing();
            given(OPENED, SUBMITTED, APPROVED).when(open).thenNothing();
        }

        @Test
        @DisplayName("Perioden måste vara öppen: inte okänd, inte bara planerad, inte stängd")
        void period_must_be_open() {
            world.period(YEAR_2024, PeriodStatus.UNKNOWN);
            given().when(open).thenRejected(PeriodRule.PERIOD_UNKNOWN);
            world.period(YEAR_2024, PeriodStatus.SCHEDULED);
            given().when(open).thenRejected(PeriodRule.PERIOD_NOT_OPEN);
            world.period(YEAR_2024, PeriodStatus.CLOSED);
            given().when(open).thenRejected(PeriodRule.PERIOD_CLOSED);
        }

        @Test
        @DisplayName("Enheten måste ha funnits någon dag i perioden")
        void unit_must_exist_during_the_period() {
            world.period(YEAR_2023, PeriodStatus.OPEN);
            given().when(new OpenFollowup(FollowupId.of(BOM, YEAR_2024)))
                    .thenRejected(OrganisationRule.UNIT_UNKNOWN, "followup");
            given().when(new OpenFollowup(FollowupId.of(new UnitId("okand"), YEAR_2024)))
                    .thenRejected(OrganisationRule.UNIT_UNKNOWN, "followup");
            given().when(new OpenFollowup(FollowupId.of(BOM, YEAR_2023)))
                    .then(new FollowupOpened(FollowupId.of(BOM, YEAR_2023)));
        }
    }

    @Nested
    @DisplayName("Ett utfall rapporteras")
    class Report {
        @Test
        @DisplayName("Utfallet är ett tal, med eller utan kommentar")
        void outcome_is_reported() {
            given(OPENED).when(report(number("327"), null)).then(REPORTED);
            given(OPENED)
                    .when(report(number("327"), " Före balanskrav "))
                    .then(new OutcomeReported(KF_2024, RESULT, YEAR_2024, number("327"), "Före balanskrav"));
        }

        @Test
        @DisplayName("Samma utfall två gånger är ett utfall, med hur många decimaler det än skrivs")
        void twice_is_once() {
            given(OPENED, REPORTED).when(report(number("327"), null)).thenNothing();
            given(OPENED, REPORTED).when(report(number("327.00"), null)).thenNothing();
        }

        @Test
        @DisplayName("Ett annat utfall är en rättelse")
        void another_outcome_is_a_correction() {
            given(OPENED, REPORTED).when(report(number("346"), null)).thenRejected(FollowupRule.OUTCOME_REPORTED);
            given(OPENED, REPORTED)
                    .when(report(Measurement.missing(Missing.NOT_REPORTED), null))
                    .thenRejected(FollowupRule.OUTCOME_REPORTED);
        }

        @Test
        @DisplayName("Samma indikator kan rapporteras om en annan tid i samma uppföljning")
        void other_time_is_another_outcome() {
            given(OPENED, REPORTED)
                    .when(new ReportOutcome(KF_2024, RESULT, YEAR_2023, number("284"), null))
                    .then(new OutcomeReported(KF_2024, RESULT, YEAR_2023, number("284"), null));
        }

        @Test
        @DisplayName("Att något saknas är inte noll, och skälet sparas")
        void missing_is_not_zero() {
            for (Missing reason : List.of(Missing.NOT_REPORTED, Missing.NOT_APPLICABLE, Missing.NOT_MEASURED)) {
                Measurement missing = Measurement.missing(reason);
                given(OPENED)
                        .when(report(missing, null))
                        .then(new OutcomeReported(KF_2024, RESULT, YEAR_2024, missing, null));
            }
            given(
                            OPENED,
                            new OutcomeReported(
                                    KF_2024, RESULT, YEAR_2024, Measurement.missing(Missing.NOT_REPORTED), null))
                    .when(report(number("0"), null))
                    .thenRejected(FollowupRule.OUTCOME_REPORTED);
        }

        @Test
        @DisplayName("Den som hemlighåller en siffra säger varför")
        void secrecy_says_why() {
            Measurement secret = Measurement.missing(Missing.SECRET);
            given(OPENED).when(report(secret, null)).thenRejected(FollowupRule.REASON_REQUIRED, "comment");
            given(OPENED).when(report(secret, " ")).thenRejected(FollowupRule.REASON_REQUIRED, "comment");
            given(OPENED)
                    .when(report(secret, "Färre än fem elever"))
                    .then(new OutcomeReported(KF_2024, RESULT, YEAR_2024, secret, "Färre än fem elever"));
        }

        @Test
        @DisplayName("Kommentaren får ha 4000 tecken men inte 4001")
        void comment_has_a_length() {
            given(OPENED)
                    .when(report(number("327"), "k".repeat(4000)))
                    .then(new OutcomeReported(KF_2024, RESULT, YEAR_2024, number("327"), "k".repeat(4000)));
            given(OPENED)
                    .when(report(number("327"), "k".repeat(4001)))
                    .thenRejected(CommonRule.TEXT_TOO_LONG, "comment");
        }

        @Test
        @DisplayName("Indikatorn måste användas")
        void indicator_must_be_in_use() {
            given(OPENED)
                    .when(new ReportOutcome(KF_2024, new IndicatorId("i-okand"), YEAR_2024, number("1"), null))
                    .thenRejected(IndicatorRule.INDICATOR_UNKNOWN, "indicator");
        }

        @Test
        @DisplayName("Uppföljningen måste vara öppnad och inte inlämnad eller godkänd")
        void followup_must_be_writable() {
            mustBeWritable(report(number("327"), null));
        }

        @Test
        @DisplayName("I en återlämnad uppföljning kan man rapportera igen")
        void returned_followup_is_writable() {
            given(OPENED, SUBMITTED, RETURNED).when(report(number("327"), null)).then(REPORTED);
        }

        private ReportOutcome report(Measurement outcome, @Nullable String comment) {
            return new ReportOutcome(KF_2024, RESULT, YEAR_2024, outcome, comment);
        }
    }

    @Nested
    @DisplayName("Ett utfall rättas")
    class Correct {
        @Test
        @DisplayName("Medan perioden är öppen gäller rättelsen genast, med skäl")
        void correction_holds_at_once() {
            given(OPENED, REPORTED).when(correct("346", WHY)).then(CORRECTED);
        }

        @Test
        @DisplayName("I en inlämnad uppföljning väntar rättelsen, så att ingen godkänner andra tal än de inlämnade")
        void submitted_waits() {
            given(OPENED, REPORTED, SUBMITTED).when(correct("346", WHY)).then(PROPOSED);
        }

        @Test
        @DisplayName("Samma rättelse två gånger är en rättelse")
        void twice_is_once() {
            given(OPENED, REPORTED, CORRECTED).when(correct("346", WHY)).thenNothing();
            given(OPENED, REPORTED, CORRECTED).when(correct("346.0", WHY)).thenNothing();
        }

        @Test
        @DisplayName("Efter stängningen väntar rättelsen på någon annan")
        void correction_waits_after_closing() {
            world.period(YEAR_2024, PeriodStatus.CLOSED);
            given(OPENED, REPORTED).when(correct("346", WHY)).then(PROPOSED);
        }

        @Test
        @DisplayName("Efter godkännandet också, även om perioden är öppen")
        void correction_waits_after_approval() {
            given(OPENED, REPORTED, SUBMITTED, APPROVED)
                    .when(correct("346", WHY))
                    .then(PROPOSED);
        }

        @Test
        @DisplayName("Samma förslag två gånger är ett förslag")
        void proposed_twice_is_once() {
            world.period(YEAR_2024, PeriodStatus.CLOSED);
            given(OPENED, REPORTED, PROPOSED).when(correct("346", WHY)).thenNothing();
        }

        @Test
        @DisplayName("Medan ett förslag väntar läggs inget annat, inte heller av någon annan")
        void one_waits_at_a_time() {
            world.period(YEAR_2024, PeriodStatus.CLOSED);
            given(OPENED, REPORTED, PROPOSED).when(correct("350", WHY)).thenRejected(FollowupRule.CORRECTION_WAITS);
            act = by(BO);
            given(OPENED, REPORTED, PROPOSED).when(correct("346", WHY)).thenRejected(FollowupRule.CORRECTION_WAITS);
        }

        @Test
        @DisplayName("En rättelse säger varför")
        void reason_is_required() {
            given(OPENED, REPORTED).when(correct("346", " ")).thenRejected(FollowupRule.REASON_REQUIRED, "reason");
        }

        @Test
        @DisplayName("Det som inte är rapporterat kan inte rättas")
        void outcome_must_be_known() {
            given(OPENED).when(correct("346", WHY)).thenRejected(FollowupRule.NOTHING_TO_CORRECT);
            given(OPENED, REPORTED)
                    .when(new CorrectOutcome(KF_2024, RESULT, YEAR_2023, number("284"), WHY))
                    .thenRejected(FollowupRule.NOTHING_TO_CORRECT);
        }

        @Test
        @DisplayName("En siffra kan rättas till att den saknas")
        void number_may_become_missing() {
            Measurement missing = Measurement.missing(Missing.NOT_MEASURED);
            given(OPENED, REPORTED)
                    .when(new CorrectOutcome(KF_2024, RESULT, YEAR_2024, missing, WHY))
                    .then(new OutcomeCorrected(KF_2024, RESULT, YEAR_2024, missing, WHY, null));
        }
    }

    @Nested
    @DisplayName("En rättelse avgörs")
    class Settle {
        private final ApproveCorrection approve = new ApproveCorrection(KF_2024, RESULT, YEAR_2024);
        private final DeclineCorrection decline =
                new DeclineCorrection(KF_2024, RESULT, YEAR_2024, "Skulden hör till 2025");
        private final OutcomeCorrected approved =
                new OutcomeCorrected(KF_2024, RESULT, YEAR_2024, number("346"), WHY, ANNA);

        @Test
        @DisplayName("Någon annan godkänner, och rättelsen gäller")
        void somebody_else_approves() {
            act = by(BO);
            world.period(YEAR_2024, PeriodStatus.CLOSED);
            given(OPENED, REPORTED, PROPOSED).when(approve).then(approved);
        }

        @Test
        @DisplayName("Ingen godkänner sin egen rättelse")
        void nobody_approves_their_own() {
            given(OPENED, REPORTED, PROPOSED).when(approve).thenRejected(FollowupRule.SELF_APPROVAL);
        }

        @Test
        @DisplayName("D25: ingen godkänner en rättelse av en siffra den själv har skrivit in")
        void nor_of_a_figure_they_entered() {
            act = by(BO);
            world.entered(KF_2024, new Entered(RESULT, YEAR_2023, false, BO))
                    .entered(KF_2024, new Entered(new IndicatorId("i-skuld"), YEAR_2024, false, BO))
                    .entered(KF_2024, new Entered(RESULT, YEAR_2024, true, BO));
            given(OPENED, REPORTED, PROPOSED).when(approve).then(approved);
            world.entered(KF_2024, new Entered(RESULT, YEAR_2024, false, BO));
            given(OPENED, REPORTED, PROPOSED).when(approve).thenRejected(FollowupRule.SELF_APPROVAL);
        }

        @Test
        @DisplayName("Det som är godkänt godkänns inte igen")
        void approved_once() {
            act = by(BO);
            given(OPENED, REPORTED, PROPOSED, approved).when(approve).thenRejected(FollowupRule.CORRECTION_UNKNOWN);
        }

        @Test
        @DisplayName("Är rättelsen godkänd är samma rättelse redan gjord, och en ny kan läggas")
        void approved_correction_holds() {
            world.period(YEAR_2024, PeriodStatus.CLOSED);
            given(OPENED, REPORTED, PROPOSED, approved)
                    .when(correct("346", WHY))
                    .thenNothing();
            given(OPENED, REPORTED, PROPOSED, approved)
                    .when(correct("350", WHY))
                    .then(new CorrectionProposed(KF_2024, RESULT, YEAR_2024, number("350"), WHY, ANNA));
        }

        @Test
        @DisplayName("Någon annan avböjer, med skäl, och utfallet är som förut")
        void somebody_declines() {
            act = by(BO);
            world.period(YEAR_2024, PeriodStatus.CLOSED);
            given(OPENED, REPORTED, PROPOSED).when(decline).then(DECLINED);
            given(OPENED, REPORTED, PROPOSED, DECLINED)
                    .when(new CorrectOutcome(KF_2024, RESULT, YEAR_2024, number("327"), WHY))
                    .thenNothing();
        }

        @Test
        @DisplayName("Den som föreslog kan ta tillbaka sitt förslag")
        void proposer_may_withdraw() {
            given(OPENED, REPORTED, PROPOSED).when(decline).then(DECLINED);
        }

        @Test
        @DisplayName("Efter ett avböjande kan en ny rättelse föreslås")
        void declined_may_be_proposed_again() {
            world.period(YEAR_2024, PeriodStatus.CLOSED);
            given(OPENED, REPORTED, PROPOSED, DECLINED)
                    .when(correct("346", WHY))
                    .then(PROPOSED);
        }

        @Test
        @DisplayName("Ett avböjande säger varför")
        void reason_is_required() {
            given(OPENED, REPORTED, PROPOSED)
                    .when(new DeclineCorrection(KF_2024, RESULT, YEAR_2024, ""))
                    .thenRejected(FollowupRule.REASON_REQUIRED, "reason");
        }

        @Test
        @DisplayName("Väntar ingen rättelse finns inget att avgöra")
        void correction_must_wait() {
            given(OPENED, REPORTED).when(approve).thenRejected(FollowupRule.CORRECTION_UNKNOWN);
            given(OPENED, REPORTED).when(decline).thenRejected(FollowupRule.CORRECTION_UNKNOWN);
            given(OPENED, REPORTED, PROPOSED, DECLINED).when(decline).thenRejected(FollowupRule.CORRECTION_UNKNOWN);
        }
    }

    @Nested
    @DisplayName("En prognos lämnas")
    class Forecast {
        private final GiveForecast forecast = forecast("346");

        @Test
        @DisplayName("Resultatet väntas bli 346 mnkr för helåret")
        void forecast_is_given() {
            given(OPENED).when(forecast).then(FORECAST);
        }

        @Test
        @DisplayName("Samma prognos två gånger är en prognos")
        void twice_is_once() {
            given(OPENED, FORECAST).when(forecast).thenNothing();
        }

        @Test
        @DisplayName("En senare prognos tar den förras plats")
        void later_takes_its_place() {
            ForecastGiven later =
                    new ForecastGiven(KF_2024, RESULT, YEAR_2024, new BigDecimal("300"), null, "19 mnkr över budget");
            given(OPENED, FORECAST).when(forecast("300")).then(later);
            given(OPENED, FORECAST, later).when(forecast).then(FORECAST);
        }

        @Test
        @DisplayName("Prognosen kan vara hur många av hur många, och om en annan tid")
        void forecast_of_a_total() {
            BigDecimal met = new BigDecimal("5");
            BigDecimal all = new BigDecimal("33");
            given(OPENED, FORECAST)
                    .when(new GiveForecast(KF_2024, RESULT, YEAR_2023, met, all, " "))
                    .then(new ForecastGiven(KF_2024, RESULT, YEAR_2023, met, all, null));
        }

        @Test
        @DisplayName("Indikatorn måste användas")
        void indicator_must_be_in_use() {
            given(OPENED)
                    .when(new GiveForecast(KF_2024, new IndicatorId("i-okand"), YEAR_2024, BigDecimal.ONE, null, null))
                    .thenRejected(IndicatorRule.INDICATOR_UNKNOWN, "indicator");
        }

        @Test
        @DisplayName("Uppföljningen måste vara öppnad och inte inlämnad eller godkänd")
        void followup_must_be_writable() {
            mustBeWritable(forecast);
        }

        private GiveForecast forecast(String value) {
            return new GiveForecast(KF_2024, RESULT, YEAR_2024, new BigDecimal(value), null, "19 mnkr över budget");
        }
    }

    @Nested
    @DisplayName("Ett mål bedöms")
    class JudgeOneGoal {
        @Test
        @DisplayName("Målet är uppfyllt, på angiven grund")
        void goal_is_judged() {
            given(OPENED).when(judge(Grade.FULLY, GROUND)).then(JUDGED);
        }

        @Test
        @DisplayName("Ej mätt och går inte att bedöma är egna omdömen, aldrig delvis")
        void not_measured_is_its_own_grade() {
            for (Grade grade :
                    List.of(Grade.FULLY, Grade.PARTLY, Grade.NOT, Grade.NOT_MEASURED, Grade.CANNOT_BE_JUDGED)) {
                given(OPENED)
                        .when(judge(grade, GROUND))
                        .then(new GoalJudged(KF_2024, GOAL, YEAR_2024, grade, false, GROUND));
            }
            GoalJudged partly = new GoalJudged(KF_2024, GOAL, YEAR_2024, Grade.PARTLY, false, GROUND);
            given(OPENED, partly)
                    .when(judge(Grade.NOT_MEASURED, GROUND))
                    .then(new GoalJudged(KF_2024, GOAL, YEAR_2024, Grade.NOT_MEASURED, false, GROUND));
        }

        @Test
        @DisplayName("Hur det väntas gå är något annat än hur det gick")
        void expected_is_not_achieved() {
            GoalJudged expected = new GoalJudged(KF_2024, GOAL, YEAR_2024, Grade.FULLY, true, GROUND);
            given(OPENED)
                    .when(new JudgeGoal(KF_2024, GOAL, YEAR_2024, Grade.FULLY, true, GROUND))
                    .then(expected);
            given(OPENED, expected).when(judge(Grade.FULLY, GROUND)).then(JUDGED);
        }

        @Test
        @DisplayName("Samma bedömning två gånger är en bedömning")
        void twice_is_once() {
            given(OPENED, JUDGED).when(judge(Grade.FULLY, "  " + GROUND)).thenNothing();
        }

        @Test
        @DisplayName("En bedömning säger på vilken grund")
        void ground_is_required() {
            given(OPENED).when(judge(Grade.FULLY, " ")).thenRejected(FollowupRule.GROUND_REQUIRED, "ground");
        }

        @Test
        @DisplayName("Grunden får ha 4000 tecken men inte 4001")
        void ground_has_a_length() {
            given(OPENED)
                    .when(judge(Grade.FULLY, "g".repeat(4000)))
                    .then(new GoalJudged(KF_2024, GOAL, YEAR_2024, Grade.FULLY, false, "g".repeat(4000)));
            given(OPENED).when(judge(Grade.FULLY, "g".repeat(4001))).thenRejected(CommonRule.TEXT_TOO_LONG, "ground");
        }

        @Test
        @DisplayName("Målet måste vara satt")
        void goal_must_be_set() {
            given(OPENED)
                    .when(new JudgeGoal(KF_2024, new GoalId("g-okant"), YEAR_2024, Grade.FULLY, false, GROUND))
                    .thenRejected(GoalRule.GOAL_UNKNOWN, "goal");
        }

        @Test
        @DisplayName("Uppföljningen måste vara öppnad och inte inlämnad eller godkänd")
        void followup_must_be_writable() {
            mustBeWritable(judge(Grade.FULLY, GROUND));
        }

        private JudgeGoal judge(Grade grade, String ground) {
            return new JudgeGoal(KF_2024, GOAL, YEAR_2024, grade, false, ground);
        }
    }

    @Nested
    @DisplayName("Kvaliteten bedöms")
    class JudgeItsQuality {
        private final QualityJudged whole =
                new QualityJudged(KF_2024, null, YEAR_2024, Grade.PARTLY, "Kvalitetsrapport 2024");
        private final QualityJudged factor =
                new QualityJudged(KF_2024, "Bemötande", YEAR_2024, Grade.FULLY, "Kvalitetsrapport 2024");

        @Test
        @DisplayName("Som helhet, eller en kvalitetsfaktor för sig")
        void quality_is_judged() {
            given(OPENED)
                    .when(judge(null, Grade.PARTLY, "Kvalitetsrapport 2024"))
                    .then(whole);
            given(OPENED)
                    .when(judge(" ", Grade.PARTLY, "Kvalitetsrapport 2024"))
                    .then(whole);
            given(OPENED, whole)
                    .when(judge("Bemötande", Grade.FULLY, "Kvalitetsrapport 2024"))
                    .then(factor);
        }

        @Test
        @DisplayName("Samma bedömning två gånger är en bedömning, var för sig")
        void twice_is_once() {
            given(OPENED, whole, factor)
                    .when(judge(null, Grade.PARTLY, "Kvalitetsrapport 2024"))
                    .thenNothing();
            given(OPENED, whole, factor)
                    .when(judge("Bemötande", Grade.FULLY, "Kvalitetsrapport 2024"))
                    .thenNothing();
        }

        @Test
        @DisplayName("En bedömning säger på vilken grund")
        void ground_is_required() {
            given(OPENED).when(judge(null, Grade.PARTLY, "")).thenRejected(FollowupRule.GROUND_REQUIRED, "ground");
        }

        @Test
        @DisplayName("Uppföljningen måste vara öppnad och inte inlämnad eller godkänd")
        void followup_must_be_writable() {
            mustBeWritable(judge(null, Grade.PARTLY, "Kvalitetsrapport 2024"));
        }

        private JudgeQuality judge(@Nullable String name, Grade grade, String ground) {
            return new JudgeQuality(KF_2024, name, YEAR_2024, grade, ground);
        }
    }

    @Nested
    @DisplayName("En grupp av mål bedöms samlat")
    class JudgeOneGroup {
        @Test
        @DisplayName("Två av fyra finansiella mål uppfylls")
        void two_of_four() {
            given(OPENED).when(judge(2, 4)).then(judged(2, 4));
        }

        @Test
        @DisplayName("De uppfyllda målen kan nämnas, några eller alla")
        void met_goals_may_be_named() {
            given(OPENED).when(judge(2, 4, GOAL)).then(judged(2, 4, GOAL));
            given(OPENED).when(judge(2, 4, GOAL, INVESTMENTS)).then(judged(2, 4, GOAL, INVESTMENTS));
        }

        @Test
        @DisplayName("Fler nämnda än uppfyllda går inte ihop")
        void not_more_named_than_met() {
            given(OPENED).when(judge(1, 4, GOAL, INVESTMENTS)).thenRejected(FollowupRule.NOT_A_COUNT, "metGoals");
        }

        @Test
        @DisplayName("Inget eller alla går bra, men inte fler än alla eller färre än inget")
        void between_none_and_all() {
            given(OPENED).when(judge(0, 4)).then(judged(0, 4));
            given(OPENED).when(judge(4, 4)).then(judged(4, 4));
            given(OPENED).when(judge(5, 4)).thenRejected(FollowupRule.NOT_A_COUNT, "met");
            given(OPENED).when(judge(-1, 4)).thenRejected(FollowupRule.NOT_A_COUNT, "met");
        }

        @Test
        @DisplayName("En grupp har minst ett mål")
        void group_of_one_at_least() {
            given(OPENED).when(judge(1, 1)).then(judged(1, 1));
            given(OPENED).when(judge(0, 0)).thenRejected(FollowupRule.NOT_A_COUNT, "met");
        }

        @Test
        @DisplayName("Två är inget utan av hur många, och av fyra är inget utan hur många")
        void count_is_both() {
            given(OPENED).when(judge(2, null)).thenRejected(FollowupRule.NOT_A_COUNT, "met");
            given(OPENED).when(judge(null, 4)).thenRejected(FollowupRule.NOT_A_COUNT, "met");
        }

        @Test
        @DisplayName("Ett samlat omdöme, eller bara källans ord, räcker")
        void grade_or_words_are_enough() {
            given(OPENED).when(judge(null, null)).then(judged(null, null));
            given(OPENED)
                    .when(new JudgeGroup(
                            KF_2024,
                            FINANCIAL,
                            "Finansiella mål",
                            YEAR_2024,
                            Grade.PARTLY,
                            null,
                            null,
                            List.of(),
                            true,
                            GROUND))
                    .then(new GroupJudged(
                            KF_2024,
                            FINANCIAL,
                            "Finansiella mål",
                            YEAR_2024,
                            Grade.PARTLY,
                            null,
                            null,
                            List.of(),
                            true,
                            GROUND));
        }

        @Test
        @DisplayName("Samma bedömning två gånger är en bedömning")
        void twice_is_once() {
            given(OPENED, judged(2, 4)).when(judge(2, 4)).thenNothing();
        }

        @Test
        @DisplayName("En ny bedömning tar den förras plats")
        void later_takes_its_place() {
            given(OPENED, judged(2, 4)).when(judge(3, 4)).then(judged(3, 4));
        }

        @Test
        @DisplayName("De nämnda målen måste vara satta")
        void met_goals_must_be_set() {
            given(OPENED)
                    .when(judge(2, 4, GOAL, new GoalId("g-okant")))
                    .thenRejected(GoalRule.GOAL_UNKNOWN, "metGoals");
        }

        @Test
        @DisplayName("Gruppen har ett namn och bedömningen en grund")
        void words_are_needed() {
            given(OPENED)
                    .when(new JudgeGroup(KF_2024, FINANCIAL, " ", YEAR_2024, null, 2, 4, List.of(), false, GROUND))
                    .thenRejected(CommonRule.TEXT_MISSING, "title");
            given(OPENED)
                    .when(new JudgeGroup(
                            KF_2024, FINANCIAL, "Finansiella mål", YEAR_2024, null, 2, 4, List.of(), false, ""))
                    .thenRejected(FollowupRule.GROUND_REQUIRED, "ground");
        }

        @Test
        @DisplayName("Uppföljningen måste vara öppnad och inte inlämnad eller godkänd")
        void followup_must_be_writable() {
            mustBeWritable(judge(2, 4));
        }

        private JudgeGroup judge(@Nullable Integer met, @Nullable Integer of, GoalId... metGoals) {
            return new JudgeGroup(
                    KF_2024, FINANCIAL, "Finansiella mål", YEAR_2024, null, met, of, List.of(metGoals), false, GROUND);
        }

        private GroupJudged judged(@Nullable Integer met, @Nullable Integer of, GoalId... metGoals) {
            return new GroupJudged(
                    KF_2024, FINANCIAL, "Finansiella mål", YEAR_2024, null, met, of, List.of(metGoals), false, GROUND);
        }
    }

    @Nested
    @DisplayName("En uppföljning lämnas in")
    class Submit {
        private final SubmitFollowup submit = new SubmitFollowup(KF_2024);

        @Test
        @DisplayName("Uppföljningen är inlämnad, och av vem är känt")
        void followup_is_submitted() {
            given(OPENED, REPORTED).when(submit).then(SUBMITTED);
        }

        @Test
        @DisplayName("Den som lämnat in har lämnat in; någon annan lämnar inte in samma en gång till")
        void twice_is_once() {
            given(OPENED, SUBMITTED).when(submit).thenNothing();
            act = by(BO);
            given(OPENED, SUBMITTED).when(submit).thenRejected(FollowupRule.FOLLOWUP_SUBMITTED);
        }

        @Test
        @DisplayName("En återlämnad uppföljning lämnas in på nytt, av vem som helst")
        void returned_is_submitted_again() {
            given(OPENED, SUBMITTED, RETURNED).when(submit).then(SUBMITTED);
            act = by(BO);
            given(OPENED, SUBMITTED, RETURNED).when(submit).then(new FollowupSubmitted(KF_2024, BO));
        }

        @Test
        @DisplayName("En godkänd uppföljning lämnas inte in igen")
        void approved_is_done() {
            given(OPENED, SUBMITTED, APPROVED).when(submit).thenRejected(FollowupRule.FOLLOWUP_SUBMITTED);
        }

        @Test
        @DisplayName("Den måste vara öppnad, och perioden öppen")
        void followup_must_be_open() {
            given().when(submit).thenRejected(FollowupRule.FOLLOWUP_UNKNOWN);
            world.period(YEAR_2024, PeriodStatus.CLOSED);
            given(OPENED).when(submit).thenRejected(PeriodRule.PERIOD_CLOSED);
        }
    }

    @Nested
    @DisplayName("En uppföljning återlämnas")
    class Return {
        private final ReturnFollowup sendBack = new ReturnFollowup(KF_2024, "Analysen saknas");

        @Test
        @DisplayName("Uppföljningen går tillbaka, med skäl")
        void followup_is_returned() {
            act = by(BO);
            given(OPENED, SUBMITTED).when(sendBack).then(RETURNED);
        }

        @Test
        @DisplayName("Efter stängningen återlämnas inget: den kunde aldrig lämnas in igen")
        void not_after_closing() {
            world.period(YEAR_2024, PeriodStatus.CLOSED);
            given(OPENED, SUBMITTED).when(sendBack).thenRejected(PeriodRule.PERIOD_CLOSED);
        }

        @Test
        @DisplayName("Den som är återlämnad återlämnas inte igen")
        void twice_is_refused() {
            given(OPENED, SUBMITTED, RETURNED).when(sendBack).thenRejected(FollowupRule.FOLLOWUP_NOT_SUBMITTED);
        }

        @Test
        @DisplayName("Ett återlämnande säger varför")
        void reason_is_required() {
            given(OPENED, SUBMITTED)
                    .when(new ReturnFollowup(KF_2024, " "))
                    .thenRejected(FollowupRule.REASON_REQUIRED, "reason");
        }

        @Test
        @DisplayName("Bara det som är inlämnat och inte godkänt går tillbaka")
        void only_submitted_is_returned() {
            given().when(sendBack).thenRejected(FollowupRule.FOLLOWUP_UNKNOWN);
            given(OPENED).when(sendBack).thenRejected(FollowupRule.FOLLOWUP_NOT_SUBMITTED);
            given(OPENED, SUBMITTED, APPROVED).when(sendBack).thenRejected(FollowupRule.FOLLOWUP_NOT_SUBMITTED);
        }
    }

    @Nested
    @DisplayName("En uppföljning godkänns")
    class Approve {
        private final ApproveFollowup approve = new ApproveFollowup(KF_2024);

        @Test
        @DisplayName("Någon annan än den som lämnade in godkänner")
        void somebody_else_approves() {
            act = by(BO);
            given(OPENED, SUBMITTED).when(approve).then(APPROVED);
        }

        @Test
        @DisplayName("Också efter att perioden har stängts")
        void after_closing_too() {
            act = by(BO);
            world.period(YEAR_2024, PeriodStatus.CLOSED);
            given(OPENED, SUBMITTED).when(approve).then(APPROVED);
        }

        @Test
        @DisplayName("Den som är godkänd är godkänd")
        void twice_is_once() {
            act = by(BO);
            given(OPENED, SUBMITTED, APPROVED).when(approve).thenNothing();
        }

        @Test
        @DisplayName("Ingen godkänner sin egen uppföljning")
        void nobody_approves_their_own() {
            given(OPENED, SUBMITTED).when(approve).thenRejected(FollowupRule.SELF_APPROVAL);
        }

        @Test
        @DisplayName("D25: ingen godkänner en uppföljning med en siffra den själv har skrivit in")
        void nor_figures_they_entered() {
            act = by(BO);
            world.entered(KF_2024, new Entered(RESULT, YEAR_2024, true, ANNA));
            given(OPENED, SUBMITTED).when(approve).then(APPROVED);
            world.entered(KF_2024, new Entered(RESULT, YEAR_2024, true, BO));
            given(OPENED, SUBMITTED).when(approve).thenRejected(FollowupRule.SELF_APPROVAL);
            assertThat(Followup.decide(after(OPENED, SUBMITTED), approve, imported(), world))
                    .containsExactly(APPROVED);
        }

        @Test
        @DisplayName("Det är den som lämnade in sist som inte får godkänna")
        void last_submitter_counts() {
            FollowupSubmitted again = new FollowupSubmitted(KF_2024, BO);
            given(OPENED, SUBMITTED, RETURNED, again).when(approve).then(APPROVED);
            act = by(BO);
            given(OPENED, SUBMITTED, RETURNED, again).when(approve).thenRejected(FollowupRule.SELF_APPROVAL);
        }

        @Test
        @DisplayName("Bara det som är inlämnat godkänns")
        void only_submitted_is_approved() {
            act = by(BO);
            given().when(approve).thenRejected(FollowupRule.FOLLOWUP_UNKNOWN);
            given(OPENED).when(approve).thenRejected(FollowupRule.FOLLOWUP_NOT_SUBMITTED);
            given(OPENED, SUBMITTED, RETURNED).when(approve).thenRejected(FollowupRule.FOLLOWUP_NOT_SUBMITTED);
        }
    }

    @Nested
    @DisplayName("Ett delår följs upp för sig")
    class Interim {
        @Test
        @DisplayName("Delåret har egen period och egen uppföljning, men handlar om helåret")
        void interim_is_about_the_year() {
            FollowupId interim = FollowupId.of(KF, INTERIM_2024);
            ReportOutcome report = new ReportOutcome(interim, RESULT, YEAR_2024, number("327"), null);

            given(new FollowupOpened(interim)).when(report).thenRejected(PeriodRule.PERIOD_UNKNOWN);
            world.period(INTERIM_2024, PeriodStatus.OPEN);
            given(new FollowupOpened(interim))
                    .when(report)
                    .then(new OutcomeReported(interim, RESULT, YEAR_2024, number("327"), null));
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
        return Followup.decide(state, command, act, world);
    }

    /** What every entry in a follow-up has in common. */
    private void mustBeWritable(FollowupCommand entry) {
        given().when(entry).thenRejected(FollowupRule.FOLLOWUP_UNKNOWN);
        given(OPENED, SUBMITTED).when(entry).thenRejected(FollowupRule.FOLLOWUP_SUBMITTED);
        given(OPENED, SUBMITTED, APPROVED).when(entry).thenRejected(FollowupRule.FOLLOWUP_SUBMITTED);
        world.period(YEAR_2024, PeriodStatus.SCHEDULED);
        given(OPENED).when(entry).thenRejected(PeriodRule.PERIOD_NOT_OPEN);
        world.period(YEAR_2024, PeriodStatus.CLOSED);
        given(OPENED).when(entry).thenRejected(PeriodRule.PERIOD_CLOSED);
    }

    private static CorrectOutcome correct(String value, String reason) {
        return new CorrectOutcome(KF_2024, RESULT, YEAR_2024, number(value), reason);
    }

    private static Measurement number(String value) {
        return Measurement.of(new BigDecimal(value));
    }
}
