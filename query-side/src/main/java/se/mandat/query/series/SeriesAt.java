package se.mandat.query.series;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import se.mandat.kernel.indicators.IndicatorId;
import se.mandat.kernel.organisation.UnitId;
import se.mandat.query.At;
import se.mandat.query.followup.FigureRow;
import se.mandat.query.goal.GoalsAt;
import se.mandat.query.goal.TargetRow;
import se.mandat.query.indicators.IndicatorRow;
import se.mandat.query.organisation.UnitRow;
import se.mandat.query.view.Version;

/** An indicator's series as known at one moment. */
public record SeriesAt(
        At at,
        IndicatorRow indicator,
        List<Version<FigureRow>> figures,
        List<Version<TargetRow>> targets,
        Adding adding) {
    private static final Comparator<UnitId> BY_ID = Comparator.comparing(UnitId::value);

    /** The series of an indicator; organisation now is that of {@code today}. */
    public static SeriesAt of(At at, IndicatorRow indicator, LocalDate today) {
        List<Version<FigureRow>> figures = at.figures(indicator.indicator());
        Map<IndicatorId, Outcomes> weights = new HashMap<>();
        indicator.versions().stream()
                .flatMap(version -> Stream.ofNullable(version.definition().weight()))
                .forEach(weight -> weights.computeIfAbsent(weight, id -> Outcomes.of(at.figures(id))));
        Adding adding = new Adding(indicator, Outcomes.of(figures), weights, at.units(), today);
        List<Version<TargetRow>> targets = at.targets(indicator.indicator());
        var _ = new GoalsAt(at)
                .all(targets.stream()
                        .flatMap(target -> Stream.ofNullable(target.row().goal()))
                        .toList());
        return new SeriesAt(at, indicator, figures, targets, adding);
    }

    /** The units that report it, by id. */
    public List<UnitId> reporting() {
        return figures.stream()
                .map(figure -> figure.row().unit())
                .distinct()
                .sorted(BY_ID)
                .toList();
    }

    /** Every unit there can be something to see for: those that report, whom they became, and those above them. */
    public List<UnitId> offered() {
        Set<UnitId> offered = new TreeSet<>(BY_ID);
        reporting().forEach(unit -> addWithAbove(unit, offered));
        return List.copyOf(offered);
    }

    private void addWithAbove(UnitId unit, Set<UnitId> into) {
        UnitRow row = at.units().get(unit);
        if (row == null || !into.add(unit)) {
            return;
        }
        row.places().forEach(place -> addWithAbove(place.parent(), into));
        row.successors().forEach(heir -> addWithAbove(heir.unit(), into));
    }

    /** Everything of one unit. */
    public UnitSeries of(UnitId unit, Organised organised) {
        return new UnitSeries(
                unit,
                own(unit),
                adding.predecessors(unit).stream().map(this::own).toList(),
                adding.before(unit),
                adding.under(unit, organised));
    }

    private Series own(UnitId unit) {
        return Series.of(indicator, unit, figures, aimedAt(unit));
    }

    /** The targets of a unit: of its own goals, and the levels decided for it. */
    private List<Version<TargetRow>> aimedAt(UnitId unit) {
        return targets.stream()
                .filter(target -> unit.equals(target.row().unit())
                        || Optional.ofNullable(target.row().goal())
                                .flatMap(at::goal)
                                .filter(goal ->
                                        goal.isOwnedDuring(unit, target.row().period()))
                                .isPresent())
                .toList();
    }

    /** What a corrected or revised figure said before, oldest first: nothing is ever overwritten (domain rule 18). */
    public static List<Version<FigureRow>> earlier(At at, Version<FigureRow> figure) {
        if (!figure.row().corrected()) {
            return List.of();
        }
        return at.views().figures().versions(at.municipality(), at.position(), "key = ?", figure.key()).stream()
                .filter(version -> version.position() < figure.position())
                .filter(version ->
                        !version.row().measurement().sameAs(figure.row().measurement()))
                .toList();
    }
}
