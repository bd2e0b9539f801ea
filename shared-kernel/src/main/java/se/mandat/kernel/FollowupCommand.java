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

/**
 * What can be done in one unit's follow-up of one reporting period. {@code about} is what a figure or judgement is about,
 * which need not be the reporting period: an interim report forecasts the year.
 */
public sealed interface FollowupCommand extends Command {
    FollowupId followup();

    @Override
    default Stream stream() {
        return new Stream("followup", followup().unit() + ":" + followup().period());
    }

    record OpenFollowup(FollowupId followup) implements FollowupCommand {}

    record ReportOutcome(
            FollowupId followup,
            IndicatorId indicator,
            Period about,
            Measurement outcome,
            @Nullable String comment) implements FollowupCommand {}

    /** While the report is being written it holds at once; once submitted or closed it waits for another's approval (D11). */
    record CorrectOutcome(FollowupId followup, IndicatorId indicator, Period about, Measurement outcome, String reason)
            implements FollowupCommand {}

    /**
     * The source itself has revised an imported figure, published on the day. It holds at once, in a closed period too:
     * the source answers for its own figures, and the older one is kept (domain rule 18).
     */
    record ReviseOutcome(
            FollowupId followup,
            IndicatorId indicator,
            Period about,
            Measurement outcome,
            LocalDate published,
            String reason)
            implements FollowupCommand {}

    record ApproveCorrection(FollowupId followup, IndicatorId indicator, Period about) implements FollowupCommand {}

    record DeclineCorrection(FollowupId followup, IndicatorId indicator, Period about, String reason)
            implements FollowupCommand {}

    /** What the figure is expected to be; a later forecast in the same follow-up takes its place. */
    record GiveForecast(
            FollowupId followup,
            IndicatorId indicator,
            Period about,
            BigDecimal forecast,
            @Nullable BigDecimal ofTotal,
            @Nullable String comment)
            implements FollowupCommand {}

    /** {@code expected} tells a judgement of how it will go from one of how it went. */
    record JudgeGoal(FollowupId followup, GoalId goal, Period about, Grade grade, boolean expected, String ground)
            implements FollowupCommand {}

    /** How well the goals that contribute to a goal cover it together. */
    record JudgeCoverage(FollowupId followup, GoalId goal, Period about, Coverage coverage, String ground)
            implements FollowupCommand {}

    /** The unit's quality as a whole, or of one quality factor. */
    record JudgeQuality(FollowupId followup, @Nullable String factor, Period about, Grade grade, String ground)
            implements FollowupCommand {}

    /** Samlad bedömning: a grade, or how many of how many, or, where a source gives neither, its words alone as ground. */
    record JudgeGroup(
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
            implements FollowupCommand {}

    record SubmitFollowup(FollowupId followup) implements FollowupCommand {}

    record ReturnFollowup(FollowupId followup, String reason) implements FollowupCommand {}

    record ApproveFollowup(FollowupId followup) implements FollowupCommand {}
}
