package se.mandat.query.signals;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.mandat.kernel.Act;
import se.mandat.kernel.Actor;
import se.mandat.kernel.CommandId;
import se.mandat.kernel.Decision;
import se.mandat.kernel.Event;
import se.mandat.kernel.FollowupEvent.GoalJudged;
import se.mandat.kernel.FollowupEvent.OutcomeReported;
import se.mandat.kernel.GoalEvent.GoalSet;
import se.mandat.kernel.GoalEvent.TargetChanged;
import se.mandat.kernel.GoalEvent.TargetSet;
import se.mandat.kernel.IndicatorEvent.IndicatorDefined;
import se.mandat.kernel.Measurement;
import se.mandat.kernel.Municipality;
import se.mandat.kernel.PartialDate;
import se.mandat.kernel.Period;
import se.mandat.kernel.Recorded;
import se.mandat.kernel.Role;
import se.mandat.kernel.followups.FollowupId;
import se.mandat.kernel.followups.Grade;
import se.mandat.kernel.goals.Comparison;
import se.mandat.kernel.goals.GoalId;
import se.mandat.kernel.indicators.Definition;
import se.mandat.kernel.indicators.Direction;
import se.mandat.kernel.indicators.IndicatorId;
import se.mandat.kernel.indicators.IndicatorSource;
import se.mandat.kernel.organisation.UnitId;
import se.mandat.query.followup.FigureRow;
import se.mandat.query.followup.FigureView;
import se.mandat.query.followup.JudgementRow;
import se.mandat.query.followup.JudgementView;
import se.mandat.query.goal.GoalRow;
import se.mandat.query.goal.GoalView;
import se.mandat.query.goal.TargetRow;
import se.mandat.query.goal.TargetView;
import se.mandat.query.history.HistoryRow;
import se.mandat.query.history.HistoryView;
import se.mandat.query.indicators.IndicatorRow;
import se.mandat.query.indicators.IndicatorView;
import se.mandat.query.view.Version;
import se.mandat.query.view.View;

/** A year as it is recorded event by event, and what the views say of it. */
final class Course {
    static final UnitId UNIT = new UnitId("bom");
    static final Period YEAR = Period.year(2024);
    static final FollowupId REPORT = FollowupId.of(UNIT, YEAR);
    static final GoalId GOAL = new GoalId("g-trygg");
    static final IndicatorId SAFETY = new IndicatorId("i-trygg");
    static final Definition DEFINITION =
            new Definition("Trygghet", "%", Direction.HIGHER, false, IndicatorSource.MANUAL, null, null, null, null);

    final List<Version<TargetRow>> targets = new ArrayList<>();
    final List<Version<FigureRow>> figures = new ArrayList<>();
    final List<Version<JudgementRow>> judgements = new ArrayList<>();
    final Map<Long, HistoryRow> history = new HashMap<>();
    private final List<Version<GoalRow>> goals = new ArrayList<>();
    private final List<Version<IndicatorRow>> indicators = new ArrayList<>();
    private final List<Version<HistoryRow>> told = new ArrayList<>();
    private Instant now = Instant.parse("2023-11-01T10:00:00Z");
    private Actor actor = new Actor("a", Role.UNIT_MANAGER, UNIT);
    private @Nullable Decision decision;
    private @Nullable Instant known;
    private long position;

    /** A goal for the year, and what it is measured by. */
    Course() {
        happens(new IndicatorDefined(SAFETY, DEFINITION));
        happens(new GoalSet(
                GOAL, "mål", "Trygga barn", UNIT, null, List.of(), List.of(), List.of(), YEAR.from(), YEAR.to(), true));
    }

    /** What happens next happens on this day. */
    Course on(String day) {
        now = Instant.parse(day + "T10:00:00Z");
        return this;
    }

    /** What happens next is done by this person. */
    Course by(String person, Role role) {
        actor = new Actor(person, role, UNIT);
        return this;
    }

    Course decided(@Nullable String paragraph) {
        decision = paragraph == null
                ? null
                : new Decision("Kommunfullmäktige", new PartialDate("2024-06-11"), paragraph, null, null);
        return this;
    }

    /** What happens next is loaded from documents. */
    Course imported() {
        known = now;
        return this;
    }

    Course target(String level) {
        return happens(new TargetSet(GOAL, SAFETY, YEAR, new BigDecimal(level), Comparison.AT_LEAST));
    }

    Course changed(String level) {
        return changed(level, Comparison.AT_LEAST);
    }

    Course changed(String level, Comparison comparison) {
        return happens(new TargetChanged(GOAL, SAFETY, YEAR, new BigDecimal(level), comparison, "Mindre anslag"));
    }

    Course outcome(String number) {
        return outcome(Measurement.of(new BigDecimal(number)));
    }

    Course outcome(Measurement outcome) {
        return happens(new OutcomeReported(REPORT, SAFETY, YEAR, outcome, null));
    }

    Course judged(Grade grade, @Nullable String motivation) {
        return happens(new GoalJudged(REPORT, GOAL, YEAR, grade, false, "så här", motivation));
    }

    Course happens(Event event) {
        position++;
        Act act = new Act(CommandId.from("c", String.valueOf(position)), actor, now, known, decision, null);
        String stream = event.stream().in(new Municipality("1880"));
        Recorded recorded = new Recorded(position, new Municipality("1880"), stream, position, now, act, event);
        fold(new TargetView(), targets, recorded);
        fold(new FigureView(), figures, recorded);
        fold(new JudgementView(), judgements, recorded);
        fold(new GoalView(), goals, recorded);
        fold(new IndicatorView(), indicators, recorded);
        fold(new HistoryView(), told, recorded);
        history.put(position, told.getLast().row());
        return this;
    }

    private static <R extends Record> void fold(View<R> view, List<Version<R>> versions, Recorded recorded) {
        for (String key : view.keys(recorded)) {
            R before = versions.stream()
                    .filter(version -> version.key().equals(key))
                    .reduce((_, last) -> last)
                    .map(Version::row)
                    .orElse(null);
            R after = view.fold(before, key, recorded);
            if (after != null) {
                versions.add(new Version<>(key, recorded.position(), after));
            }
        }
    }

    GoalRow goal() {
        return goals.getLast().row();
    }

    IndicatorRow indicator() {
        return indicators.getLast().row();
    }

    Acts acts() {
        List<HistoryRow> rows = told.stream()
                .map(Version::row)
                .filter(row -> row.feature().equals("followup"))
                .toList();
        return new Acts(REPORT, rows);
    }

    HistoryRow event(long at) {
        return Objects.requireNonNull(history.get(at));
    }

    long position() {
        return position;
    }

    List<Signal> targetSignals() {
        return new TargetSignals(id -> Optional.of(goal()), this::event).of(targets, figures);
    }

    List<Signal> judgementSignals() {
        return new JudgementSignals(
                        _ -> Grade.USUAL,
                        _ -> Optional.of(indicator()),
                        position -> event(position).knownAt())
                .of(judgements.subList(judgements.size() - 1, judgements.size()), last(targets), last(figures));
    }

    private static <R> List<Version<R>> last(List<Version<R>> versions) {
        Map<String, Version<R>> last = new LinkedHashMap<>();
        versions.forEach(version -> last.put(version.key(), version));
        return List.copyOf(last.values());
    }

    static LocalDate day(String day) {
        return LocalDate.parse(day);
    }
}
