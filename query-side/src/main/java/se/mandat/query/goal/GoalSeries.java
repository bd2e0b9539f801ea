package se.mandat.query.goal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import se.mandat.kernel.goals.GoalId;
import se.mandat.kernel.indicators.IndicatorId;
import se.mandat.kernel.organisation.UnitId;
import se.mandat.query.At;
import se.mandat.query.followup.FigureRow;
import se.mandat.query.series.Series;
import se.mandat.query.view.Version;

/** What goals aim at and how it has gone: the series of each indicator a goal has a target for, read for all at once. */
public final class GoalSeries {
    private GoalSeries() {}

    /** By goal; a goal without a target is not there. */
    public static Map<GoalId, List<Series>> of(At at, Collection<GoalRow> goals) {
        return since(LocalDate.MIN, at, goals);
    }

    /** The same of what is about a day or later. */
    public static Map<GoalId, List<Series>> since(LocalDate day, At at, Collection<GoalRow> goals) {
        String[] ids = goals.stream().map(goal -> goal.goal().value()).toArray(String[]::new);
        List<Version<TargetRow>> targets =
                at.views().targets().all(at.municipality(), at.position(), "goal = any(?)", (Object) ids);
        List<Version<FigureRow>> figures = figures(day, at, goals, targets);
        var _ = at.indicators();
        Map<IndicatorId, List<Version<FigureRow>>> said = figures.stream()
                .collect(Collectors.groupingBy(figure -> figure.row().indicator()));
        Map<GoalId, List<Version<TargetRow>>> aims = new HashMap<>();
        targets.forEach(target -> aims.computeIfAbsent(target.row().goal(), _ -> new ArrayList<>())
                .add(target));
        Map<GoalId, List<Series>> series = new LinkedHashMap<>();
        for (GoalRow goal : goals) {
            List<Version<TargetRow>> own = aims.getOrDefault(goal.goal(), List.of());
            if (!own.isEmpty()) {
                series.put(
                        goal.goal(),
                        series(at, goal, own, said).stream()
                                .map(one -> one.since(day))
                                .toList());
            }
        }
        return series;
    }

    private static List<Version<FigureRow>> figures(
            LocalDate day, At at, Collection<GoalRow> goals, List<Version<TargetRow>> targets) {
        String[] units = goals.stream()
                .flatMap(goal -> goal.owners().stream())
                .map(owned -> owned.unit().value())
                .distinct()
                .toArray(String[]::new);
        String[] indicators = targets.stream()
                .map(target -> target.row().indicator().value())
                .distinct()
                .toArray(String[]::new);
        return indicators.length == 0
                ? List.of()
                : FigureRow.LATEST.among(at.views()
                        .figures()
                        .all(
                                at.municipality(),
                                at.position(),
                                "unit = any(?) and indicator = any(?) and about_to >= ?",
                                units,
                                indicators,
                                day));
    }

    private static List<Series> series(
            At at, GoalRow goal, List<Version<TargetRow>> targets, Map<IndicatorId, List<Version<FigureRow>>> said) {
        Set<UnitId> owners =
                goal.owners().stream().map(GoalRow.Owned::unit).collect(Collectors.toCollection(HashSet::new));
        return targets.stream()
                .map(target -> target.row().indicator())
                .distinct()
                .flatMap(id -> at.indicator(id).stream())
                .map(indicator -> Series.of(
                        indicator,
                        goal.owner(),
                        about -> goal.ownerOn(about.to()),
                        said.getOrDefault(indicator.indicator(), List.of()).stream()
                                .filter(figure -> owners.contains(figure.row().unit()))
                                .toList(),
                        of(indicator.indicator(), targets)))
                .toList();
    }

    private static List<Version<TargetRow>> of(IndicatorId indicator, List<Version<TargetRow>> targets) {
        return targets.stream()
                .filter(target -> target.row().indicator().equals(indicator))
                .toList();
    }
}
