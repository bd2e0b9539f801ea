package se.mandat.kernel;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.mandat.kernel.followups.Coverage;
import se.mandat.kernel.followups.FollowupId;
import se.mandat.kernel.followups.Grade;
import se.mandat.kernel.followups.GroupId;
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
    record GoalJudged(FollowupId followup, GoalId goal, Period about, Grade grade, boolean expected, String ground)
            implements FollowupEvent {}

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
    record FollowupReturned(FollowupId followup, String reason) implements FollowupEvent {}

    @StoredAs("FollowupApproved")
    record FollowupApproved(FollowupId followup) implements FollowupEvent {}
}
