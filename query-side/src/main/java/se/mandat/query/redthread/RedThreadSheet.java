package se.mandat.query.redthread;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.mandat.query.export.Cell;
import se.mandat.query.export.Rows;
import se.mandat.query.export.Sheet;
import se.mandat.query.goal.GoalRow;
import se.mandat.query.goal.StandingRow;
import se.mandat.query.goal.TargetRow;
import se.mandat.query.series.Series;
import se.mandat.query.steering.Kinds;
import se.mandat.query.steering.Marks;
import se.mandat.query.ui.Visit;
import se.mandat.query.view.Version;

/** The common thread as a table: one row for each goal where it stands, with its level and what it stands under. */
final class RedThreadSheet {
    private RedThreadSheet() {}

    private record Line(int level, @Nullable GoalRow above, Strand strand) {
        GoalRow goal() {
            return strand.goal();
        }
    }

    static Sheet of(RedThreadContent it) {
        Visit visit = it.visit();
        Kinds kinds = new Kinds(visit);
        List<Line> lines = new ArrayList<>();
        it.strands().forEach(strand -> add(lines, 1, null, strand));
        return Rows.of("redThread", visit.texts(), lines)
                .whole("depth", Line::level)
                .text("goal", line -> line.goal().goal().value())
                .text("title", line -> line.goal().title())
                .code("goalKind", line -> new Cell.Code(line.goal().kind(), kinds.of(line.goal())))
                .text(
                        "above",
                        line -> line.above == null ? null : line.above.goal().value())
                .text("owner", line -> line.goal().ownerOn(visit.asOf().day()).value())
                .text(
                        "ownerName",
                        line -> it.names().unit(line.goal().ownerOn(visit.asOf().day())))
                .text(
                        "about",
                        line -> it.standing(line.goal())
                                .map(row -> row.about().value())
                                .orElse(null))
                .code("grade", line -> grade(it, line.goal()))
                .whole("activities", line -> it.activities(line.goal()).size())
                .text("indicatorName", line -> indicator(it, line.goal()))
                .text(
                        "period",
                        line -> latest(it, line.goal())
                                .map(point -> point.about().value())
                                .orElse(null))
                .figure(
                        "outcome",
                        line -> latest(it, line.goal())
                                .flatMap(point -> Optional.ofNullable(point.outcome()))
                                .map(outcome -> outcome.row().measurement())
                                .orElse(null))
                .number(
                        "target",
                        line -> target(it, line.goal()).map(TargetRow::level).orElse(null))
                .word(
                        "comparison",
                        line -> target(it, line.goal())
                                .map(TargetRow::comparison)
                                .orElse(null))
                .sheet();
    }

    private static @Nullable String indicator(RedThreadContent it, GoalRow goal) {
        return it.series(goal).stream()
                .findFirst()
                .map(series -> series.indicator().definition().title())
                .orElse(null);
    }

    /** The latest of the first indicator a goal is followed by. */
    private static Optional<Series.Point> latest(RedThreadContent it, GoalRow goal) {
        return it.series(goal).stream().findFirst().flatMap(series -> RedThreadContent.latest(series, goal));
    }

    private static Optional<TargetRow> target(RedThreadContent it, GoalRow goal) {
        return latest(it, goal)
                .flatMap(point -> Optional.ofNullable(point.target()))
                .map(Version::row);
    }

    private static void add(List<Line> lines, int level, @Nullable GoalRow above, Strand strand) {
        lines.add(new Line(level, above, strand));
        strand.under().forEach(child -> add(lines, level + 1, strand.goal(), child));
    }

    private static Cell.@Nullable Code grade(RedThreadContent it, GoalRow goal) {
        StandingRow row = it.standing(goal).orElse(null);
        return row == null || row.grade() == null
                ? null
                : new Cell.Code(
                        row.grade().value(),
                        new Marks(it.visit()).of(goal.goal(), row.grade()).word());
    }
}
