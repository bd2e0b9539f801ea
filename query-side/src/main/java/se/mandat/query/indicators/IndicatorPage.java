package se.mandat.query.indicators;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import se.mandat.kernel.goals.GoalId;
import se.mandat.kernel.indicators.Following;
import se.mandat.kernel.indicators.IndicatorId;
import se.mandat.kernel.indicators.Lacking;
import se.mandat.kernel.organisation.UnitId;
import se.mandat.query.At;
import se.mandat.query.export.Sheet;
import se.mandat.query.export.Tabular;
import se.mandat.query.followup.FigureRow;
import se.mandat.query.goal.GoalRow;
import se.mandat.query.goal.GoalsAt;
import se.mandat.query.history.HistoryRow;
import se.mandat.query.series.Organised;
import se.mandat.query.series.SeriesAt;
import se.mandat.query.series.SeriesSheet;
import se.mandat.query.series.UnitSeries;
import se.mandat.query.ui.Frame.Active;
import se.mandat.query.ui.Names;
import se.mandat.query.ui.Pages;
import se.mandat.query.ui.Visit;
import se.mandat.query.view.Version;

/** One indicator: what it measures, where its series breaks, and its figures for every unit that reports it. */
@Controller
public class IndicatorPage {
    private static final int MOST_UNITS = 8;

    private final Pages pages;

    IndicatorPage(Pages pages) {
        this.pages = pages;
    }

    /**
     * What the page shows.
     *
     * @param chosen  the unit that is shown by itself, if one was chosen
     * @param offered the units that can be chosen
     * @param all     what there is of each
     */
    public record Content(
            Visit visit,
            Names names,
            IndicatorRow indicator,
            List<Lacking> lacking,
            Organised organised,
            Optional<UnitId> chosen,
            List<UnitId> offered,
            List<UnitSeries> all,
            List<GoalRow> goals)
            implements Tabular {
        @Override
        public Sheet sheet() {
            return SeriesSheet.of(visit, indicator, all);
        }

        /** The units the page shows. */
        public List<UnitSeries> units() {
            return all.stream().limit(MOST_UNITS).toList();
        }

        /** How many units that report it are not shown. */
        public int left() {
            return Math.max(0, all.size() - MOST_UNITS);
        }

        public HistoryRow event(long position) {
            return visit.at().event(position);
        }

        public Optional<Following> following() {
            return Optional.ofNullable(indicator.following());
        }

        /** Whether figures of several units are put together anywhere, so that the choice of organisation matters. */
        public boolean isPutTogether() {
            return units().stream().anyMatch(unit -> !unit.under().isEmpty());
        }

        /** The position of the act that ended a unit, which says who decided how it was divided. */
        public Optional<HistoryRow> ending(UnitId unit) {
            return Optional.ofNullable(visit.at().unit(unit).endedAt()).map(this::event);
        }

        /** What a corrected or revised figure said before. */
        public List<Version<FigureRow>> earlier(Version<FigureRow> figure) {
            return SeriesAt.earlier(visit.at(), figure);
        }
    }

    /** {@code matt} is the address the page had before; links to it still lead here. */
    @GetMapping({"/{municipality:\\d{4}}/indikatorer/{indicator}", "/{municipality:\\d{4}}/matt/{indicator}"})
    View show(
            Visit visit,
            @PathVariable IndicatorId indicator,
            @RequestParam(name = "enhet", required = false) @Nullable UnitId unit,
            @RequestParam(defaultValue = "") String organisation) {
        At at = visit.at();
        IndicatorRow row = At.found(at.indicator(indicator), indicator);
        SeriesAt series = SeriesAt.of(at, row, visit.asOf().day());
        Organised organised = organisation.equals("nu") ? Organised.NOW : Organised.THEN;
        Optional<UnitId> chosen = Optional.ofNullable(unit).filter(at.units()::containsKey);
        List<UnitSeries> all = chosen.map(Stream::of)
                .orElseGet(() -> shown(at, series))
                .map(one -> series.of(one, organised))
                .filter(one -> chosen.isPresent() || !one.isEmpty())
                .toList();
        Content content = new Content(
                visit,
                new Names(visit),
                row,
                Lacking.of(row.following(), !series.targets().isEmpty()),
                organised,
                chosen,
                series.offered(),
                all,
                goals(at, series));
        content.units().forEach(one -> at.recall(one.positions().toList()));
        return pages.page(visit, Active.INDICATORS, row.definition().title(), "indicator.jte", content);
    }

    /** Those on top, who show what the others make together, and then each that reports. */
    private static Stream<UnitId> shown(At at, SeriesAt series) {
        Stream<UnitId> tops =
                series.offered().stream().filter(unit -> at.unit(unit).places().isEmpty());
        return Stream.concat(tops, series.reporting().stream()).distinct();
    }

    private static List<GoalRow> goals(At at, SeriesAt series) {
        List<GoalId> aiming = series.targets().stream()
                .flatMap(target -> Stream.ofNullable(target.row().goal()))
                .distinct()
                .toList();
        return new GoalsAt(at).all(aiming);
    }
}
