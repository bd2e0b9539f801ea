package se.mandat.query.forms;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.mandat.kernel.Period;
import se.mandat.kernel.goals.GoalId;
import se.mandat.kernel.indicators.IndicatorId;
import se.mandat.kernel.organisation.UnitId;
import se.mandat.query.followup.Aims;
import se.mandat.query.followup.FigureRow;
import se.mandat.query.followup.FigureRow.Kind;
import se.mandat.query.forms.Form.Beside;
import se.mandat.query.goal.TargetRow;
import se.mandat.query.history.Figures;
import se.mandat.query.series.Latest;
import se.mandat.query.ui.Names;
import se.mandat.query.ui.Texts;
import se.mandat.query.ui.Visit;
import se.mandat.query.view.Version;

/**
 * What stands beside the judgement of a goal: what it aims at, its indicators' latest figures, how old they are and what is
 * foreseen (scenario 27).
 */
record LatestFigures(Visit visit) {

    /** One passage for each indicator the goal has a target for. */
    List<Beside> of(GoalId goal, UnitId unit, Period judged) {
        List<Version<TargetRow>> targets = visit.at().targets(goal);
        return targets.stream()
                .map(target -> target.row().indicator())
                .distinct()
                .map(indicator -> passage(
                        indicator,
                        unit,
                        judged,
                        Aims.nearest(
                                        targets.stream()
                                                .filter(target ->
                                                        target.row().indicator().equals(indicator))
                                                .toList(),
                                        judged)
                                .map(Version::row)))
                .toList();
    }

    private Beside passage(IndicatorId indicator, UnitId unit, Period judged, Optional<TargetRow> target) {
        Texts texts = visit.texts();
        Names names = new Names(visit);
        Optional<Latest> latest = Latest.of(visit.at().figures(indicator), unit, judged);
        return new Beside(
                names.indicator(indicator),
                latest.map(said -> texts.get("latest.when", texts.period(said.about())))
                        .orElse(null),
                latest.map(said -> new Figures(texts, names).measured(said.measurement(), indicator))
                        .orElse(null),
                Stream.of(
                                target.map(row -> texts.get(
                                        "latest.aim",
                                        new Figures(texts, names).level(row.comparison(), row.level(), indicator),
                                        texts.period(row.period()))),
                                latest.map(said -> texts.get("latest.old", said.monthsOld())),
                                missing(latest, indicator, unit, judged))
                        .flatMap(Optional::stream)
                        .collect(Collectors.joining(" ")));
    }

    /** What to found the judgement on where nothing was measured in the judged year. */
    private Optional<String> missing(Optional<Latest> latest, IndicatorId indicator, UnitId unit, Period judged) {
        Texts texts = visit.texts();
        if (latest.map(Latest::thisYear).orElse(false)) {
            return Optional.empty();
        }
        Optional<String> foreseen = visit.at().figures(indicator).stream()
                .map(Version::row)
                .filter(row -> row.unit().equals(unit) && row.kind() == Kind.FORECAST)
                .filter(row -> row.about().equals(Period.year(judged.year())))
                .findFirst()
                .map(FigureRow::measurement)
                .map(said -> texts.get(
                        "latest.foreseen",
                        new Figures(texts, new Names(visit)).measured(said, indicator),
                        String.valueOf(judged.year())));
        return foreseen.or(() -> Optional.of(texts.get(latest.isPresent() ? "latest.notThisYear" : "latest.none")));
    }
}
