package se.mandat.query.goal;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.mandat.kernel.goals.GoalId;
import se.mandat.kernel.organisation.UnitId;
import se.mandat.query.export.Cell;
import se.mandat.query.export.Rows;
import se.mandat.query.export.Sheet;
import se.mandat.query.goal.DroppedGoals.Dropped;
import se.mandat.query.goal.DroppedPage.DroppedContent;
import se.mandat.query.steering.Kinds;
import se.mandat.query.steering.Marks;
import se.mandat.query.ui.Names;
import se.mandat.query.ui.Texts;
import se.mandat.query.ui.Visit;

/** The tables of goals. */
final class GoalSheets {
    private GoalSheets() {}

    /** A goal and the judgement of it that stands. */
    private record Line(GoalRow goal, @Nullable StandingRow judged) {
        UnitId ownerOn(Visit visit) {
            return goal.ownerOn(visit.asOf().day());
        }
    }

    static Sheet list(GoalsContent it) {
        Visit visit = it.visit();
        Texts texts = visit.texts();
        Names names = it.names();
        Kinds kinds = new Kinds(visit);
        Map<GoalId, StandingRow> standing = new GoalsAt(visit.at())
                .standing(it.goals().stream().map(GoalRow::goal).toList());
        visit.at().recall(it.goals().stream().map(GoalRow::setAt).toList());
        List<Line> lines = it.goals().stream()
                .map(goal -> new Line(goal, standing.get(goal.goal())))
                .toList();
        return Rows.of("goals", texts, lines)
                .text("goal", line -> line.goal.goal().value())
                .text("title", line -> line.goal.title())
                .code("goalKind", line -> new Cell.Code(line.goal.kind(), kinds.of(line.goal)))
                .day("firstDay", line -> line.goal.firstDay())
                .day("lastDay", line -> line.goal.lastDay())
                .day("endedOn", line -> line.goal.endedOn())
                .text("endReason", line -> line.goal.endReason())
                .text("owner", line -> line.ownerOn(visit).value())
                .text("ownerName", line -> names.unit(line.ownerOn(visit)))
                .text("area", line -> line.goal.area() == null ? null : names.area(line.goal.area()))
                .yes("soundEconomy", line -> line.goal.soundEconomy())
                .yes("decided", line -> line.goal.decided())
                .text(
                        "about",
                        line -> line.judged == null ? null : line.judged.about().value())
                .code("grade", line -> grade(visit, line.judged))
                .yes("expected", line -> line.judged == null ? null : line.judged.expected())
                .text("ground", line -> line.judged == null ? null : line.judged.ground())
                .ground("", line -> visit.at().event(line.goal.setAt()))
                .sheet();
    }

    private static Cell.@Nullable Code grade(Visit visit, @Nullable StandingRow judged) {
        return judged == null || judged.grade() == null
                ? null
                : new Cell.Code(
                        judged.grade().value(),
                        new Marks(visit).of(judged.goal(), judged.grade()).word());
    }

    static Sheet dropped(DroppedContent it) {
        Visit visit = it.visit();
        return Rows.of("droppedGoals", visit.texts(), it.dropped().goals())
                .text("goal", dropped -> dropped.goal().value())
                .text("title", Dropped::title)
                .text("owner", dropped -> dropped.owner().value())
                .text("ownerName", dropped -> it.names().unit(dropped.owner()))
                .day("endedOn", Dropped::lastDay)
                .text("endReason", Dropped::reason)
                .ground("", dropped -> visit.at().event(dropped.event()))
                .code(
                        "became",
                        dropped -> new Cell.Code(
                                dropped.way().name(), visit.texts().get("dropped.way." + dropped.way())))
                .sheet();
    }
}
