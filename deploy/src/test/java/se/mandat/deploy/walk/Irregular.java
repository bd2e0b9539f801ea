package se.mandat.deploy.walk;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.mandat.kernel.Act;
import se.mandat.kernel.Event;
import se.mandat.kernel.FollowupEvent;
import se.mandat.kernel.FollowupEvent.*;
import se.mandat.kernel.GoalEvent.TargetChanged;
import se.mandat.kernel.GoalEvent.TargetSet;
import se.mandat.kernel.IndicatorEvent.IndicatorRedefined;
import se.mandat.kernel.Period;
import se.mandat.kernel.PeriodKind;
import se.mandat.kernel.PlanEvent.PlanAdopted;
import se.mandat.kernel.PlanEvent.PlanAmended;
import se.mandat.kernel.Recorded;
import se.mandat.kernel.followups.FollowupId;
import se.mandat.kernel.followups.SectionKind;
import se.mandat.kernel.goals.Comparison;
import se.mandat.kernel.goals.GoalId;
import se.mandat.kernel.indicators.IndicatorId;
import se.mandat.kernel.plans.PlanId;
import se.mandat.kernel.plans.Yardstick;

/**
 * What there is to look at in a history, found by reading its events from the first to the last with none of the product's
 * own means: a year, a kind, and what shows it.
 */
final class Irregular {
    private final List<String> found = new ArrayList<>();
    private final Map<String, TargetSet> targets = new HashMap<>();
    private final Map<PlanId, Yardstick> plans = new HashMap<>();
    private final Map<FollowupId, Report> reports = new HashMap<>();
    private final Map<IndicatorId, Set<Period>> reported = new HashMap<>();

    /** A report as it has been written so far, and what it was held against when it was decided last. */
    private static final class Report {
        private final Set<IndicatorId> outcomes = new HashSet<>();
        private final Set<GoalId> goals = new HashSet<>();
        private final Set<String> factors = new HashSet<>();
        private boolean decided;
        private List<String> unlike = List.of();
    }

    private Irregular() {}

    /** Everything, in no order. */
    static List<String> in(List<Recorded> events) {
        Irregular irregular = new Irregular();
        events.forEach(irregular::happened);
        irregular.reports.values().forEach(report -> irregular.found.addAll(report.unlike));
        return irregular.found;
    }

    private void happened(Recorded recorded) {
        switch (recorded.event()) {
            case TargetSet e -> targets.put(key(e.goal(), e.indicator(), e.period()), e);
            case TargetChanged e -> changed(e, recorded);
            case PlanAdopted e -> plans.put(e.plan(), e.yardstick());
            case PlanAmended e -> plans.put(e.plan(), e.yardstick());
            case IndicatorRedefined e -> redefined(e, recorded);
            case FollowupEvent e -> inReport(e, recorded);
            case Event _ -> {}
        }
    }

    private void changed(TargetChanged e, Recorded recorded) {
        String key = key(e.goal(), e.indicator(), e.period());
        TargetSet was = Objects.requireNonNull(targets.get(key));
        int difference = e.value().compareTo(was.value());
        boolean less = e.comparison() == Comparison.AT_LEAST ? difference < 0 : difference > 0;
        boolean begun = !recorded.knownAt()
                .isBefore(e.period().from().atStartOfDay(Act.ZONE).toInstant());
        if (less && begun && e.comparison() == was.comparison()) {
            found.add(e.period().year() + " TARGET_LOWERED " + recorded.position());
        }
        targets.put(key, new TargetSet(e.goal(), e.indicator(), e.period(), e.value(), e.comparison()));
    }

    private static String key(GoalId goal, IndicatorId indicator, Period period) {
        return goal + " " + indicator + " " + period;
    }

    private void redefined(IndicatorRedefined e, Recorded recorded) {
        boolean measuredBefore = reported.getOrDefault(e.indicator(), Set.of()).stream()
                .anyMatch(about -> about.from().isBefore(e.from()));
        if (measuredBefore) {
            found.add(e.from().getYear() + " INDICATOR_REDEFINED " + recorded.position());
        }
    }

    private void inReport(FollowupEvent e, Recorded recorded) {
        Report report = reports.computeIfAbsent(e.followup(), _ -> new Report());
        if (report.decided && says(e)) {
            found.add(e.followup().period().year() + " CHANGED_AFTER_DECISION " + recorded.position());
        }
        switch (e) {
            case OutcomeReported o -> {
                reported.computeIfAbsent(o.indicator(), _ -> new HashSet<>()).add(o.about());
                if (o.about().equals(o.followup().period())) {
                    report.outcomes.add(o.indicator());
                }
            }
            case GoalJudged j when !j.expected() -> report.goals.add(j.goal());
            case JudgementConfirmed j when j.kind() == SectionKind.GOAL -> report.goals.add(new GoalId(j.subject()));
            case JudgementConfirmed j when j.kind() == SectionKind.QUALITY -> report.factors.add(j.subject());
            case GroupJudged j -> report.goals.addAll(j.metGoals());
            case QualityJudged j when j.factor() != null -> report.factors.add(j.factor());
            case FollowupSubmitted _ when !report.decided -> report.unlike = unlike(e.followup(), report);
            case FollowupDecided _ -> {
                report.decided = true;
                report.unlike = unlike(e.followup(), report);
            }
            case FollowupEvent _ -> {}
        }
    }

    private static boolean says(FollowupEvent e) {
        return e instanceof OutcomeReported
                || e instanceof OutcomeCorrected
                || e instanceof OutcomeRevised
                || e instanceof ForecastGiven
                || e instanceof GoalJudged
                || e instanceof CoverageJudged
                || e instanceof QualityJudged
                || e instanceof GroupJudged
                || e instanceof JudgementConfirmed
                || e instanceof TextWritten;
    }

    /** Where the report of a year and the plan adopted for it do not speak of the same. */
    private List<String> unlike(FollowupId id, Report report) {
        Yardstick plan = id.period().kind() == PeriodKind.YEAR
                ? plans.get(PlanId.of(id.unit(), id.period().year()))
                : null;
        List<String> unlike = new ArrayList<>();
        if (plan == null) {
            return unlike;
        }
        Set<GoalId> goals = new HashSet<>();
        plan.goals().forEach(goal -> goals.add(goal.goal()));
        Set<IndicatorId> indicators = new HashSet<>();
        plan.indicators().forEach(indicator -> indicators.add(indicator.indicator()));
        goals.stream()
                .filter(goal -> !report.goals.contains(goal))
                .forEach(goal -> unlike.add(line("DECIDED_NOT_REPORTED", id, goal)));
        indicators.stream()
                .filter(indicator -> !report.outcomes.contains(indicator))
                .forEach(indicator -> unlike.add(line("DECIDED_NOT_REPORTED", id, indicator)));
        plan.factors().stream()
                .filter(factor -> !report.factors.contains(factor.factor().value()))
                .forEach(_ -> unlike.add(line("DECIDED_NOT_REPORTED", id, null)));
        report.goals.stream()
                .filter(goal -> !goals.contains(goal))
                .forEach(goal -> unlike.add(line("REPORTED_NOT_DECIDED", id, goal)));
        report.outcomes.stream()
                .filter(indicator -> !indicators.contains(indicator))
                .forEach(indicator -> unlike.add(line("REPORTED_NOT_DECIDED", id, indicator)));
        return unlike;
    }

    private static String line(String kind, FollowupId id, @Nullable Object subject) {
        return id.period().year() + " " + kind + " " + id.unit() + " " + (subject == null ? "factor" : subject);
    }
}
