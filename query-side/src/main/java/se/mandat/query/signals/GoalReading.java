package se.mandat.query.signals;

import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import se.mandat.kernel.Period;
import se.mandat.query.At;
import se.mandat.query.followup.FigureRow;
import se.mandat.query.followup.JudgementRow;
import se.mandat.query.goal.GoalRow;
import se.mandat.query.goal.TargetRow;
import se.mandat.query.indicators.IndicatorRow;
import se.mandat.query.steering.ModelsAt;
import se.mandat.query.view.Version;

/**
 * Reads what signals about goals and indicators are seen in.
 *
 * @param changed every version of the targets, oldest first
 * @param said    every version of the figures, oldest first
 */
record GoalReading(At at, List<Version<TargetRow>> changed, List<Version<FigureRow>> said) {
    /** Of one goal. */
    static GoalReading of(At at, GoalRow goal) {
        List<Version<TargetRow>> targets = at.views()
                .targets()
                .versions(
                        at.municipality(),
                        at.position(),
                        "goal = ?",
                        goal.goal().value());
        String[] measured = targets.stream()
                .map(target -> target.row().indicator().value())
                .distinct()
                .toArray(String[]::new);
        List<Version<FigureRow>> figures = measured.length == 0
                ? List.of()
                : at.views().figures().versions(at.municipality(), at.position(), "indicator = any(?)", (Object)
                        measured);
        return new GoalReading(at, targets, figures);
    }

    List<Signal> targets() {
        return new TargetSignals(at::goal, at::event).of(changed, said);
    }

    List<Signal> judgements(List<Version<JudgementRow>> judgements) {
        List<Version<JudgementRow>> unexplained = judgements.stream()
                .filter(judged -> JudgementSignals.isUnexplained(judged.row()))
                .toList();
        at.recallWhen(unexplained.stream().map(Version::position).toList());
        ModelsAt models = new ModelsAt(at)
                .recalling(unexplained.stream().map(Version::row).toList());
        return new JudgementSignals(
                        models::grades,
                        at::indicator,
                        position -> at.known(position).at())
                .of(unexplained, last(changed), last(said));
    }

    Stream<Signal> redefined(IndicatorRow indicator) {
        return indicator.breaks().isEmpty()
                ? Stream.empty()
                : new IndicatorSignals(at::event).of(indicator, at.figures(indicator.indicator())).stream();
    }

    List<Signal> owners(Collection<GoalRow> goals, Period year, LocalDate today) {
        OwnerSignals signals = new OwnerSignals(at.units(), at.rows(at.views().holders(), "true"), today);
        return goals.stream().flatMap(goal -> signals.of(goal, year).stream()).toList();
    }

    private static <R> List<Version<R>> last(List<Version<R>> versions) {
        Map<String, Version<R>> last = new LinkedHashMap<>();
        versions.forEach(version -> last.put(version.key(), version));
        return List.copyOf(last.values());
    }
}
