package se.mandat.query.indicators;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.View;
import se.mandat.kernel.indicators.IndicatorId;
import se.mandat.kernel.organisation.UnitId;
import se.mandat.query.At;
import se.mandat.query.followup.FigureRow;
import se.mandat.query.goal.GoalRow;
import se.mandat.query.goal.Series;
import se.mandat.query.goal.TargetRow;
import se.mandat.query.history.HistoryRow;
import se.mandat.query.ui.Frame.Active;
import se.mandat.query.ui.Names;
import se.mandat.query.ui.Pages;
import se.mandat.query.ui.Visit;
import se.mandat.query.view.Version;

/** One indicator: what it measures, where its series breaks, and its figures for every unit that reports it. */
@Controller
public class IndicatorPage {
    private final Pages pages;

    IndicatorPage(Pages pages) {
        this.pages = pages;
    }

    /** What the page shows. */
    public record Content(Visit visit, Names names, IndicatorRow indicator, List<Series> series, List<GoalRow> goals) {
        public HistoryRow event(long position) {
            return visit.at().event(position);
        }
    }

    @GetMapping("/{municipality:\\d{4}}/matt/{indicator}")
    View show(Visit visit, @PathVariable IndicatorId indicator) {
        At at = visit.at();
        IndicatorRow row = At.found(at.indicator(indicator), indicator);
        List<Version<FigureRow>> figures = at.figures(indicator);
        List<Version<TargetRow>> targets = at.targets(indicator);
        List<Series> series = figures.stream()
                .map(figure -> figure.row().unit())
                .distinct()
                .sorted(Comparator.comparing(UnitId::value))
                .map(unit -> Series.of(row, unit, figures, aimedAt(at, unit, targets)))
                .toList();
        List<GoalRow> goals = targets.stream()
                .flatMap(target -> Optional.ofNullable(target.row().goal()).stream())
                .distinct()
                .flatMap(id -> at.goal(id).stream())
                .toList();
        Content content = new Content(visit, new Names(visit), row, series, goals);
        return pages.page(visit, Active.GOALS, row.definition().title(), "indicator.jte", content);
    }

    /** The targets of a unit: of its own goals, and the levels decided for it. */
    private static List<Version<TargetRow>> aimedAt(At at, UnitId unit, List<Version<TargetRow>> targets) {
        return targets.stream()
                .filter(target -> unit.equals(target.row().unit())
                        || Optional.ofNullable(target.row().goal())
                                .flatMap(at::goal)
                                .filter(goal -> goal.owner().equals(unit))
                                .isPresent())
                .toList();
    }
}
