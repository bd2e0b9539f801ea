package se.mandat.deploy.walk;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import se.mandat.kernel.FollowupEvent.*;
import se.mandat.kernel.GoalEvent.*;
import se.mandat.kernel.IndicatorEvent.LevelDecided;
import se.mandat.kernel.Measurement;
import se.mandat.kernel.OrganisationEvent.*;
import se.mandat.kernel.Period;
import se.mandat.kernel.PlanEvent.PlanAdopted;
import se.mandat.kernel.PlanEvent.PlanAmended;
import se.mandat.kernel.Recorded;
import se.mandat.kernel.followups.FollowupId;
import se.mandat.kernel.plans.FrozenGoal;
import se.mandat.kernel.plans.FrozenTarget;

/**
 * What the events say, folded in the plainest way there is and with nothing of the product's views: the numbers its pages
 * are held against.
 */
final class Fold {
    /** A goal: when it holds, and who has it from when. */
    static final class Goal {
        final LocalDate from;

        @Nullable
        LocalDate to;

        final TreeMap<LocalDate, String> owners = new TreeMap<>();

        Goal(GoalSet set) {
            from = set.from();
            to = set.to();
            owners.put(set.from(), set.owner().value());
        }

        /** Whether a unit has it on any day of a year that it holds. */
        boolean isOf(String unit, int year) {
            LocalDate first = LocalDate.of(year, 1, 1);
            LocalDate last = LocalDate.of(year, 12, 31);
            boolean holds = !from.isAfter(last) && (to == null || !to.isBefore(first));
            return holds && first.datesUntil(last.plusDays(1)).anyMatch(day -> unit.equals(ownerOn(day)));
        }

        private String ownerOn(LocalDate day) {
            Map.Entry<LocalDate, String> owner = owners.floorEntry(day);
            return owner == null ? owners.firstEntry().getValue() : owner.getValue();
        }
    }

    /** A unit: from when to when, under whom, and what it came of. */
    static final class Unit {
        final LocalDate from;

        @Nullable
        LocalDate lastDay;

        final TreeMap<LocalDate, String> above = new TreeMap<>();

        Unit(UnitEstablished made) {
            from = made.from();
            if (made.parent() != null) {
                above.put(made.from(), made.parent().value());
            }
        }

        boolean isThereOn(LocalDate day) {
            return !day.isBefore(from) && (lastDay == null || !day.isAfter(lastDay));
        }

        @Nullable
        String aboveOn(LocalDate day) {
            Map.Entry<LocalDate, String> entry = above.floorEntry(day);
            return entry == null ? null : entry.getValue();
        }
    }

    /** What was said of something in a report about a period. */
    record Said(String unit, Period reporting, String what, Period about) {}

    /** What a level is of: an indicator in a period. */
    record Aim(String indicator, Period period) {}

    /** A level decided for a unit without a goal. */
    record Level(String unit, Aim aim) {}

    final Map<String, Goal> goals = new HashMap<>();
    final Map<String, Unit> units = new HashMap<>();
    final Map<String, Map<Aim, BigDecimal>> targets = new HashMap<>();
    final Map<Level, BigDecimal> levels = new HashMap<>();
    final Map<Said, Measurement> outcomes = new HashMap<>();
    final Map<Said, BigDecimal> forecasts = new HashMap<>();
    final Map<Said, String> judgements = new HashMap<>();
    final Map<String, List<FrozenTarget>> decided = new HashMap<>();
    final Map<String, Map<Said, Measurement>> decidedReports = new HashMap<>();
    final Set<String> revising = new HashSet<>();

    static Fold of(List<Recorded> events, long upTo) {
        Fold fold = new Fold();
        events.stream().filter(event -> event.position() <= upTo).forEach(event -> fold.take(event.event()));
        return fold;
    }

    private void take(se.mandat.kernel.Event event) {
        switch (event) {
            case GoalSet e -> goals.put(e.goal().value(), new Goal(e));
            case GoalHandedOver e -> goal(e.goal().value()).owners.put(e.from(), e.to().value());
            case GoalEnded e -> goal(e.goal().value()).to = e.lastDay();
            case TargetSet e -> target(e.goal().value(), new Aim(e.indicator().value(), e.period()), e.value());
            case TargetChanged e ->
                target(e.goal().value(), new Aim(e.indicator().value(), e.period()), e.value());
            case LevelDecided e ->
                levels.put(new Level(e.unit().value(), new Aim(e.indicator().value(), e.period())), e.value());
            case OutcomeReported e -> outcome(e.followup(), e.indicator().value(), e.about(), e.outcome());
            case OutcomeCorrected e -> outcome(e.followup(), e.indicator().value(), e.about(), e.outcome());
            case OutcomeRevised e -> outcome(e.followup(), e.indicator().value(), e.about(), e.outcome());
            case ForecastGiven e ->
                forecasts.put(said(e.followup(), e.indicator().value(), e.about()), e.forecast());
            case GoalJudged e ->
                judgements.put(
                        said(e.followup(), "mal/" + e.goal(), e.about()),
                        e.grade().value());
            case QualityJudged e ->
                judgements.put(
                        said(e.followup(), "kvalitet/" + e.factor(), e.about()),
                        e.grade().value());
            case JudgementConfirmed e ->
                judgements.put(
                        said(e.followup(), "kvalitet/" + e.subject(), e.about()),
                        e.grade().value());
            case PlanAdopted e -> decided.put(e.plan().value(), frozen(e.goals()));
            case PlanAmended e -> decided.put(e.plan().value(), frozen(e.goals()));
            case FollowupDecided e -> decide(e.followup());
            case UnitEstablished e -> units.put(e.unit().value(), new Unit(e));
            case UnitMoved e ->
                unit(e.unit().value()).above.put(e.from(), e.parent().value());
            case UnitsMerged e ->
                e.units().forEach(unit -> unit(unit.value()).lastDay = e.from().minusDays(1));
            case UnitSplit e -> unit(e.unit().value()).lastDay = e.from().minusDays(1);
            case UnitClosed e -> unit(e.unit().value()).lastDay = e.lastDay();
            default -> {}
        }
    }

    private Goal goal(String id) {
        return java.util.Objects.requireNonNull(goals.get(id));
    }

    private Unit unit(String id) {
        return java.util.Objects.requireNonNull(units.get(id));
    }

    private void target(String goal, Aim aim, BigDecimal value) {
        targets.computeIfAbsent(goal, _ -> new HashMap<>()).put(aim, value);
    }

    private void outcome(FollowupId report, String indicator, Period about, Measurement outcome) {
        outcomes.put(said(report, indicator, about), outcome);
    }

    private static Said said(FollowupId report, String what, Period about) {
        return new Said(report.unit().value(), report.period(), what, about);
    }

    private static List<FrozenTarget> frozen(List<FrozenGoal> goals) {
        List<FrozenTarget> targets = new ArrayList<>();
        goals.forEach(goal -> targets.addAll(goal.targets()));
        return targets;
    }

    private void decide(FollowupId report) {
        Map<Said, Measurement> then = new HashMap<>(outcomes);
        then.keySet()
                .removeIf(said -> !said.unit.equals(report.unit().value()) || !said.reporting.equals(report.period()));
        decidedReports.put(report.value(), then);
    }

    /** Of what a unit has said about a period, what it said in its latest report. */
    <T> Map<String, T> latest(Map<Said, T> all, String unit, Period about) {
        Map<String, Said> newest = new TreeMap<>();
        for (Said said : all.keySet()) {
            if (said.unit.equals(unit) && said.about.equals(about)) {
                newest.merge(
                        said.what, said, (one, other) -> one.reporting.compareTo(other.reporting) >= 0 ? one : other);
            }
        }
        Map<String, T> latest = new TreeMap<>();
        newest.forEach((what, said) -> latest.put(what, java.util.Objects.requireNonNull(all.get(said))));
        return latest;
    }
}
