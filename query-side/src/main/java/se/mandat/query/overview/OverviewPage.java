package se.mandat.query.overview;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import se.mandat.kernel.Period;
import se.mandat.kernel.PeriodKind;
import se.mandat.query.At;
import se.mandat.query.Views;
import se.mandat.query.followup.FigureRow;
import se.mandat.query.followup.FigureRow.Kind;
import se.mandat.query.followup.JudgementRow;
import se.mandat.query.goal.GoalRow;
import se.mandat.query.goal.TargetRow;
import se.mandat.query.history.HistoryRow;
import se.mandat.query.mandates.AreaRow;
import se.mandat.query.mandates.MandateRow;
import se.mandat.query.organisation.UnitRow;
import se.mandat.query.steering.ModelsAt;
import se.mandat.query.ui.Frame.Active;
import se.mandat.query.ui.Names;
import se.mandat.query.ui.Pages;
import se.mandat.query.ui.Visit;
import se.mandat.query.view.Version;

/** The first page of a municipality. */
@Controller
public class OverviewPage {
    private static final int TILES = 5;
    private static final int CHANGES = 6;

    private final Pages pages;
    private final Views views;

    OverviewPage(Pages pages, Views views) {
        this.pages = pages;
        this.views = views;
    }

    /** A key figure: what it was, what was aimed at, what was expected. */
    public record Tile(
            Version<FigureRow> figure,
            @Nullable TargetRow target,
            @Nullable FigureRow forecast,
            HistoryRow event) {}

    /** An area and how its goals stand: how many there are, how many have been judged, and how many of those are met. */
    public record AreaStatus(AreaRow area, int goals, int judged, int met) {}

    /** What the page shows. */
    public record Content(
            Visit visit,
            Names names,
            @Nullable Period year,
            List<Period> years,
            List<Version<JudgementRow>> groups,
            List<Tile> tiles,
            Map<MandateRow, List<AreaStatus>> areas,
            List<HistoryRow> changes) {
        public HistoryRow event(long position) {
            return visit.at().event(position);
        }
    }

    /** {@code ar} is the year followed up; the last that has been judged unless said. */
    @GetMapping("/{municipality:\\d{4}}")
    View show(Visit visit, @RequestParam(required = false) @Nullable Period ar) {
        At at = visit.at();
        List<Period> years = judgedYears(visit);
        Period year = ar != null ? ar : years.stream().findFirst().orElse(null);
        Content content = new Content(
                visit,
                new Names(visit),
                year,
                years,
                year == null ? List.of() : groups(at, year),
                year == null ? List.of() : tiles(at, year),
                areas(at),
                at.latest(CHANGES));
        return pages.page(visit, Active.OVERVIEW, visit.texts().get("overview.title"), "overview.jte", content);
    }

    private List<Period> judgedYears(Visit visit) {
        long position = visit.asOf().position();
        return Stream.concat(
                        views.judgements().values("about", visit.municipality(), position).stream(),
                        views.figures().values("about", visit.municipality(), position).stream())
                .map(Period::new)
                .filter(about -> about.kind() == PeriodKind.YEAR)
                .distinct()
                .sorted(Comparator.reverseOrder())
                .toList();
    }

    /** Judgements of goals as groups, of the municipality as a whole first. */
    private static List<Version<JudgementRow>> groups(At at, Period year) {
        return at.judgementsAbout(year).stream()
                .filter(version -> version.row().kind() == JudgementRow.Kind.GROUP)
                .filter(version -> isWhole(at, version.row()))
                .sorted(Comparator.comparing(
                                (Version<JudgementRow> version) -> version.row().ofTotal() == null)
                        .thenComparing(version -> version.row().subject()))
                .toList();
    }

    private static boolean isWhole(At at, JudgementRow judgement) {
        UnitRow unit = at.units().get(judgement.unit());
        return unit != null && unit.places().isEmpty();
    }

    private static List<Tile> tiles(At at, Period year) {
        List<Version<FigureRow>> figures = at.figuresAbout(year).stream()
                .filter(version -> {
                    UnitRow unit = at.units().get(version.row().unit());
                    return unit != null && unit.places().isEmpty();
                })
                .toList();
        return figures.stream()
                .sorted(Comparator.comparing(
                                (Version<FigureRow> version) -> version.row().kind())
                        .thenComparing(version -> version.row().measurement().ofTotal() != null)
                        .thenComparing(
                                version -> targetOf(at, version.row(), year).isEmpty())
                        .thenComparing(Version::key))
                .filter(version -> version.row().kind() == Kind.OUTCOME || noOutcome(figures, version.row()))
                .limit(TILES)
                .map(version -> new Tile(
                        version,
                        targetOf(at, version.row(), year).orElse(null),
                        forecast(figures, version.row()),
                        at.event(version.position())))
                .toList();
    }

    private static boolean noOutcome(List<Version<FigureRow>> figures, FigureRow forecast) {
        return figures.stream()
                .noneMatch(other -> other.row().kind() == Kind.OUTCOME
                        && other.row().indicator().equals(forecast.indicator()));
    }

    private static @Nullable FigureRow forecast(List<Version<FigureRow>> figures, FigureRow outcome) {
        return figures.stream()
                .map(Version::row)
                .filter(other -> other.kind() == Kind.FORECAST
                        && outcome.kind() == Kind.OUTCOME
                        && other.indicator().equals(outcome.indicator()))
                .findFirst()
                .orElse(null);
    }

    private static Optional<TargetRow> targetOf(At at, FigureRow figure, Period year) {
        return at.targets(figure.indicator()).stream()
                .map(Version::row)
                .filter(target -> target.period().equals(year))
                .findFirst();
    }

    private static Map<MandateRow, List<AreaStatus>> areas(At at) {
        Map<MandateRow, List<AreaStatus>> byMandate = new LinkedHashMap<>();
        for (MandateRow mandate : at.mandates()) {
            byMandate.put(
                    mandate,
                    at.areas().stream()
                            .filter(area -> area.mandate().equals(mandate.mandate()))
                            .sorted(Comparator.comparing(area -> area.area().value()))
                            .map(area -> status(at, area))
                            .toList());
        }
        return byMandate;
    }

    private static AreaStatus status(At at, AreaRow area) {
        List<GoalRow> goals = at.goalsIn(area.area());
        ModelsAt models = new ModelsAt(at);
        List<JudgementRow> standing = goals.stream()
                .flatMap(goal -> at.judgements(goal.goal()).stream()
                        .max(Comparator.comparing((Version<JudgementRow> judged) ->
                                        judged.row().about())
                                .thenComparingLong(Version::position))
                        .stream())
                .map(Version::row)
                .filter(row -> row.grade() != null)
                .toList();
        int met = (int) standing.stream()
                .filter(row -> models.grades(row).getFirst().equals(row.grade()))
                .count();
        return new AreaStatus(area, goals.size(), standing.size(), met);
    }
}
