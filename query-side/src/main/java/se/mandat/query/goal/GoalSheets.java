package se.mandat.query.goal;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.mandat.kernel.organisation.UnitId;
import se.mandat.query.export.Cell;
import se.mandat.query.export.Rows;
import se.mandat.query.export.Sheet;
import se.mandat.query.followup.JudgementRow;
import se.mandat.query.goal.DroppedGoals.Dropped;
import se.mandat.query.goal.DroppedPage.DroppedContent;
import se.mandat.query.goal.GoalPage.Listing;
import se.mandat.query.steering.Kinds;
import se.mandat.query.steering.Mark;
import se.mandat.query.steering.Marks;
import se.mandat.query.ui.Names;
import se.mandat.query.ui.Texts;
import se.mandat.query.ui.Visit;

/** The tables of goals. */
final class GoalSheets {
    private GoalSheets() {}

    /** A goal and the judgement of it that stands. */
    private record Line(GoalRow goal, @Nullable JudgementRow judged) {
        UnitId ownerOn(Visit visit) {
            return goal.ownerOn(visit.asOf().day());
        }
    }

    static Sheet list(Listing it) {
        Visit visit = it.visit();
        Texts texts = visit.texts();
        Names names = it.names();
        Kinds kinds = new Kinds(visit);
        List<Line> lines = new ArrayList<>();
        it.byYears()
                .values()
                .forEach(goals -> goals.forEach(
                        goal -> lines.add(new Line(goal, it.standing().get(goal.goal())))));
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

    private static Cell.@Nullable Code grade(Visit visit, @Nullable JudgementRow judged) {
        Mark mark = judged == null ? null : new Marks(visit).of(judged);
        return judged == null || judged.grade() == null || mark == null
                ? null
                : new Cell.Code(judged.grade().value(), mark.word());
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
                .sheet();
    }
}
