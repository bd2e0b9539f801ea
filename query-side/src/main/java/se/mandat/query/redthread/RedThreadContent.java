package se.mandat.query.redthread;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.mandat.kernel.goals.GoalId;
import se.mandat.kernel.organisation.UnitId;
import se.mandat.query.activities.ActivitiesAt;
import se.mandat.query.activities.ActivityRow;
import se.mandat.query.export.Sheet;
import se.mandat.query.export.Tabular;
import se.mandat.query.goal.GoalRow;
import se.mandat.query.goal.GoalSeries;
import se.mandat.query.goal.StandingRow;
import se.mandat.query.history.HistoryRow;
import se.mandat.query.mandates.AreaRow;
import se.mandat.query.mandates.MandateRow;
import se.mandat.query.series.Series;
import se.mandat.query.ui.Names;
import se.mandat.query.ui.Spark;
import se.mandat.query.ui.Visit;
import se.mandat.query.view.Version;

/**
 * What the page of the common thread shows.
 *
 * @param places     where a thread begins: the areas of the mandate, and what is in none
 * @param goal       the goal the thread is followed from; nothing where it is a whole place
 * @param upwards    the goals that goal contributes to
 * @param strands    the thread itself, as far as it is asked for
 * @param part       what is shown of it
 * @param from       how many goals it begins with come before that
 * @param filter     which goals of it are asked for
 * @param owners     the units that have goals in it
 * @param grades     the grades that stand in it
 * @param series     what the goals that are shown aim at and how it has gone
 * @param standing   how its goals stand
 * @param activities what is done for each that is shown
 * @param loose      goals of the mandate that hang in the air
 */
public record RedThreadContent(
        Visit visit,
        Names names,
        List<MandateRow> mandates,
        @Nullable MandateRow mandate,
        List<Begin> places,
        @Nullable Begin place,
        @Nullable GoalRow goal,
        List<GoalRow> upwards,
        List<Strand> strands,
        List<Strand> part,
        int from,
        ThreadFilter filter,
        List<UnitId> owners,
        List<Mark> grades,
        Map<GoalId, List<Series>> series,
        Map<GoalId, Version<StandingRow>> standing,
        Map<GoalId, List<ActivityRow>> activities,
        List<GoalRow> loose)
        implements Tabular {
    /** How many goals a thread begins with are shown at once. */
    static final int TOGETHER = 20;

    /** A place where threads begin, and how many goals hang in it; no area for the goals that are in none. */
    public record Begin(@Nullable AreaRow area, int goals) {
        /** How it is asked for. */
        public String word() {
            return area == null ? "utan" : area.area().value();
        }
    }

    /** A grade one can ask for, and its word. */
    public record Mark(String grade, String word) {}

    /** How far back series reach: the mandate period before the one shown, which is four years (local elections). */
    static LocalDate since(@Nullable MandateRow mandate) {
        return mandate == null ? LocalDate.MIN : mandate.firstDay().minusYears(4);
    }

    /** What a goal aims at and how it has gone, by indicator. */
    public List<Series> series(GoalRow of) {
        return series.getOrDefault(of.goal(), List.of());
    }

    /** The last point of a series with an outcome while the goal held; else the first that is aimed at. */
    public static Optional<Series.Point> latest(Series of, GoalRow goal) {
        LocalDate lastDay = goal.lastDayOfAll();
        List<Series.Point> held = of.points().stream()
                .filter(point -> lastDay == null || !point.about().from().isAfter(lastDay))
                .toList();
        return held.reversed().stream()
                .filter(point -> point.number().isPresent())
                .findFirst()
                .or(() -> held.stream().findFirst());
    }

    /** How a series has gone, where there is more than one outcome. */
    public Optional<Spark> spark(Series of) {
        return Spark.of(of, visit.texts());
    }

    /** How a goal stands, where anybody has judged it. */
    public Optional<StandingRow> standing(GoalRow of) {
        return Optional.ofNullable(standing.get(of.goal())).map(Version::row);
    }

    /** Who said how a goal stands, where anybody has. */
    public Optional<HistoryRow> judging(GoalRow of) {
        return Optional.ofNullable(standing.get(of.goal()))
                .map(version -> visit.at().event(version.position()));
    }

    /** What is done for a goal. */
    public List<ActivityRow> activities(GoalRow of) {
        return activities.getOrDefault(of.goal(), List.of());
    }

    /** How many goals the thread has, each counted once. */
    public long shown() {
        return Strand.goals(strands).size();
    }

    /** How many of those anybody has judged. */
    public long judged() {
        return Strand.goals(strands).stream()
                .filter(row -> standing(row).map(StandingRow::grade).isPresent())
                .count();
    }

    /** The address of the part of the thread before the one shown. */
    public Optional<String> before() {
        return from == 0 ? Optional.empty() : Optional.of(part(from / TOGETHER));
    }

    /** The address of the part after it. */
    public Optional<String> after() {
        return from + part.size() >= strands.size() ? Optional.empty() : Optional.of(part(from / TOGETHER + 2));
    }

    private String part(int number) {
        return Visit.with(filter.in(here()), "del", number);
    }

    /** The address of this thread, without what is asked for of it. */
    public String here() {
        String all = visit.url("roda-traden");
        if (goal != null) {
            return Visit.with(all, "mal", goal.goal());
        }
        String period = mandate == null ? all : Visit.with(all, "mandat", mandate.mandate());
        return place == null ? period : Visit.with(period, "omrade", place.word());
    }

    @Override
    public Sheet sheet() {
        return RedThreadSheet.of(whole());
    }

    /** The same with what is aimed at and done of every goal, not only those that are shown. */
    private RedThreadContent whole() {
        List<GoalRow> all = Strand.goals(strands);
        return new RedThreadContent(
                visit,
                names,
                mandates,
                mandate,
                places,
                place,
                goal,
                upwards,
                strands,
                strands,
                0,
                filter,
                owners,
                grades,
                GoalSeries.since(since(mandate), visit.at(), all),
                standing,
                new ActivitiesAt(visit.at()).of(all.stream().map(GoalRow::goal).toList()),
                loose);
    }
}
