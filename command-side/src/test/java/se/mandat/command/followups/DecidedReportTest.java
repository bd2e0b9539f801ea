package se.mandat.command.followups;

import static se.mandat.command.spec.Orebro.BUDGET_2025;
import static se.mandat.command.spec.Orebro.YEAR_2024;
import static se.mandat.command.spec.Orebro.by;
import static se.mandat.command.spec.Orebro.on;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import se.mandat.kernel.Act;
import se.mandat.kernel.Decision;
import se.mandat.kernel.FollowupCommand;
import se.mandat.kernel.FollowupCommand.ApproveFollowup;
import se.mandat.kernel.FollowupCommand.BeginRevision;
import se.mandat.kernel.FollowupCommand.Comment;
import se.mandat.kernel.FollowupCommand.CorrectOutcome;
import se.mandat.kernel.FollowupCommand.DecideFollowup;
import se.mandat.kernel.FollowupCommand.GiveForecast;
import se.mandat.kernel.FollowupCommand.JudgeGoal;
import se.mandat.kernel.FollowupCommand.MarkSectionReady;
import se.mandat.kernel.FollowupCommand.PublishFollowup;
import se.mandat.kernel.FollowupCommand.ReportOutcome;
import se.mandat.kernel.FollowupCommand.ReturnFollowup;
import se.mandat.kernel.FollowupCommand.SubmitFollowup;
import se.mandat.kernel.FollowupCommand.WriteText;
import se.mandat.kernel.FollowupEvent.Commented;
import se.mandat.kernel.FollowupEvent.CorrectionProposed;
import se.mandat.kernel.FollowupEvent.FollowupDecided;
import se.mandat.kernel.FollowupEvent.FollowupPublished;
import se.mandat.kernel.FollowupEvent.FollowupSubmitted;
import se.mandat.kernel.FollowupEvent.OutcomeReported;
import se.mandat.kernel.FollowupEvent.RevisionBegun;
import se.mandat.kernel.FollowupEvent.SectionReady;
import se.mandat.kernel.FollowupEvent.SectionReopened;
import se.mandat.kernel.FollowupEvent.TextWritten;
import se.mandat.kernel.Measurement;
import se.mandat.kernel.PartialDate;
import se.mandat.kernel.followups.FollowupRule;
import se.mandat.kernel.followups.Grade;
import se.mandat.kernel.followups.Section;
import se.mandat.kernel.periods.PeriodStatus;

@DisplayName("Den beslutade uppföljningen (D12, D13, D25)")
class DecidedReportTest extends FollowupSpec {
    private static final DecideFollowup DECIDE = new DecideFollowup(KF_2024);
    private static final PublishFollowup PUBLISH = new PublishFollowup(KF_2024);
    private static final BeginRevision REVISE = new BeginRevision(KF_2024, "Fel tal i tabell 3");
    private static final FollowupPublished PUBLISHED = new FollowupPublished(KF_2024);
    private static final RevisionBegun REVISED = new RevisionBegun(KF_2024, 1, "Fel tal i tabell 3");

    @Test
    @DisplayName("Ett organ beslutar den godkända uppföljningen, med paragraf")
    void is_decided() {
        act = on(BUDGET_2025);
        given(OPENED, SUBMITTED, APPROVED).when(DECIDE).then(DECIDED);
    }

    @Test
    @DisplayName("Utan beslut eller utan paragraf beslutas inget")
    void needs_a_paragraph() {
        act = by(BO);
        given(OPENED, SUBMITTED, APPROVED).when(DECIDE).thenRejected(FollowupRule.PARAGRAPH_REQUIRED, "decision");
        act = on(new Decision("Kommunfullmäktige", new PartialDate("2025-04"), null, "Ks 1/2025", null));
        given(OPENED, SUBMITTED, APPROVED).when(DECIDE).thenRejected(FollowupRule.PARAGRAPH_REQUIRED, "decision");
    }

    @Test
    @DisplayName("D12: inget steg hoppas över")
    void no_step_is_skipped() {
        act = on(BUDGET_2025);
        given().when(DECIDE).thenRejected(FollowupRule.FOLLOWUP_UNKNOWN);
        given(OPENED).when(DECIDE).thenRejected(FollowupRule.FOLLOWUP_NOT_APPROVED);
        given(OPENED, SUBMITTED).when(DECIDE).thenRejected(FollowupRule.FOLLOWUP_NOT_APPROVED);
        given(OPENED, SUBMITTED, APPROVED).when(PUBLISH).thenRejected(FollowupRule.FOLLOWUP_NOT_DECIDED);
        given(OPENED, SUBMITTED, APPROVED).when(REVISE).thenRejected(FollowupRule.FOLLOWUP_NOT_DECIDED);
    }

    @Test
    @DisplayName("D25: den som lämnade in registrerar inte beslutet")
    void not_by_who_submitted() {
        Act anna = by(ANNA);
        act = new Act(anna.id(), anna.actor(), anna.at(), null, BUDGET_2025, null);
        given(OPENED, SUBMITTED, APPROVED).when(DECIDE).thenRejected(FollowupRule.SELF_APPROVAL);
    }

    @Test
    @DisplayName("Den beslutade publiceras, en gång")
    void is_published() {
        given(OPENED, SUBMITTED, APPROVED, DECIDED).when(PUBLISH).then(PUBLISHED);
        given(OPENED, SUBMITTED, APPROVED, DECIDED, PUBLISHED).when(PUBLISH).thenNothing();
        given(OPENED, SUBMITTED, APPROVED, DECIDED, PUBLISHED).when(DECIDE).thenNothing();
        given(OPENED, SUBMITTED, APPROVED, DECIDED)
                .when(new ApproveFollowup(KF_2024))
                .thenNothing();
    }

    @Test
    @DisplayName("D13: den beslutade ändras inte")
    void does_not_change() {
        List<FollowupCommand> changes = List.of(
                new ReportOutcome(KF_2024, RESULT, YEAR_2024, number("1"), null),
                new GiveForecast(KF_2024, RESULT, YEAR_2024, BigDecimal.ONE, null, null),
                new JudgeGoal(KF_2024, GOAL, YEAR_2024, Grade.NOT, false, GROUND),
                new WriteText(KF_2024, "sammanfattning", "Ett gott år"),
                new MarkSectionReady(KF_2024, Section.of(GOAL)),
                new SubmitFollowup(KF_2024),
                new ReturnFollowup(KF_2024, "En gång till"));
        for (FollowupCommand change : changes) {
            given(OPENED, SUBMITTED, APPROVED, DECIDED).when(change).thenRejected(FollowupRule.FOLLOWUP_DECIDED);
            given(OPENED, SUBMITTED, APPROVED, DECIDED, PUBLISHED)
                    .when(change)
                    .thenRejected(FollowupRule.FOLLOWUP_DECIDED);
        }
    }

    @Test
    @DisplayName("D11: ett fel tal i den beslutade rättas som förslag, som någon annan godkänner")
    void figures_are_corrected_by_proposal() {
        given(OPENED, REPORTED, SUBMITTED, APPROVED, DECIDED)
                .when(new CorrectOutcome(KF_2024, RESULT, YEAR_2024, number("346"), "Skulden glömdes"))
                .then(new CorrectionProposed(KF_2024, RESULT, YEAR_2024, number("346"), "Skulden glömdes", ANNA));
    }

    @Test
    @DisplayName("Man kan kommentera den, och kommentaren stannar vid rapporten")
    void is_commented() {
        given(OPENED, SUBMITTED, APPROVED, DECIDED)
                .when(new Comment(KF_2024, null, "Tack för en tydlig rapport"))
                .then(new Commented(KF_2024, null, "Tack för en tydlig rapport", ANNA));
    }

    @Test
    @DisplayName("D13: en revidering är en ny version med skäl, och dess avsnitt är inte klara")
    void is_revised() {
        given(OPENED, SUBMITTED, APPROVED, DECIDED).when(REVISE).then(REVISED);
        given(OPENED, JUDGED, new SectionReady(KF_2024, Section.of(GOAL), ANNA), SUBMITTED, APPROVED, DECIDED)
                .when(REVISE)
                .then(REVISED, new SectionReopened(KF_2024, Section.of(GOAL)));
        given(OPENED, SUBMITTED, APPROVED, DECIDED)
                .when(new BeginRevision(KF_2024, " "))
                .thenRejected(FollowupRule.REASON_REQUIRED, "reason");
    }

    @Test
    @DisplayName(
            "Samma revidering två gånger är en; en annan kan inte begäras medan den skrivs, och ingen före beslutet")
    void revision_is_begun_once() {
        given(OPENED, SUBMITTED, APPROVED, DECIDED, REVISED).when(REVISE).thenNothing();
        given(OPENED, SUBMITTED, APPROVED, DECIDED, REVISED)
                .when(new BeginRevision(KF_2024, "Ännu ett fel"))
                .thenRejected(FollowupRule.FOLLOWUP_NOT_DECIDED);
        given(OPENED, SUBMITTED, APPROVED, DECIDED, REVISED, SUBMITTED)
                .when(REVISE)
                .thenRejected(FollowupRule.FOLLOWUP_NOT_DECIDED);
        given(OPENED).when(REVISE).thenRejected(FollowupRule.FOLLOWUP_NOT_DECIDED);
        given().when(REVISE).thenRejected(FollowupRule.FOLLOWUP_UNKNOWN);
        given().when(PUBLISH).thenRejected(FollowupRule.FOLLOWUP_UNKNOWN);
    }

    @Test
    @DisplayName("Den nya versionen skrivs, lämnas in, godkänns och beslutas igen, också när perioden är stängd")
    void revision_travels_anew() {
        world.period(YEAR_2024, PeriodStatus.CLOSED);
        given(OPENED, SUBMITTED, APPROVED, DECIDED, REVISED)
                .when(new WriteText(KF_2024, "sammanfattning", "Ett gott år"))
                .then(new TextWritten(KF_2024, "sammanfattning", "Ett gott år"));
        given(OPENED, SUBMITTED, APPROVED, DECIDED, REVISED)
                .when(new ReportOutcome(KF_2024, RESULT, YEAR_2024, number("327"), null))
                .then(new OutcomeReported(KF_2024, RESULT, YEAR_2024, number("327"), null));
        given(OPENED, SUBMITTED, APPROVED, DECIDED, REVISED)
                .when(new SubmitFollowup(KF_2024))
                .then(new FollowupSubmitted(KF_2024, ANNA));
        act = on(BUDGET_2025);
        given(OPENED, SUBMITTED, APPROVED, DECIDED, REVISED, SUBMITTED)
                .when(DECIDE)
                .thenRejected(FollowupRule.FOLLOWUP_NOT_APPROVED);
        given(OPENED, SUBMITTED, APPROVED, DECIDED, REVISED, SUBMITTED, APPROVED)
                .when(DECIDE)
                .then(new FollowupDecided(KF_2024));
    }

    @Test
    @DisplayName("Nästa revidering är nummer två")
    void revisions_are_counted() {
        given(OPENED, SUBMITTED, APPROVED, DECIDED, REVISED, SUBMITTED, APPROVED, DECIDED)
                .when(new BeginRevision(KF_2024, "Ännu ett fel"))
                .then(new RevisionBegun(KF_2024, 2, "Ännu ett fel"));
    }

    private static Measurement number(String number) {
        return Measurement.of(new BigDecimal(number));
    }
}
