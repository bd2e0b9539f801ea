package se.mandat.query.goal;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.View;
import se.mandat.kernel.Period;
import se.mandat.kernel.goals.GoalId;
import se.mandat.query.At;
import se.mandat.query.activities.ActivitiesAt;
import se.mandat.query.activities.ActivityRow;
import se.mandat.query.export.Sheet;
import se.mandat.query.export.Tabular;
import se.mandat.query.followup.JudgementRow;
import se.mandat.query.history.HistoryRow;
import se.mandat.query.mandates.AreaRow;
import se.mandat.query.series.Series;
import se.mandat.query.series.SeriesSheet;
import se.mandat.query.ui.Frame.Active;
import se.mandat.query.ui.Names;
import se.mandat.query.ui.Pages;
import se.mandat.query.ui.Visit;
import se.mandat.query.view.Version;

/** One goal through its whole life, and the list of all. */
@Controller
public class GoalPage {
    private static final int MOST = 500;

    private final Pages pages;

    GoalPage(Pages pages) {
        this.pages = pages;
    }

    /** What the page of one goal shows. */
    public record Content(
            Visit visit,
            Names names,
            GoalRow goal,
            Optional<AreaRow> area,
            List<GoalRow> above,
            List<GoalRow> below,
            List<Series> series,
            List<Version<JudgementRow>> judgements,
            HistoryRow setting,
            List<HistoryRow> happened)
            implements Tabular {
        @Override
        public Sheet sheet() {
            return SeriesSheet.of(visit, series);
        }

        public HistoryRow event(long position) {
            return visit.at().event(position);
        }

        public List<ActivityRow> activities() {
            return new ActivitiesAt(visit.at()).of(goal.goal());
        }

        /** The last figure of each of its indicators, with the target it was held against. */
        public List<Latest> latest() {
            return series.stream().flatMap(one -> Latest.of(one).stream()).toList();
        }

        /** What was changed since it was set without reference to a decision (domain rule 1). */
        public List<HistoryRow> undecided() {
            return UndecidedChanges.of(happened);
        }

        /** The decisions it rests on, along a line of time. */
        public Optional<DecisionLine> decisions() {
            return DecisionLine.of(happened);
        }

        /** Who was said last to answer for it. */
        public Optional<HistoryRow> named() {
            return happened.stream()
                    .filter(row -> row.name().equals("ResponsibleNamed"))
                    .findFirst();
        }

        /** The judgement that stands: the last about the latest period. */
        public Optional<JudgementRow> standing() {
            return judgements.stream().findFirst().map(Version::row);
        }
    }

    @GetMapping("/{municipality:\\d{4}}/mal/{goal}")
    View show(Visit visit, @PathVariable GoalId goal) {
        At at = visit.at();
        GoalRow row = At.found(at.goal(goal), goal);
        Content content = new Content(
                visit,
                new Names(visit),
                row,
                at.area(row.area()),
                row.above().stream().flatMap(id -> at.goal(id).stream()).toList(),
                new GoalsAt(at).under(goal),
                series(at, row),
                judgements(at, goal),
                at.event(row.setAt()),
                at.latest("goal", goal.value(), MOST));
        return pages.page(visit, Active.GOALS, row.title(), "goal.jte", content);
    }

    /** The years a goal holds for: "2024" or "2017–2019"; open at the end while nobody has said. */
    public static String years(GoalRow goal) {
        int from = goal.firstDay().getYear();
        if (goal.lastDay() == null) {
            return from + "–";
        }
        int to = goal.lastDay().getYear();
        return from == to ? String.valueOf(from) : from + "–" + to;
    }

    private static List<Version<JudgementRow>> judgements(At at, GoalId goal) {
        return at.told(at.judgements(goal)).stream()
                .sorted(Comparator.<Version<JudgementRow>, Period>comparing(
                                judged -> judged.row().about())
                        .thenComparingLong(Version::position)
                        .reversed())
                .toList();
    }

    private static List<Series> series(At at, GoalRow goal) {
        List<Series> series = GoalSeries.of(at, List.of(goal)).getOrDefault(goal.goal(), List.of());
        at.recall(series.stream()
                .flatMap(one -> one.points().stream())
                .flatMap(point -> Stream.of(
                                Optional.ofNullable(point.target()).map(Version::position),
                                Optional.ofNullable(point.outcome()).map(Version::position),
                                Optional.ofNullable(point.forecast()).map(Version::position))
                        .flatMap(Optional::stream))
                .toList());
        return series;
    }
}
