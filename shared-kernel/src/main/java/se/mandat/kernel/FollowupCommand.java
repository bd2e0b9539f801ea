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

    /**
     * {@code expected} tells a judgement of how it will go from one of how it went; {@code motivation} why it says
     * otherwise than the goal's indicators (domain rule 7).
     */
    record JudgeGoal(
            FollowupId followup,
            GoalId goal,
            Period about,
            Grade grade,
            boolean expected,
            String ground,
            @Nullable String motivation)
            implements FollowupCommand {
        public JudgeGoal(FollowupId followup, GoalId goal, Period about, Grade grade, boolean expected, String ground) {
            this(followup, goal, about, grade, expected, ground, null);
        }
    }

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

    /** {@code section} says which part is to be done again, where it is one. */
    record ReturnFollowup(FollowupId followup, @Nullable Section section, String reason) implements FollowupCommand {
        public ReturnFollowup(FollowupId followup, String reason) {
            this(followup, null, reason);
        }
    }

    record ApproveFollowup(FollowupId followup) implements FollowupCommand {}

    /** A body decides the report, by a decision with its paragraph; from then on it does not change (D12, D13). */
    record DecideFollowup(FollowupId followup) implements FollowupCommand {}

    record PublishFollowup(FollowupId followup) implements FollowupCommand {}

    /** A decided report is written anew as a new revision; the decided one stays until the new one is decided (D13). */
    record BeginRevision(FollowupId followup, String reason) implements FollowupCommand {}

    /** Klarmarkering: the section is finished; a change in it reopens it by itself. */
    record MarkSectionReady(FollowupId followup, Section section) implements FollowupCommand {}

    record ReopenSection(FollowupId followup, Section section) implements FollowupCommand {}

    /** Nothing changed: what the unit judged in an earlier follow-up is said again, by reference (domain rule 28). */
    record ConfirmUnchanged(FollowupId followup, Section section, FollowupId earlier) implements FollowupCommand {}

    /** A text about the unit as a whole, as an answer to what the report asks; a later one takes its place. */
    record WriteText(FollowupId followup, String key, String text) implements FollowupCommand {}

    /** A remark on the report or one of its sections; it stays with the report. */
    record Comment(FollowupId followup, @Nullable Section section, String text) implements FollowupCommand {}

    /**
     * Resultatdialog: a meeting on the results.
     *
     * @param takingPart roles and units, never names of persons
     */
    record HoldDialogue(
            FollowupId followup, LocalDate held, List<String> takingPart, String summary, List<ActivityId> agreed)
            implements FollowupCommand {}
}
