package se.mandat.command.followups;

import static se.mandat.command.world.Refuse.when;

import java.util.Objects;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import se.mandat.command.followups.Followup.Stage;
import se.mandat.command.world.Entered;
import se.mandat.command.world.World;
import se.mandat.kernel.Act;
import se.mandat.kernel.Measurement;
import se.mandat.kernel.Period;
import se.mandat.kernel.Rejected;
import se.mandat.kernel.Role;
import se.mandat.kernel.Text;
import se.mandat.kernel.followups.FollowupId;
import se.mandat.kernel.followups.FollowupRule;
import se.mandat.kernel.goals.GoalId;
import se.mandat.kernel.goals.GoalRule;
import se.mandat.kernel.indicators.Definition;
import se.mandat.kernel.indicators.Following;
import se.mandat.kernel.indicators.IndicatorId;
import se.mandat.kernel.indicators.IndicatorRule;
import se.mandat.kernel.periods.PeriodRule;
import se.mandat.kernel.periods.PeriodStatus;

/** A follow-up, who acts and the rest of the municipality, and what most of its rules ask first. */
record Situation(Followup followup, Act act, World world) {

    /** Whoever acts. */
    String actor() {
        return act.actor().id();
    }

    /** Refused unless figures, judgements and texts may be written now. */
    void mustBeWritable(FollowupId id) {
        mustNotBeDecided(id);
        if (followup.course().revision() == 0) {
            periodMustBeOpen(id);
        }
        when(followup.stage() == Stage.NOT_OPEN, FollowupRule.FOLLOWUP_UNKNOWN, id.unit(), id.period());
        when(!isWriting(), FollowupRule.FOLLOWUP_SUBMITTED, id.unit(), id.period());
    }

    /** Whether the report is with whoever writes it. */
    boolean isWriting() {
        return followup.stage() == Stage.OPEN || followup.stage() == Stage.RETURNED;
    }

    boolean isDecided() {
        return followup.stage() == Stage.DECIDED || followup.stage() == Stage.PUBLISHED;
    }

    /** Whether a figure can be corrected at once, since nobody has been told it yet. */
    boolean isBeingWritten(FollowupId id) {
        return world.period(id.period()) == PeriodStatus.OPEN && isWriting();
    }

    void mustNotBeDecided(FollowupId id) {
        when(isDecided(), FollowupRule.FOLLOWUP_DECIDED, id.unit(), id.period());
    }

    void mustBeOpened(FollowupId id) {
        when(followup.stage() == Stage.NOT_OPEN, FollowupRule.FOLLOWUP_UNKNOWN, id.unit(), id.period());
    }

    void mustBeSubmitted(FollowupId id) {
        mustBeOpened(id);
        mustNotBeDecided(id);
        when(followup.stage() != Stage.SUBMITTED, FollowupRule.FOLLOWUP_NOT_SUBMITTED, id.unit(), id.period());
    }

    /** Nobody approves or decides what they submitted (domain rule 25). */
    void mustBeAnother() {
        when(actor().equals(followup.course().submittedBy()), FollowupRule.SELF_APPROVAL);
    }

    /** Nobody approves a report with figures they entered (domain rule 25). History is taken in as it was. */
    void mustNotHaveEntered(FollowupId id) {
        mustNotHaveEntered(id, _ -> true);
    }

    /** Nobody approves the correction of an outcome they entered (domain rule 25). */
    void mustNotHaveEntered(FollowupId id, IndicatorId indicator, Period about) {
        mustNotHaveEntered(
                id,
                figure -> !figure.forecast()
                        && figure.indicator().equals(indicator)
                        && figure.about().equals(about));
    }

    private void mustNotHaveEntered(FollowupId id, Predicate<Entered> concerned) {
        boolean own = act.actor().role() != Role.IMPORTER
                && world.entered(id).stream()
                        .filter(concerned)
                        .anyMatch(figure -> figure.by().equals(actor()));
        when(own, FollowupRule.SELF_APPROVAL);
    }

    void periodMustBeOpen(FollowupId id) {
        switch (world.period(id.period())) {
            case UNKNOWN -> throw new Rejected(PeriodRule.PERIOD_UNKNOWN, id.period());
            case SCHEDULED -> throw new Rejected(PeriodRule.PERIOD_NOT_OPEN, id.period());
            case CLOSED -> throw new Rejected(PeriodRule.PERIOD_CLOSED, id.period());
            case OPEN -> {}
        }
    }

    void mustBeInUse(IndicatorId indicator) {
        when(!world.indicatorInUse(indicator), IndicatorRule.INDICATOR_UNKNOWN, "indicator", indicator);
    }

    /** What is taken in is kept and shown, so too few people are not told of at all (domain rule 23). */
    void mustNotTellOfTooFew(IndicatorId indicator, Measurement figure) {
        Following following = world.following(indicator);
        if (following != null) {
            boolean counts =
                    world.definition(indicator).filter(Definition::additive).isPresent();
            when(following.tellsOfTooFew(figure, counts), FollowupRule.TOO_FEW, "number", following.fewest());
        }
    }

    void mustBeSet(GoalId goal, String field) {
        when(!world.goalSet(goal), GoalRule.GOAL_UNKNOWN, field, goal);
    }

    static String reason(@Nullable String reason) {
        when(reason == null || reason.isBlank(), FollowupRule.REASON_REQUIRED, "reason", null);
        return Objects.requireNonNull(Text.optional(reason, "reason", 2000));
    }
}
