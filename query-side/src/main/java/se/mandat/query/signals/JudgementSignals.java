package se.mandat.query.signals;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.LongFunction;
import java.util.stream.Collectors;
import se.mandat.kernel.Act;
import se.mandat.kernel.followups.Grade;
import se.mandat.kernel.goals.GoalId;
import se.mandat.kernel.indicators.IndicatorId;
import se.mandat.query.followup.FigureRow;
import se.mandat.query.followup.JudgementRow;
import se.mandat.query.followup.JudgementRow.Kind;
import se.mandat.query.goal.TargetRow;
import se.mandat.query.history.Phrase;
import se.mandat.query.indicators.IndicatorRow;
import se.mandat.query.series.Light;
import se.mandat.query.series.Series;
import se.mandat.query.view.Version;

/**
 * Goals judged otherwise than their indicators say, without a motivation: all reached, and judged lower than the best; or
 * none reached, and judged as the best. What cannot be compared counts for neither.
 *
 * @param scale the grades a judgement was made among, best first
 * @param known when what was said at a position became known
 */
record JudgementSignals(
        Function<JudgementRow, List<Grade>> scale,
        Function<IndicatorId, Optional<IndicatorRow>> indicators,
        LongFunction<Instant> known) {
    /** A target, the outcome it is held against, and whether it was reached. */
    private record Held(Version<TargetRow> target, Version<FigureRow> outcome, boolean reached) {}

    /** Everything as it stands. */
    List<Signal> of(
            List<Version<JudgementRow>> judgements,
            List<Version<TargetRow>> targets,
            List<Version<FigureRow>> figures) {
        Map<GoalId, List<Version<TargetRow>>> aims = new HashMap<>();
        targets.stream()
                .filter(target -> target.row().goal() != null)
                .forEach(target -> aims.computeIfAbsent(target.row().goal(), _ -> new ArrayList<>())
                        .add(target));
        Map<IndicatorId, List<Version<FigureRow>>> said = figures.stream()
                .collect(Collectors.groupingBy(figure -> figure.row().indicator()));
        return judgements.stream()
                .filter(judged -> isUnexplained(judged.row()))
                .flatMap(judged -> of(judged, aims(judged.row(), aims), said).stream())
                .toList();
    }

    /** Whether a judgement is of a goal, gives a grade, and says nothing of why it is another than the figures'. */
    static boolean isUnexplained(JudgementRow row) {
        return row.kind() == Kind.GOAL
                && !row.expected()
                && row.grade() != null
                && !row.grade().isReserved()
                && row.motivation() == null;
    }

    private static List<Version<TargetRow>> aims(JudgementRow row, Map<GoalId, List<Version<TargetRow>>> targets) {
        return targets.getOrDefault(new GoalId(row.subject()), List.of()).stream()
                .filter(target -> target.row().period().equals(row.about()))
                .toList();
    }

    private Optional<Signal> of(
            Version<JudgementRow> judged,
            List<Version<TargetRow>> aims,
            Map<IndicatorId, List<Version<FigureRow>>> figures) {
        List<Held> held = aims.stream()
                .flatMap(aim -> held(judged.row(), aim, figures).stream())
                .toList();
        boolean best = scale.apply(judged.row()).indexOf(judged.row().grade()) == 0;
        boolean all =
                !held.isEmpty() && held.size() == aims.size() && held.stream().allMatch(Held::reached);
        boolean none = !held.isEmpty() && held.stream().noneMatch(Held::reached);
        return (all && !best) || (none && best) ? Optional.of(signal(judged, held, best)) : Optional.empty();
    }

    private Optional<Held> held(
            JudgementRow judged, Version<TargetRow> aim, Map<IndicatorId, List<Version<FigureRow>>> figures) {
        IndicatorId id = aim.row().indicator();
        List<Version<FigureRow>> own = figures.getOrDefault(id, List.of()).stream()
                .filter(figure -> figure.row().unit().equals(judged.unit())
                        && figure.row().about().equals(judged.about()))
                .toList();
        return indicators.apply(id).map(row -> Series.of(row, judged.unit(), own, List.of(aim))).stream()
                .flatMap(series -> series.points().stream()
                        .filter(point -> point.outcome() != null)
                        .filter(point -> point.about().equals(judged.about()))
                        .flatMap(point ->
                                held(series.light(point), aim, Objects.requireNonNull(point.outcome())).stream()))
                .findFirst();
    }

    private static Optional<Held> held(Light light, Version<TargetRow> aim, Version<FigureRow> outcome) {
        boolean comparable = light == Light.REACHED || light == Light.NOT_REACHED;
        return comparable ? Optional.of(new Held(aim, outcome, light == Light.REACHED)) : Optional.empty();
    }

    private Signal signal(Version<JudgementRow> judged, List<Held> held, boolean best) {
        JudgementRow row = judged.row();
        GoalId goal = new GoalId(row.subject());
        List<Long> evidence = new ArrayList<>(List.of(judged.position()));
        held.forEach(one ->
                evidence.addAll(List.of(one.target().position(), one.outcome().position())));
        LocalDate day = LocalDate.ofInstant(known.apply(judged.position()), Act.ZONE);
        return new Signal(
                SignalKind.JUDGED_AGAINST_INDICATORS,
                String.valueOf(judged.position()),
                row.about(),
                List.of(row.unit()),
                goal,
                null,
                "mal/" + goal,
                (best ? ".best" : ".less") + (held.size() == 1 ? "" : ".many"),
                List.of(
                        goal,
                        row.about(),
                        day,
                        new Phrase.Graded(goal, Objects.requireNonNull(row.grade())),
                        held.size(),
                        held.getFirst().target().row().indicator()),
                evidence);
    }
}
