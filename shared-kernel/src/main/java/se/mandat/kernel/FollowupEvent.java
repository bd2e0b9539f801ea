package se.mandat.kernel;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.mandat.kernel.activities.ActivityId;
import se.mandat.kernel.followups.Coverage;
import se.mandat.kernel.followups.FollowupId;
import se.mandat.kernel.followups.Grade;
import se.mandat.kernel.followups.GroupId;
import se.mandat.kernel.followups.Section;
import se.mandat.kernel.followups.SectionKind;
import se.mandat.kernel.goals.GoalId;
import se.mandat.kernel.indicators.IndicatorId;

/** What has happened in one unit's follow-up of one reporting period. */
public sealed interface FollowupEvent extends Event {
    FollowupId followup();

    @Override
    default Stream stream() {
        return new Stream("followup", followup().unit() + ":" + followup().period());
    }

    @StoredAs("FollowupOpened")
    record FollowupOpened(FollowupId followup) implements FollowupEvent {}

    @StoredAs("OutcomeReported")
    record OutcomeReported(
            FollowupId followup,
            IndicatorId indicator,
            Period about,
            Measurement outcome,
            @Nullable String comment) implements FollowupEvent {}

    /** {@code proposedBy} is who proposed it, where the period was closed; the actor then is who approved. */
    @StoredAs("OutcomeCorrected")
    record OutcomeCorrected(
            FollowupId followup,
            IndicatorId indicator,
            Period about,
            Measurement outcome,
            String reason,
            @Nullable String proposedBy)
            implements FollowupEvent {}

    /** The source revised its figure; {@code published} is the day it did. */
    @StoredAs("OutcomeRevised")
    record OutcomeRevised(
            FollowupId followup,
            IndicatorId indicator,
            Period about,
            Measurement outcome,
            LocalDate published,
            String reason)
            implements FollowupEvent {}

    @StoredAs("CorrectionProposed")
    record CorrectionProposed(
            FollowupId followup,
            IndicatorId indicator,
            Period about,
            Measurement outcome,
            String reason,
            String proposedBy)
            implements FollowupEvent {}

    @StoredAs("CorrectionDeclined")
    record CorrectionDeclined(FollowupId followup, IndicatorId indicator, Period about, String reason)
            implements FollowupEvent {}

    @StoredAs("ForecastGiven")
    record ForecastGiven(
            FollowupId followup,
            IndicatorId indicator,
            Period about,
            BigDecimal forecast,
            @Nullable BigDecimal ofTotal,
            @Nullable String comment)
            implements FollowupEvent {}

    @StoredAs("GoalJudged")
    record GoalJudged(
            FollowupId followup,
            GoalId goal,
            Period about,
            Grade grade,
            boolean expected,
            String ground,
            @Later @Nullable String motivation)
            implements FollowupEvent {
        public GoalJudged(
                FollowupId followup, GoalId goal, Period about, Grade grade, boolean expected, String ground) {
            this(followup, goal, about, grade, expected, ground, null);
        }
    }

    @StoredAs("CoverageJudged")
    record CoverageJudged(FollowupId followup, GoalId goal, Period about, Coverage coverage, String ground)
            implements FollowupEvent {}

    @StoredAs("QualityJudged")
    record QualityJudged(FollowupId followup, @Nullable String factor, Period about, Grade grade, String ground)
            implements FollowupEvent {}

    @StoredAs("GroupJudged")
    record GroupJudged(
            FollowupId followup,
            GroupId group,
            String title,
            Period about,
            @Nullable Grade grade,
            @Nullable Integer met,
            @Nullable Integer of,
            List<GoalId> metGoals,
            boolean expected,
            String ground)
            implements FollowupEvent {}

    @StoredAs("FollowupSubmitted")
    record FollowupSubmitted(FollowupId followup, String submittedBy) implements FollowupEvent {}

    @StoredAs("FollowupReturned")
    record FollowupReturned(
            FollowupId followup,
            String reason,
            @Later @Nullable Section section) implements FollowupEvent {
        public FollowupReturned(FollowupId followup, String reason) {
            this(followup, reason, null);
        }
    }

    @StoredAs("FollowupApproved")
    record FollowupApproved(FollowupId followup) implements FollowupEvent {}

    /** Its own position is where the decided report's figures are read. */
    @StoredAs("FollowupDecided")
    record FollowupDecided(FollowupId followup) implements FollowupEvent {}

    @StoredAs("FollowupPublished")
    record FollowupPublished(FollowupId followup) implements FollowupEvent {}

    /** {@code revision} counts from 1; the report as first decided is none. */
    @StoredAs("RevisionBegun")
    record RevisionBegun(FollowupId followup, int revision, String reason) implements FollowupEvent {}

    @StoredAs("SectionReady")
    record SectionReady(FollowupId followup, Section section, String readyBy) implements FollowupEvent {}

    @StoredAs("SectionReopened")
    record SectionReopened(FollowupId followup, Section section) implements FollowupEvent {}

    /** {@code earlier} is the follow-up where it was judged in words of its own. */
    @StoredAs("JudgementConfirmed")
    record JudgementConfirmed(
            FollowupId followup,
            SectionKind kind,
            String subject,
            Period about,
            Grade grade,
            String ground,
            boolean expected,
            FollowupId earlier)
            implements FollowupEvent {}

    @StoredAs("TextWritten")
    record TextWritten(FollowupId followup, String key, String text) implements FollowupEvent {}

    @StoredAs("Commented")
    record Commented(FollowupId followup, @Nullable Section section, String text, String commentedBy)
            implements FollowupEvent {}

    @StoredAs("DialogueHeld")
    record DialogueHeld(
            FollowupId followup,
            LocalDate held,
            List<String> takingPart,
            String summary,
            @Later @Nullable List<ActivityId> agreed)
            implements FollowupEvent {}
}
