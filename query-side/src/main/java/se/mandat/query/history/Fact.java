package se.mandat.query.history;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import se.mandat.kernel.Event;
import se.mandat.kernel.FollowupEvent;
import se.mandat.kernel.FollowupEvent.*;
import se.mandat.kernel.GoalEvent;
import se.mandat.kernel.GoalEvent.*;
import se.mandat.kernel.IndicatorEvent;
import se.mandat.kernel.IndicatorEvent.*;
import se.mandat.kernel.MandateEvent;
import se.mandat.kernel.MandateEvent.*;
import se.mandat.kernel.OrganisationEvent;
import se.mandat.kernel.OrganisationEvent.*;
import se.mandat.kernel.Period;
import se.mandat.kernel.PeriodEvent;
import se.mandat.kernel.PeriodEvent.*;
import se.mandat.kernel.followups.FollowupId;
import se.mandat.kernel.followups.Grade;
import se.mandat.kernel.goals.GoalId;
import se.mandat.kernel.indicators.IndicatorId;
import se.mandat.kernel.organisation.UnitId;
import se.mandat.kernel.periods.PeriodStatus;

/**
 * Which fact an event settles, so that the event before it about the same fact gives the value before.
 *
 * @param key   the fact, e.g. {@code goal/trygghet/title}
 * @param value what it is after the event
 */
record Fact(
        String key,
        @Nullable UnitId unit,
        @Nullable GoalId goal,
        @Nullable IndicatorId indicator,
        @Nullable Period period,
        @Nullable Shown value,
        @Nullable String reason) {

    static Fact of(Event event) {
        return switch (event) {
            case OrganisationEvent e -> organisation(e);
            case MandateEvent e -> mandate(e);
            case GoalEvent e -> goal(e);
            case IndicatorEvent e -> indicator(e);
            case PeriodEvent e -> period(e);
            case FollowupEvent e -> followup(e);
        };
    }

    private static Fact organisation(OrganisationEvent event) {
        return switch (event) {
            case UnitEstablished e -> unit(e.unit(), "name", Shown.text(e.name()));
            case UnitRenamed e -> unit(e.unit(), "name", Shown.text(e.name()));
            case UnitMoved e -> unit(e.unit(), "place", Shown.unit(e.parent()));
            case UnitsMerged e -> unit(e.into(), "merged", Shown.date(e.from()));
            case UnitSplit e -> unit(e.unit(), "end", Shown.date(e.from().minusDays(1)));
            case UnitClosed e -> unit(e.unit(), "end", Shown.date(e.lastDay()));
        };
    }

    private static Fact mandate(MandateEvent event) {
        return switch (event) {
            case MandateOpened e -> other("mandate/" + e.mandate(), Shown.text(e.title()));
            case AreaAdopted e -> other("area/" + e.area() + "/title", Shown.text(e.title()));
            case AreaAmended e -> other("area/" + e.area() + "/title", Shown.text(e.title()));
            case AreaEnded e -> other("area/" + e.area() + "/end", Shown.date(e.lastDay()));
        };
    }

    private static Fact goal(GoalEvent event) {
        return switch (event) {
            case GoalSet e -> goal(e, e.owner(), "title", Shown.text(e.title()), null);
            case GoalReworded e -> goal(e, null, "title", Shown.text(e.title()), e.reason());
            case GoalLinked e -> goal(e, null, "link/" + e.to(), null, null);
            case GoalUnlinked e -> goal(e, null, "link/" + e.from(), null, null);
            case GoalEnded e -> goal(e, null, "end", Shown.date(e.lastDay()), e.reason());
            case TargetSet e -> target(e, e.indicator(), e.period(), e.value(), null);
            case TargetChanged e -> target(e, e.indicator(), e.period(), e.value(), e.reason());
        };
    }

    private static Fact indicator(IndicatorEvent event) {
        return switch (event) {
            case IndicatorDefined e ->
                indicator(e, "definition", Shown.text(e.definition().title()), null);
            case IndicatorRedefined e ->
                indicator(e, "definition", Shown.text(e.definition().title()), e.reason());
            case IndicatorEnded e -> indicator(e, "end", Shown.date(e.lastDay()), e.reason());
            case LevelDecided e ->
                new Fact(
                        "level/" + e.unit() + "/" + e.indicator() + "/" + e.period(),
                        e.unit(),
                        null,
                        e.indicator(),
                        e.period(),
                        Shown.number(e.value(), null),
                        null);
        };
    }

    private static Fact period(PeriodEvent event) {
        String key = "period/" + event.period() + "/"
                + switch (event) {
                    case PeriodScheduled _ -> "schedule";
                    case PeriodOpened _, PeriodClosed _ -> "status";
                };
        Shown value = switch (event) {
            case PeriodScheduled e -> Shown.date(e.due());
            case PeriodOpened _ -> Shown.word(PeriodStatus.OPEN);
            case PeriodClosed _ -> Shown.word(PeriodStatus.CLOSED);
        };
        return new Fact(key, null, null, null, event.period(), value, null);
    }

    private static Fact followup(FollowupEvent event) {
        return switch (event) {
            case OutcomeReported e ->
                figure(e, "outcome", e.indicator(), e.about(), Shown.measurement(e.outcome()), null);
            case OutcomeCorrected e ->
                figure(e, "outcome", e.indicator(), e.about(), Shown.measurement(e.outcome()), e.reason());
            case CorrectionProposed e ->
                figure(e, "correction", e.indicator(), e.about(), Shown.measurement(e.outcome()), e.reason());
            case CorrectionDeclined e -> figure(e, "correction", e.indicator(), e.about(), null, e.reason());
            case ForecastGiven e ->
                about(
                        e,
                        "forecast/" + e.indicator(),
                        e.indicator(),
                        e.about(),
                        Shown.number(e.forecast(), e.ofTotal()));
            case GoalJudged e ->
                new Fact(
                        "judgement/" + e.followup().unit() + "/" + e.goal() + "/" + e.about(),
                        e.followup().unit(),
                        e.goal(),
                        null,
                        e.followup().period(),
                        Shown.word(e.grade()),
                        null);
            case QualityJudged e -> about(e, "quality/" + e.factor(), null, e.about(), Shown.word(e.grade()));
            case GroupJudged e -> about(e, "group/" + e.group(), null, e.about(), group(e));
            case FollowupOpened e -> stage(e.followup(), "OPEN", null);
            case FollowupSubmitted e -> stage(e.followup(), "SUBMITTED", null);
            case FollowupReturned e -> stage(e.followup(), "RETURNED", e.reason());
            case FollowupApproved e -> stage(e.followup(), "APPROVED", null);
        };
    }

    private static @Nullable Shown group(GroupJudged e) {
        if (e.met() != null && e.of() != null) {
            return Shown.number(BigDecimal.valueOf(e.met()), BigDecimal.valueOf(e.of()));
        }
        Grade grade = e.grade();
        return grade == null ? Shown.text(e.ground()) : Shown.word(grade);
    }

    private static Fact unit(UnitId unit, String what, Shown value) {
        return new Fact("unit/" + unit + "/" + what, unit, null, null, null, value, null);
    }

    private static Fact other(String key, Shown value) {
        return new Fact(key, null, null, null, null, value, null);
    }

    private static Fact goal(
            GoalEvent e, @Nullable UnitId owner, String what, @Nullable Shown value, @Nullable String reason) {
        return new Fact("goal/" + e.goal() + "/" + what, owner, e.goal(), null, null, value, reason);
    }

    private static Fact target(
            GoalEvent e, IndicatorId indicator, Period period, BigDecimal value, @Nullable String reason) {
        String key = "target/" + e.goal() + "/" + indicator + "/" + period;
        return new Fact(key, null, e.goal(), indicator, period, Shown.number(value, null), reason);
    }

    private static Fact indicator(IndicatorEvent e, String what, Shown value, @Nullable String reason) {
        return new Fact("indicator/" + e.indicator() + "/" + what, null, null, e.indicator(), null, value, reason);
    }

    private static Fact figure(
            FollowupEvent e,
            String what,
            IndicatorId indicator,
            Period about,
            @Nullable Shown value,
            @Nullable String reason) {
        String key = what + "/" + e.followup() + "/" + indicator + "/" + about;
        return new Fact(key, e.followup().unit(), null, indicator, e.followup().period(), value, reason);
    }

    /** What later follow-ups say anew about the same thing: the value before is what was said last. */
    private static Fact about(
            FollowupEvent e, String what, @Nullable IndicatorId indicator, Period about, @Nullable Shown value) {
        String key = what + "/" + e.followup().unit() + "/" + about;
        return new Fact(key, e.followup().unit(), null, indicator, e.followup().period(), value, null);
    }

    private static Fact stage(FollowupId followup, String stage, @Nullable String reason) {
        Shown value = new Shown(Shown.Kind.WORD, stage, null);
        return new Fact("stage/" + followup, followup.unit(), null, null, followup.period(), value, reason);
    }
}
