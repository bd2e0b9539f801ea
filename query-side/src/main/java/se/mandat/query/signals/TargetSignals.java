package se.mandat.query.signals;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.LongFunction;
import se.mandat.kernel.Act;
import se.mandat.kernel.Measurement;
import se.mandat.kernel.goals.Comparison;
import se.mandat.kernel.goals.GoalId;
import se.mandat.kernel.organisation.UnitId;
import se.mandat.query.followup.FigureRow;
import se.mandat.query.followup.FigureRow.Kind;
import se.mandat.query.goal.GoalRow;
import se.mandat.query.goal.GoalRow.Owned;
import se.mandat.query.goal.TargetRow;
import se.mandat.query.history.HistoryRow;
import se.mandat.query.history.Phrase;
import se.mandat.query.signals.Signal.On;
import se.mandat.query.view.Version;

/** Targets that were changed: after the outcome was known, or to ask for less when their period had begun. */
record TargetSignals(Function<GoalId, Optional<GoalRow>> goals, LongFunction<HistoryRow> event) {
    /** One target, before an act and after it. */
    private record Change(Version<TargetRow> was, Version<TargetRow> now) {
        TargetRow to() {
            return now.row();
        }

        int difference() {
            return to().level().compareTo(was.row().level());
        }

        boolean isSameComparison() {
            return to().comparison() == was.row().comparison();
        }

        boolean isChange() {
            return difference() != 0 || !isSameComparison();
        }

        boolean asksForLess() {
            return isSameComparison()
                    && ((to().comparison() == Comparison.AT_LEAST && difference() < 0)
                            || (to().comparison() == Comparison.AT_MOST && difference() > 0));
        }

        String verb() {
            int difference = isSameComparison() ? difference() : 0;
            return difference == 0 ? ".changed" : difference < 0 ? ".lowered" : ".raised";
        }

        Object level(TargetRow row) {
            boolean bare = isSameComparison() && row.comparison() != Comparison.AT_MOST;
            return bare
                    ? new Phrase.Figure(row.indicator(), Measurement.of(row.level()))
                    : new Phrase.Level(row.indicator(), row.comparison(), row.level());
        }
    }

    /** {@code targets} and {@code figures} are all versions of them, oldest first. */
    List<Signal> of(List<Version<TargetRow>> targets, List<Version<FigureRow>> figures) {
        List<Signal> signals = new ArrayList<>();
        for (Change change : changes(targets)) {
            known(change, figures).ifPresent(outcome -> signals.add(afterOutcome(change, outcome)));
            if (change.asksForLess()
                    && !day(change.now.position()).isBefore(change.to().period().from())) {
                signals.add(lowered(change));
            }
        }
        return signals;
    }

    private static List<Change> changes(List<Version<TargetRow>> targets) {
        Map<String, Version<TargetRow>> last = new HashMap<>();
        List<Change> changes = new ArrayList<>();
        for (Version<TargetRow> now : targets) {
            Version<TargetRow> was = last.put(now.key(), now);
            if (was != null && new Change(was, now).isChange()) {
                changes.add(new Change(was, now));
            }
        }
        return changes;
    }

    /** The outcome that was known of what the target is about when it was changed. */
    private Optional<Version<FigureRow>> known(Change change, List<Version<FigureRow>> figures) {
        List<UnitId> owners = owners(change.to());
        return figures.stream()
                .filter(figure -> figure.position() < change.now.position())
                .filter(figure -> figure.row().kind() == Kind.OUTCOME
                        && figure.row().indicator().equals(change.to().indicator())
                        && figure.row().about().equals(change.to().period())
                        && owners.contains(figure.row().unit()))
                .max(Comparator.comparingLong(Version::position))
                .filter(figure -> figure.row().measurement().number() != null);
    }

    private List<UnitId> owners(TargetRow target) {
        return target.goal() == null
                ? List.of(Objects.requireNonNull(target.unit()))
                : goals.apply(target.goal()).stream()
                        .flatMap(goal -> goal.owners().stream().map(Owned::unit))
                        .distinct()
                        .toList();
    }

    private Signal afterOutcome(Change change, Version<FigureRow> outcome) {
        Object figure =
                new Phrase.Figure(outcome.row().indicator(), outcome.row().measurement());
        return signal(
                SignalKind.TARGET_AFTER_OUTCOME,
                change,
                List.of(figure, day(outcome.position())),
                List.of(change.was.position(), outcome.position(), change.now.position()));
    }

    private Signal lowered(Change change) {
        return signal(
                SignalKind.TARGET_LOWERED, change, List.of(), List.of(change.was.position(), change.now.position()));
    }

    private Signal signal(SignalKind kind, Change change, List<Object> more, List<Long> evidence) {
        TargetRow to = change.to();
        GoalId goal = to.goal();
        List<Object> named = new ArrayList<>(List.of(
                goal == null ? Objects.requireNonNull(to.unit()) : goal,
                to.indicator(),
                to.period(),
                change.level(change.was.row()),
                change.level(to),
                day(change.now.position()),
                new On(event.apply(change.now.position()).decision())));
        named.addAll(more);
        return new Signal(
                kind,
                String.valueOf(change.now.position()),
                to.period(),
                owners(to),
                goal,
                to.indicator(),
                goal == null ? "indikatorer/" + to.indicator() : "mal/" + goal,
                change.verb(),
                named,
                evidence);
    }

    private LocalDate day(long position) {
        return LocalDate.ofInstant(event.apply(position).knownAt(), Act.ZONE);
    }
}
