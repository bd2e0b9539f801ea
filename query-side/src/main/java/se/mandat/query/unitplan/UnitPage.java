package se.mandat.query.unitplan;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import se.mandat.kernel.Period;
import se.mandat.kernel.organisation.UnitId;
import se.mandat.query.At;
import se.mandat.query.activities.ActivitiesAt;
import se.mandat.query.activities.ActivityRow;
import se.mandat.query.export.Sheet;
import se.mandat.query.export.Tabular;
import se.mandat.query.followup.FigureRow;
import se.mandat.query.followup.FollowupRow;
import se.mandat.query.followup.JudgementRow;
import se.mandat.query.followup.SaidAbout;
import se.mandat.query.history.HistoryRow;
import se.mandat.query.organisation.UnitRow;
import se.mandat.query.plans.PlanRow;
import se.mandat.query.plans.PlansAt;
import se.mandat.query.series.Series;
import se.mandat.query.steering.Mark;
import se.mandat.query.steering.Marks;
import se.mandat.query.ui.Frame.Active;
import se.mandat.query.ui.Names;
import se.mandat.query.ui.Pages;
import se.mandat.query.ui.Spark;
import se.mandat.query.ui.Visit;
import se.mandat.query.view.Version;

/** One unit: plan, follow-up and history of reorganisations. */
@Controller
public class UnitPage {
    private final Pages pages;
    private final Clock clock;

    UnitPage(Pages pages, Clock clock) {
        this.pages = pages;
        this.clock = clock;
    }

    /**
     * What the page shows.
     *
     * @param awaited the reports it is asked for and has not handed in
     */
    public record Content(
            Visit visit,
            Names names,
            UnitRow unit,
            List<UnitRow> over,
            List<UnitRow> under,
            Period year,
            List<Period> years,
            UnitPlan plan,
            List<Version<FigureRow>> figures,
            List<Version<JudgementRow>> judgements,
            List<FollowupRow> followups,
            List<Awaited> awaited)
            implements Tabular {
        @Override
        public Sheet sheet() {
            return UnitSheet.of(this);
        }

        public List<ActivityRow> activities() {
            return new ActivitiesAt(visit.at()).of(unit.unit(), year);
        }

        /** Where the year is held against the one before; the latest two that are whole while it goes on. */
        public String toCompared() {
            String compared = Visit.with(visit.url("jamfor"), "unit", unit.unit());
            return year.to().isAfter(visit.asOf().day())
                    ? compared
                    : Visit.with(Visit.with(compared, "aPeriod", year.yearBefore()), "bPeriod", year);
        }

        /** The plan of the year, or of the one after, if somebody has begun one. */
        public Optional<PlanRow> plan(Period ofYear) {
            return new PlansAt(visit.at()).plan(unit.unit(), ofYear);
        }

        public Period nextYear() {
            return Period.year(year.year() + 1);
        }

        /** The year after is asked for while it is the next to come, and after that where somebody has planned it. */
        public boolean leadsToNextYear() {
            return year.year() <= visit.asOf().day().getYear()
                    || plan(nextYear()).isPresent();
        }

        /** How many of its judgements of the year came to each grade, in the order they are listed. */
        public Map<Mark, Long> grades() {
            Marks marks = new Marks(visit);
            Map<Mark, Long> counts = new LinkedHashMap<>();
            judgements.stream()
                    .map(Version::row)
                    .filter(row -> row.kind() != JudgementRow.Kind.GROUP)
                    .flatMap(row -> Stream.ofNullable(marks.of(row)))
                    .forEach(mark -> counts.merge(mark, 1L, Long::sum));
            return counts;
        }

        /** How it stands beside those under the same unit. */
        public Optional<Siblings> siblings() {
            return Siblings.of(visit.at(), unit, year);
        }

        public HistoryRow event(long position) {
            return visit.at().event(position);
        }

        /** How an outcome has gone through the years, where there is more than one. */
        public Optional<Spark> spark(FigureRow figure) {
            if (figure.kind() != FigureRow.Kind.OUTCOME) {
                return Optional.empty();
            }
            List<Version<FigureRow>> told = visit.at().figures(unit.unit()).stream()
                    .filter(other -> other.row().indicator().equals(figure.indicator()))
                    .toList();
            return visit.at()
                    .indicator(figure.indicator())
                    .flatMap(indicator -> Spark.of(Series.of(indicator, unit.unit(), told, List.of()), visit.texts()));
        }
    }

    /** {@code ar} is the year; the last one with anything in it unless said. */
    @GetMapping("/{municipality:\\d{4}}/enheter/{unit}")
    View show(Visit visit, @PathVariable UnitId unit, @RequestParam(required = false) @Nullable Period ar) {
        At at = visit.at();
        UnitRow row = at.unit(unit);
        List<FollowupRow> followups = at.followupsOf(unit).stream()
                .sorted(Comparator.comparing(FollowupRow::reporting).reversed())
                .toList();
        List<Period> years = years(at, row, followups);
        Period year = Objects.requireNonNullElseGet(
                ar,
                () -> years.stream()
                        .findFirst()
                        .orElse(Period.year(visit.asOf().day().getYear())));
        Content content = new Content(
                visit,
                new Names(visit),
                row,
                over(visit, row),
                under(visit, row),
                year,
                years,
                UnitPlan.of(at, unit, year),
                about(at.told(new SaidAbout(at, year).figures(List.of(unit)))),
                judged(at.told(new SaidAbout(at, year).judgements(List.of(unit)))),
                followups,
                Awaited.of(at, row, visit.asOf().today(clock)));
        return pages.page(visit, Active.ORGANISATION, row.name(), "unit.jte", content);
    }

    private static List<Version<FigureRow>> about(List<Version<FigureRow>> figures) {
        return figures.stream()
                .sorted(Comparator.comparing(
                                (Version<FigureRow> version) -> version.row().kind())
                        .thenComparing(Version::key))
                .toList();
    }

    private static List<Version<JudgementRow>> judged(List<Version<JudgementRow>> judgements) {
        return judgements.stream()
                .sorted(Comparator.comparing(
                                (Version<JudgementRow> version) -> version.row().kind())
                        .thenComparing(Version::key))
                .toList();
    }

    /** The years with goals or follow-ups, newest first. */
    private static List<Period> years(At at, UnitRow unit, List<FollowupRow> followups) {
        Stream<Integer> reported =
                followups.stream().map(followup -> followup.reporting().year());
        Stream<Integer> planned =
                at.goalsOf(unit.unit()).stream().map(goal -> goal.firstDay().getYear());
        return Stream.concat(reported, planned)
                .distinct()
                .sorted(Comparator.reverseOrder())
                .map(Period::year)
                .toList();
    }

    private static List<UnitRow> over(Visit visit, UnitRow unit) {
        List<UnitRow> over = new ArrayList<>();
        Optional<UnitId> up = unit.parentOn(visit.asOf().day());
        while (up.isPresent()) {
            UnitRow parent = visit.at().unit(up.get());
            over.addFirst(parent);
            up = parent.parentOn(visit.asOf().day());
        }
        return over;
    }

    private static List<UnitRow> under(Visit visit, UnitRow unit) {
        return visit.at().units().values().stream()
                .filter(child -> child.existsOn(visit.asOf().day()))
                .filter(child -> child.parentOn(visit.asOf().day())
                        .filter(unit.unit()::equals)
                        .isPresent())
                .toList();
    }
}
