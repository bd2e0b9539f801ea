package se.mandat.query.overview;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import se.mandat.kernel.Measurement;
import se.mandat.kernel.Municipality;
import se.mandat.kernel.Period;
import se.mandat.kernel.PeriodKind;
import se.mandat.kernel.indicators.IndicatorId;
import se.mandat.query.At;
import se.mandat.query.Views;
import se.mandat.query.export.Sheet;
import se.mandat.query.export.Tabular;
import se.mandat.query.followup.FigureRow;
import se.mandat.query.followup.FigureRow.Kind;
import se.mandat.query.followup.JudgementRow;
import se.mandat.query.followup.SaidAbout;
import se.mandat.query.goal.TargetRow;
import se.mandat.query.history.HistoryRow;
import se.mandat.query.mandates.AreaRow;
import se.mandat.query.mandates.MandateRow;
import se.mandat.query.ui.Bullet;
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

    private static final int TOLD = 200;

    /** A moment stays as it was, as long as the views are not built anew. */
    private final Cache<Moment, List<Sentence>> told =
            Caffeine.newBuilder().maximumSize(TOLD).build();

    private final Pages pages;
    private final Views views;

    /** A moment of a municipality, what year is told of, and in which language. */
    private record Moment(Municipality municipality, long position, long edition, Period year, Locale language) {}

    OverviewPage(Pages pages, Views views) {
        this.pages = pages;
        this.views = views;
    }

    /** A key figure: what it was, what was aimed at, what was expected. */
    public record Tile(
            Version<FigureRow> figure,
            @Nullable TargetRow target,
            @Nullable FigureRow forecast,
            HistoryRow event) {
        /** The figure beside its target; nothing where one of them is no plain number. */
        public Optional<Bullet> bullet() {
            Measurement said = figure.row().measurement();
            return target == null || said.ofTotal() != null
                    ? Optional.empty()
                    : Bullet.of(
                            said.number(),
                            target,
                            forecast == null ? null : forecast.measurement().number());
        }
    }

    /**
     * What the page shows.
     *
     * @param asked the year that was asked for; nothing where the page is of today, or of the moment shown
     * @param year  the year that is told of
     */
    public record Content(
            Visit visit,
            Names names,
            @Nullable Period asked,
            @Nullable Period year,
            List<Period> years,
            List<Sentence> sentences,
            List<Version<JudgementRow>> groups,
            List<Tile> tiles,
            Map<MandateRow, List<AreaRow>> areas,
            List<HistoryRow> changes)
            implements Tabular {
        @Override
        public Sheet sheet() {
            return OverviewSheet.of(this);
        }

        /** The mandate period of the year asked for, else the one that runs and those that are to come; and their areas. */
        public List<Map.Entry<MandateRow, List<AreaRow>>> current() {
            int running = running();
            return areas.entrySet().stream()
                    .skip(asked == null ? 0 : running)
                    .limit(asked == null ? running + 1L : 1)
                    .toList();
        }

        /** Every other. */
        public List<Map.Entry<MandateRow, List<AreaRow>>> others() {
            List<Map.Entry<MandateRow, List<AreaRow>>> current = current();
            return areas.entrySet().stream()
                    .filter(mandate -> !current.contains(mandate))
                    .toList();
        }

        /** Which mandate period had begun last, of the latest first. */
        private int running() {
            List<MandateRow> mandates = List.copyOf(areas.keySet());
            LocalDate day = asked == null ? visit.asOf().day() : asked.to();
            return MandateRow.begun(mandates, day).map(mandates::indexOf).orElse(mandates.size());
        }

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
                ar,
                year,
                years,
                year == null ? List.of() : sentences(visit, year),
                year == null ? List.of() : groups(at, year),
                year == null ? List.of() : tiles(at, year),
                areas(at),
                ar == null ? at.latest(CHANGES) : at.latest("period", ar.value(), CHANGES));
        return pages.page(visit, Active.OVERVIEW, visit.texts().get("overview.title"), "overview.jte", content);
    }

    private List<Sentence> sentences(Visit visit, Period year) {
        Moment moment = new Moment(
                visit.municipality(),
                visit.asOf().position(),
                visit.at().reached().edition(),
                year,
                visit.texts().locale());
        return told.get(moment, _ -> new Sentences(visit.at(), visit.texts(), year).all());
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
        return new SaidAbout(at, year)
                .judgements(at.onTop()).stream()
                        .filter(version -> version.row().kind() == JudgementRow.Kind.GROUP)
                        .sorted(Comparator.comparing((Version<JudgementRow> version) ->
                                        version.row().ofTotal() == null)
                                .thenComparing(version -> version.row().subject()))
                        .toList();
    }

    private static List<Tile> tiles(At at, Period year) {
        List<Version<FigureRow>> figures = at.told(new SaidAbout(at, year).figures(at.onTop()));
        Map<IndicatorId, TargetRow> targets = targets(at, figures, year);
        return figures.stream()
                .sorted(Comparator.comparing(
                                (Version<FigureRow> version) -> version.row().kind())
                        .thenComparing(version -> version.row().measurement().ofTotal() != null)
                        .thenComparing(
                                version -> !targets.containsKey(version.row().indicator()))
                        .thenComparing(Version::key))
                .filter(version -> version.row().kind() == Kind.OUTCOME || noOutcome(figures, version.row()))
                .limit(TILES)
                .map(version -> new Tile(
                        version,
                        targets.get(version.row().indicator()),
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

    /** What each of them was to reach in the year, the first that was said. */
    private static Map<IndicatorId, TargetRow> targets(At at, List<Version<FigureRow>> figures, Period year) {
        return figures.stream()
                .map(version -> version.row().indicator())
                .distinct()
                .flatMap(indicator -> at.targets(indicator).stream().map(Version::row))
                .filter(target -> target.period().equals(year))
                .collect(Collectors.toMap(TargetRow::indicator, Function.identity(), (first, _) -> first));
    }

    /** The areas of every mandate, the latest first. */
    private static Map<MandateRow, List<AreaRow>> areas(At at) {
        Map<MandateRow, List<AreaRow>> byMandate = new LinkedHashMap<>();
        for (MandateRow mandate : at.mandates()) {
            byMandate.put(
                    mandate,
                    at.areas().stream()
                            .filter(area -> area.mandate().equals(mandate.mandate()))
                            .sorted(Comparator.comparing(area -> area.area().value()))
                            .toList());
        }
        return byMandate;
    }
}
