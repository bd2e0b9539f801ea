package se.mandat.query.signals;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.mandat.kernel.Period;
import se.mandat.kernel.indicators.IndicatorId;
import se.mandat.kernel.organisation.UnitId;
import se.mandat.query.At;
import se.mandat.query.followup.FigureRow;
import se.mandat.query.followup.JudgementRow;
import se.mandat.query.goal.GoalRow;
import se.mandat.query.goal.InvolvementRow;
import se.mandat.query.goal.TargetRow;
import se.mandat.query.indicators.IndicatorRow;
import se.mandat.query.view.Version;
import se.mandat.query.view.ViewTable;

/**
 * Reads what signals about goals and indicators in a year are seen in.
 *
 * @param goals      the goals in force in it
 * @param targets    every version of the targets for it, oldest first
 * @param figures    every version of the figures about it, oldest first
 * @param judgements how it was judged
 * @param redefined  the indicators that came to measure something else in it
 */
record YearReading(
        At at,
        List<GoalRow> goals,
        List<Version<TargetRow>> targets,
        List<Version<FigureRow>> figures,
        List<Version<JudgementRow>> judgements,
        List<IndicatorRow> redefined) {
    private static final String OF_YEAR = "(period like ? or period like ?)";

    /** Of some units no more than what may concern them; of everybody where none is named. */
    static YearReading of(At at, int year, Set<UnitId> only) {
        return only.isEmpty() ? ofAll(at, year) : ofSome(at, year, ids(only));
    }

    private static YearReading ofAll(At at, int year) {
        return new YearReading(
                at,
                at.goalsDuring(Period.year(year)),
                at.views()
                        .targets()
                        .versions(at.municipality(), at.position(), OF_YEAR, year + "%", "%--" + year + "-%"),
                at.views().figures().versions(at.municipality(), at.position(), "about = any(?)", (Object)
                        abouts(at, at.views().figures(), year)),
                at.views().judgements().all(at.municipality(), at.position(), "about = any(?)", (Object)
                        abouts(at, at.views().judgements(), year)),
                redefined(at, year));
    }

    private static YearReading ofSome(At at, int year, String[] units) {
        List<Version<JudgementRow>> judgements = at.views()
                .judgements()
                .all(
                        at.municipality(),
                        at.position(),
                        "about = any(?) and unit = any(?)",
                        abouts(at, at.views().judgements(), year),
                        units);
        List<GoalRow> goals = goals(at, units, judgements);
        List<Version<TargetRow>> targets = at.views()
                .targets()
                .versions(
                        at.municipality(),
                        at.position(),
                        "(goal = any(?) or unit = any(?)) and " + OF_YEAR,
                        goals.stream().map(goal -> goal.goal().value()).toArray(String[]::new),
                        units,
                        year + "%",
                        "%--" + year + "-%");
        return new YearReading(
                at,
                goals.stream()
                        .filter(goal -> goal.isInForceDuring(Period.year(year)))
                        .toList(),
                targets,
                at.views()
                        .figures()
                        .versions(
                                at.municipality(),
                                at.position(),
                                "about = any(?) and unit = any(?)",
                                abouts(at, at.views().figures(), year),
                                withOwners(units, goals)),
                judgements,
                reported(at, redefined(at, year), units));
    }

    /** The goals the units have or have had, take part in, or have judged. */
    private static List<GoalRow> goals(At at, String[] units, List<Version<JudgementRow>> judgements) {
        List<Version<InvolvementRow>> involved =
                at.views().involvements().firsts(at.municipality(), at.position(), "unit = any(?)", (Object) units);
        return at.these(
                at.views().goals(),
                Stream.concat(
                                involved.stream()
                                        .map(version -> version.row().goal().value()),
                                judgements.stream()
                                        .filter(judged -> judged.row().kind() == JudgementRow.Kind.GOAL)
                                        .map(judged -> judged.row().subject()))
                        .distinct()
                        .toList());
    }

    /** Who owned a goal before may have said the outcome its target was changed after. */
    private static String[] withOwners(String[] units, List<GoalRow> goals) {
        return Stream.concat(
                        Stream.of(units),
                        goals.stream()
                                .flatMap(goal -> goal.owners().stream())
                                .map(owned -> owned.unit().value()))
                .distinct()
                .toArray(String[]::new);
    }

    private static List<IndicatorRow> redefined(At at, int year) {
        return at.indicators().stream()
                .filter(indicator -> indicator.breaks().stream()
                        .anyMatch(broken -> broken.from().getYear() == year))
                .toList();
    }

    /** Those of the indicators that the units have reported. */
    private static List<IndicatorRow> reported(At at, List<IndicatorRow> indicators, String[] units) {
        Set<IndicatorId> reported = at
                .views()
                .figures()
                .firsts(
                        at.municipality(),
                        at.position(),
                        "unit = any(?) and indicator = any(?)",
                        units,
                        indicators.stream()
                                .map(indicator -> indicator.indicator().value())
                                .toArray(String[]::new))
                .stream()
                .map(figure -> figure.row().indicator())
                .collect(Collectors.toSet());
        return indicators.stream()
                .filter(indicator -> reported.contains(indicator.indicator()))
                .toList();
    }

    /** The periods of a year that a view says something about. */
    private static String[] abouts(At at, ViewTable<?> view, int year) {
        return view.values("about", at.municipality(), at.position()).stream()
                .filter(about -> new Period(about).year() == year)
                .toArray(String[]::new);
    }

    private static String[] ids(Collection<UnitId> units) {
        return units.stream().map(UnitId::value).toArray(String[]::new);
    }
}
