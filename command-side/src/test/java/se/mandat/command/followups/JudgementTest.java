package se.mandat.command.followups;

import static se.mandat.command.spec.Orebro.INTERIM_2024;
import static se.mandat.command.spec.Orebro.KF;
import static se.mandat.command.spec.Orebro.KS;
import static se.mandat.command.spec.Orebro.YEAR_2023;
import static se.mandat.command.spec.Orebro.YEAR_2024;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import se.mandat.command.world.Aim;
import se.mandat.command.world.Judgement;
import se.mandat.kernel.FollowupCommand.ConfirmUnchanged;
import se.mandat.kernel.FollowupCommand.JudgeGoal;
import se.mandat.kernel.FollowupEvent.GoalJudged;
import se.mandat.kernel.FollowupEvent.JudgementConfirmed;
import se.mandat.kernel.FollowupEvent.OutcomeReported;
import se.mandat.kernel.Measurement;
import se.mandat.kernel.Missing;
import se.mandat.kernel.Period;
import se.mandat.kernel.followups.FollowupId;
import se.mandat.kernel.followups.FollowupRule;
import se.mandat.kernel.followups.Grade;
import se.mandat.kernel.followups.Section;
import se.mandat.kernel.followups.SectionKind;
import se.mandat.kernel.goals.Comparison;
import se.mandat.kernel.indicators.IndicatorId;
import se.mandat.kernel.missions.MissionRule;
import se.mandat.kernel.steering.SteeringRule;

@DisplayName("Bedömningen")
class JudgementTest extends FollowupSpec {

    @Nested
    @DisplayName("D7: en bedömning som säger emot sina mått")
    class Contradicts {
        private static final IndicatorId SOLIDITY = new IndicatorId("i-soliditet");

        @Test
        @DisplayName("motiveras när alla målvärden är nådda men målet bedöms lägre")
        void all_reached() {
            aim(RESULT, "300");
            given(OPENED, REPORTED)
                    .when(judge(Grade.NOT, null))
                    .thenRejected(FollowupRule.JUDGEMENT_CONTRADICTS, "motivation");
            given(OPENED, REPORTED)
                    .when(judge(Grade.PARTLY, " "))
                    .thenRejected(FollowupRule.JUDGEMENT_CONTRADICTS, "motivation");
            given(OPENED, REPORTED)
                    .when(judge(Grade.NOT, "Resultatet är en engångspost"))
                    .then(new GoalJudged(
                            KF_2024, GOAL, YEAR_2024, Grade.NOT, false, GROUND, "Resultatet är en engångspost"));
            given(OPENED, REPORTED).when(judge(Grade.FULLY, null)).then(JUDGED);
        }

        @Test
        @DisplayName("motiveras när inget målvärde är nått men målet bedöms uppfyllt")
        void none_reached() {
            aim(RESULT, "400");
            given(OPENED, REPORTED)
                    .when(judge(Grade.FULLY, null))
                    .thenRejected(FollowupRule.JUDGEMENT_CONTRADICTS, "motivation");
            given(OPENED, REPORTED)
                    .when(judge(Grade.NOT, null))
                    .then(new GoalJudged(KF_2024, GOAL, YEAR_2024, Grade.NOT, false, GROUND));
        }

        @Test
        @DisplayName("är fri när måtten säger olika, eller inte är kända")
        void mixed_or_unknown() {
            world.indicator(SOLIDITY);
            aim(RESULT, "300");
            aim(SOLIDITY, "50");
            OutcomeReported low =
                    new OutcomeReported(KF_2024, SOLIDITY, YEAR_2024, Measurement.of(new BigDecimal("45")), null);
            OutcomeReported unknown =
                    new OutcomeReported(KF_2024, SOLIDITY, YEAR_2024, Measurement.missing(Missing.NOT_MEASURED), null);
            GoalJudged partly = new GoalJudged(KF_2024, GOAL, YEAR_2024, Grade.PARTLY, false, GROUND);
            given(OPENED, REPORTED, low).when(judge(Grade.PARTLY, null)).then(partly);
            given(OPENED, REPORTED, unknown).when(judge(Grade.PARTLY, null)).then(partly);
            given(OPENED).when(judge(Grade.FULLY, null)).then(JUDGED);
        }

        @Test
        @DisplayName("och en förväntan om året hålls inte mot dagens utfall")
        void expected_is_free() {
            aim(RESULT, "400");
            given(OPENED, REPORTED)
                    .when(new JudgeGoal(KF_2024, GOAL, YEAR_2024, Grade.FULLY, true, GROUND))
                    .then(new GoalJudged(KF_2024, GOAL, YEAR_2024, Grade.FULLY, true, GROUND));
        }

        private void aim(IndicatorId indicator, String value) {
            world.target(GOAL, YEAR_2024, new Aim(indicator, new BigDecimal(value), Comparison.AT_LEAST));
        }

        private static JudgeGoal judge(Grade grade, @Nullable String motivation) {
            return new JudgeGoal(KF_2024, GOAL, YEAR_2024, grade, false, GROUND, motivation);
        }
    }

    @Nested
    @DisplayName("Scenario 30: oförändrat sedan sist")
    class Unchanged {
        private static final FollowupId INTERIM = FollowupId.of(KF, INTERIM_2024);
        private static final Section OF_GOAL = Section.of(GOAL);
        private static final ConfirmUnchanged CONFIRM = new ConfirmUnchanged(KF_2024, OF_GOAL, INTERIM);

        @Test
        @DisplayName("Bedömningen upprepas med hänvisning, och handlar om den nya perioden")
        void is_said_again() {
            said(INTERIM, INTERIM_2024, Grade.PARTLY, "Vi är på väg", INTERIM);
            JudgementConfirmed confirmed = confirmed(YEAR_2024, Grade.PARTLY, "Vi är på väg", INTERIM);
            given(OPENED).when(CONFIRM).then(confirmed);
            given(OPENED, confirmed).when(CONFIRM).thenNothing();
        }

        @Test
        @DisplayName("Det som handlade om året handlar fortfarande om året, och hänvisar dit det först sades")
        void keeps_its_year() {
            FollowupId first = FollowupId.of(KF, new Period("2024-P1"));
            said(INTERIM, YEAR_2024, Grade.FULLY, "Nås", first);
            given(OPENED).when(CONFIRM).then(confirmed(YEAR_2024, Grade.FULLY, "Nås", first));
        }

        @Test
        @DisplayName("En egen bedömning efteråt gäller i stället")
        void may_be_judged_after_all() {
            said(INTERIM, INTERIM_2024, Grade.PARTLY, "Vi är på väg", INTERIM);
            given(OPENED, confirmed(YEAR_2024, Grade.PARTLY, "Vi är på väg", INTERIM))
                    .when(new JudgeGoal(KF_2024, GOAL, YEAR_2024, Grade.FULLY, false, GROUND))
                    .then(JUDGED);
        }

        @Test
        @DisplayName("Utan tidigare bedömning, hos en annan enhet eller senare finns inget att bekräfta")
        void nothing_to_confirm() {
            given(OPENED).when(CONFIRM).thenRejected(FollowupRule.NOTHING_TO_CONFIRM);
            FollowupId others = FollowupId.of(KS, INTERIM_2024);
            said(others, INTERIM_2024, Grade.PARTLY, "Vi är på väg", others);
            FollowupId later = FollowupId.of(KF, Period.year(2025));
            said(later, Period.year(2025), Grade.PARTLY, "Vi är på väg", later);
            said(KF_2024, YEAR_2024, Grade.PARTLY, "Vi är på väg", KF_2024);
            for (FollowupId wrong : List.of(others, later, KF_2024)) {
                given(OPENED)
                        .when(new ConfirmUnchanged(KF_2024, OF_GOAL, wrong))
                        .thenRejected(FollowupRule.NOTHING_TO_CONFIRM);
            }
        }

        @Test
        @DisplayName("Ett mått bekräftas inte; det mäts")
        void figures_are_not_confirmed() {
            FollowupId earlier = FollowupId.of(KF, YEAR_2023);
            given(OPENED)
                    .when(new ConfirmUnchanged(KF_2024, Section.of(RESULT), earlier))
                    .thenRejected(FollowupRule.NOTHING_TO_CONFIRM);
        }

        @Test
        @DisplayName("Det går bara medan uppföljningen skrivs")
        void must_be_writable() {
            said(INTERIM, INTERIM_2024, Grade.PARTLY, "Vi är på väg", INTERIM);
            given(OPENED, SUBMITTED).when(CONFIRM).thenRejected(FollowupRule.FOLLOWUP_SUBMITTED);
        }

        @Test
        @DisplayName(
                "Det som sagts om ett avsnitt i en annan enhets eller en senare rapport hörs inte, och det senaste gäller")
        void latest_counts() {
            FollowupId first = FollowupId.of(KF, YEAR_2023);
            said(first, YEAR_2023, Grade.NOT, "Då", first);
            said(first, Period.year(2022), Grade.FULLY, "Om året före", first);
            given(OPENED)
                    .when(new ConfirmUnchanged(KF_2024, OF_GOAL, first))
                    .then(confirmed(YEAR_2024, Grade.NOT, "Då", first));
        }

        @Test
        @DisplayName("Ett steg som målets skala inte har kvar upprepas inte")
        void still_on_the_scale() {
            said(INTERIM, INTERIM_2024, new Grade("NEARLY"), "Vi är på väg", INTERIM);
            given(OPENED).when(CONFIRM).thenRejected(SteeringRule.GRADE_NOT_ON_SCALE, "grade");
        }

        @Test
        @DisplayName("Kvalitet upprepas som helhet eller för en faktor som enheten har kvar, på sin skala")
        void quality_is_said_again() {
            for (String factor : List.of("", "bemotande")) {
                Section quality = new Section(SectionKind.QUALITY, factor);
                world.judgement(
                        INTERIM, quality, new Judgement(INTERIM_2024, Grade.PARTLY, "Som förr", false, INTERIM));
                given(OPENED)
                        .when(new ConfirmUnchanged(KF_2024, quality, INTERIM))
                        .then(new JudgementConfirmed(
                                KF_2024,
                                SectionKind.QUALITY,
                                factor,
                                YEAR_2024,
                                Grade.PARTLY,
                                "Som förr",
                                false,
                                INTERIM));
            }
            Section quality = new Section(SectionKind.QUALITY, "svarstid");
            world.judgement(
                    INTERIM, quality, new Judgement(INTERIM_2024, new Grade("NEARLY"), "Som förr", false, INTERIM));
            given(OPENED)
                    .when(new ConfirmUnchanged(KF_2024, quality, INTERIM))
                    .thenRejected(SteeringRule.GRADE_NOT_ON_SCALE, "grade");
            var _ = world.factors(KF, "annat");
            given(OPENED)
                    .when(new ConfirmUnchanged(KF_2024, quality, INTERIM))
                    .thenRejected(MissionRule.FACTOR_UNKNOWN, "factor");
        }

        private void said(FollowupId where, Period about, Grade grade, String ground, FollowupId first) {
            world.judgement(where, OF_GOAL, new Judgement(about, grade, ground, false, first));
        }

        private static JudgementConfirmed confirmed(Period about, Grade grade, String ground, FollowupId earlier) {
            return new JudgementConfirmed(
                    KF_2024, SectionKind.GOAL, GOAL.value(), about, grade, ground, false, earlier);
        }
    }
}
