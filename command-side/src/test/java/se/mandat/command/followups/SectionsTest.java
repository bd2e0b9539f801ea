package se.mandat.command.followups;

import static org.assertj.core.api.Assertions.assertThat;
import static se.mandat.command.spec.Orebro.YEAR_2024;
import static se.mandat.command.spec.Orebro.by;
import static se.mandat.command.spec.Orebro.day;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import se.mandat.kernel.CommonRule;
import se.mandat.kernel.FollowupCommand.Comment;
import se.mandat.kernel.FollowupCommand.CorrectOutcome;
import se.mandat.kernel.FollowupCommand.HoldDialogue;
import se.mandat.kernel.FollowupCommand.JudgeGoal;
import se.mandat.kernel.FollowupCommand.MarkSectionReady;
import se.mandat.kernel.FollowupCommand.ReopenSection;
import se.mandat.kernel.FollowupCommand.ReturnFollowup;
import se.mandat.kernel.FollowupCommand.WriteText;
import se.mandat.kernel.FollowupEvent;
import se.mandat.kernel.FollowupEvent.Commented;
import se.mandat.kernel.FollowupEvent.CoverageJudged;
import se.mandat.kernel.FollowupEvent.DialogueHeld;
import se.mandat.kernel.FollowupEvent.FollowupReturned;
import se.mandat.kernel.FollowupEvent.ForecastGiven;
import se.mandat.kernel.FollowupEvent.GoalJudged;
import se.mandat.kernel.FollowupEvent.GroupJudged;
import se.mandat.kernel.FollowupEvent.JudgementConfirmed;
import se.mandat.kernel.FollowupEvent.OutcomeCorrected;
import se.mandat.kernel.FollowupEvent.OutcomeRevised;
import se.mandat.kernel.FollowupEvent.QualityJudged;
import se.mandat.kernel.FollowupEvent.SectionReady;
import se.mandat.kernel.FollowupEvent.SectionReopened;
import se.mandat.kernel.FollowupEvent.TextWritten;
import se.mandat.kernel.Measurement;
import se.mandat.kernel.activities.ActivityId;
import se.mandat.kernel.activities.ActivityRule;
import se.mandat.kernel.followups.Coverage;
import se.mandat.kernel.followups.FollowupRule;
import se.mandat.kernel.followups.Grade;
import se.mandat.kernel.followups.GroupId;
import se.mandat.kernel.followups.Section;
import se.mandat.kernel.followups.SectionKind;
import se.mandat.kernel.indicators.IndicatorId;

@DisplayName("Uppföljningens avsnitt, texter och samtal")
class SectionsTest extends FollowupSpec {
    private static final Section OF_GOAL = Section.of(GOAL);
    private static final SectionReady READY = new SectionReady(KF_2024, OF_GOAL, ANNA);
    private static final SectionReopened REOPENED = new SectionReopened(KF_2024, OF_GOAL);
    private static final TextWritten WRITTEN = new TextWritten(KF_2024, "sammanfattning", "Ett gott år");

    @Test
    @DisplayName("Ett avsnitt som säger något klarmarkeras, en gång")
    void section_is_ready() {
        given(OPENED, JUDGED).when(new MarkSectionReady(KF_2024, OF_GOAL)).then(READY);
        given(OPENED, JUDGED, READY)
                .when(new MarkSectionReady(KF_2024, OF_GOAL))
                .thenNothing();
        given(OPENED, REPORTED)
                .when(new MarkSectionReady(KF_2024, Section.of(RESULT)))
                .then(new SectionReady(KF_2024, Section.of(RESULT), ANNA));
        given(OPENED, WRITTEN)
                .when(new MarkSectionReady(KF_2024, Section.TEXTS))
                .then(new SectionReady(KF_2024, Section.TEXTS, ANNA));
    }

    @Test
    @DisplayName("Ett tomt avsnitt klarmarkeras inte")
    void empty_section_is_not_ready() {
        for (Section section : List.of(OF_GOAL, Section.of(RESULT), Section.TEXTS, Section.ofQuality("Bemötande"))) {
            given(OPENED).when(new MarkSectionReady(KF_2024, section)).thenRejected(FollowupRule.SECTION_EMPTY);
        }
    }

    @Test
    @DisplayName("En ändring öppnar det klara avsnittet av sig själv, i samma steg")
    void change_reopens() {
        GoalJudged other = new GoalJudged(KF_2024, GOAL, YEAR_2024, Grade.PARTLY, false, GROUND);
        given(OPENED, JUDGED, READY)
                .when(new JudgeGoal(KF_2024, GOAL, YEAR_2024, Grade.PARTLY, false, GROUND))
                .then(other, REOPENED);
        Measurement right = Measurement.of(new BigDecimal("346"));
        given(OPENED, REPORTED, new SectionReady(KF_2024, Section.of(RESULT), ANNA))
                .when(new CorrectOutcome(KF_2024, RESULT, YEAR_2024, right, "Felskrivet"))
                .then(
                        new OutcomeCorrected(KF_2024, RESULT, YEAR_2024, right, "Felskrivet", null),
                        new SectionReopened(KF_2024, Section.of(RESULT)));
        given(OPENED, JUDGED, READY)
                .when(new WriteText(KF_2024, "sammanfattning", "Ett gott år"))
                .then(WRITTEN);
    }

    @Test
    @DisplayName("Vad som än sägs på nytt i ett klart avsnitt öppnar det")
    void whatever_is_said_reopens() {
        for (FollowupEvent said : List.of(
                new ForecastGiven(KF_2024, RESULT, YEAR_2024, BigDecimal.ONE, null, null),
                new OutcomeRevised(KF_2024, RESULT, YEAR_2024, REPORTED.outcome(), day("2025-03-01"), "Ny källa"))) {
            assertThat(Sections.changedBy(said)).contains(Section.of(RESULT));
        }
        assertThat(Sections.changedBy(new CoverageJudged(KF_2024, GOAL, YEAR_2024, Coverage.FULL, GROUND)))
                .contains(Section.ofCoverage(GOAL));
        assertThat(Sections.changedBy(new QualityJudged(KF_2024, "bemotande", YEAR_2024, Grade.FULLY, GROUND)))
                .contains(Section.ofQuality("bemotande"));
        GroupId group = new GroupId("alla-mal");
        assertThat(Sections.changedBy(
                        new GroupJudged(KF_2024, group, "Alla", YEAR_2024, null, null, null, List.of(), false, GROUND)))
                .contains(Section.of(group));
        assertThat(Sections.changedBy(new JudgementConfirmed(
                        KF_2024, SectionKind.GOAL, GOAL.value(), YEAR_2024, Grade.FULLY, GROUND, false, KF_2024)))
                .contains(OF_GOAL);
        assertThat(Sections.changedBy(OPENED)).isEmpty();
        given(OPENED, new ForecastGiven(KF_2024, new IndicatorId("annat"), YEAR_2024, BigDecimal.ONE, null, null))
                .when(new MarkSectionReady(KF_2024, Section.of(RESULT)))
                .thenRejected(FollowupRule.SECTION_EMPTY);
        given(OPENED, new ForecastGiven(KF_2024, RESULT, YEAR_2024, BigDecimal.ONE, null, null))
                .when(new MarkSectionReady(KF_2024, Section.of(RESULT)))
                .then(new SectionReady(KF_2024, Section.of(RESULT), ANNA));
        given(OPENED, JUDGED)
                .when(new MarkSectionReady(KF_2024, Section.ofQuality("bemotande")))
                .thenRejected(FollowupRule.SECTION_EMPTY);
        given().when(new HoldDialogue(KF_2024, day("2025-02-14"), List.of(), "Vi fortsätter", List.of()))
                .thenRejected(FollowupRule.FOLLOWUP_UNKNOWN);
    }

    @Test
    @DisplayName("Ett klart avsnitt kan öppnas igen")
    void section_is_reopened() {
        given(OPENED, JUDGED, READY).when(new ReopenSection(KF_2024, OF_GOAL)).then(REOPENED);
        given(OPENED, JUDGED).when(new ReopenSection(KF_2024, OF_GOAL)).thenNothing();
    }

    @Test
    @DisplayName("I en inlämnad uppföljning markeras inga avsnitt")
    void submitted_is_left_alone() {
        given(OPENED, JUDGED, SUBMITTED)
                .when(new MarkSectionReady(KF_2024, OF_GOAL))
                .thenRejected(FollowupRule.FOLLOWUP_SUBMITTED);
        given(OPENED, JUDGED, READY, SUBMITTED)
                .when(new ReopenSection(KF_2024, OF_GOAL))
                .thenRejected(FollowupRule.FOLLOWUP_SUBMITTED);
    }

    @Test
    @DisplayName("Scenario 31: återlämningen säger vilket avsnitt och varför, och avsnittet är inte längre klart")
    void returned_section() {
        given(OPENED, JUDGED, READY, SUBMITTED)
                .when(new ReturnFollowup(KF_2024, OF_GOAL, "Grunden är för tunn"))
                .then(new FollowupReturned(KF_2024, "Grunden är för tunn", OF_GOAL), REOPENED);
        given(OPENED, JUDGED, SUBMITTED)
                .when(new ReturnFollowup(KF_2024, OF_GOAL, "Grunden är för tunn"))
                .then(new FollowupReturned(KF_2024, "Grunden är för tunn", OF_GOAL));
    }

    @Test
    @DisplayName("En text om helheten skrivs, och en senare tar dess plats")
    void text_is_written() {
        given(OPENED).when(write("Ett gott år")).then(WRITTEN);
        given(OPENED, WRITTEN).when(write(" Ett gott år ")).thenNothing();
        given(OPENED, WRITTEN)
                .when(write("Ett blandat år"))
                .then(new TextWritten(KF_2024, "sammanfattning", "Ett blandat år"));
        given(OPENED).when(write(" ")).thenRejected(CommonRule.TEXT_MISSING, "text");
        given(OPENED, SUBMITTED).when(write("Ett gott år")).thenRejected(FollowupRule.FOLLOWUP_SUBMITTED);
    }

    @Test
    @DisplayName("Samma kommentar av samma person är en kommentar; en annan säger sin egen")
    void comment_is_made_once() {
        Comment comment = new Comment(KF_2024, OF_GOAL, "Vilka åtgärder?");
        Commented annas = new Commented(KF_2024, OF_GOAL, "Vilka åtgärder?", ANNA);
        given(OPENED).when(comment).then(annas);
        given(OPENED, annas).when(comment).thenNothing();
        act = by(BO);
        given(OPENED, annas).when(comment).then(new Commented(KF_2024, OF_GOAL, "Vilka åtgärder?", BO));
        given().when(comment).thenRejected(FollowupRule.FOLLOWUP_UNKNOWN);
    }

    @Test
    @DisplayName("En resultatdialog antecknas med dag, roller och vad man kom fram till")
    void dialogue_is_held() {
        HoldDialogue hold =
                new HoldDialogue(KF_2024, day("2025-02-14"), List.of(" förvaltningschef "), "Vi fortsätter", List.of());
        DialogueHeld held =
                new DialogueHeld(KF_2024, day("2025-02-14"), List.of("förvaltningschef"), "Vi fortsätter", null);
        given(OPENED, SUBMITTED).when(hold).then(held);
        given(OPENED, SUBMITTED, held).when(hold).thenNothing();
    }

    @Test
    @DisplayName("Det man kom överens om i dialogen är aktiviteter som finns")
    void agreed_is_planned() {
        ActivityId school = new ActivityId("lovskola");
        HoldDialogue hold = new HoldDialogue(KF_2024, day("2025-02-14"), List.of(), "Vi fortsätter", List.of(school));
        given(OPENED).when(hold).thenRejected(ActivityRule.ACTIVITY_UNKNOWN, "agreed");
        var _ = world.activity(school);
        given(OPENED)
                .when(hold)
                .then(new DialogueHeld(KF_2024, day("2025-02-14"), List.of(), "Vi fortsätter", List.of(school)));
    }

    private static WriteText write(String text) {
        return new WriteText(KF_2024, "sammanfattning", text);
    }
}
