package se.mandat.query.mandates;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.mandat.kernel.goals.GoalId;
import se.mandat.query.export.Cell;
import se.mandat.query.export.Rows;
import se.mandat.query.export.Sheet;
import se.mandat.query.goal.GoalRow;
import se.mandat.query.mandates.MandatePage.Content;
import se.mandat.query.ui.Texts;

/** What became of the goals when a mandate period began, as a table: a row for each old goal and link, and each new goal. */
final class MandateSheet {
    private MandateSheet() {}

    /** One goal, and one of its links where it has any. */
    private record Line(
            String side,
            GoalRow goal,
            @Nullable LocalDate until,
            @Nullable SuccessionRow link) {}

    static Sheet of(Content it) {
        Texts texts = it.visit().texts();
        return Rows.of("mandate", texts, lines(it.turnover()))
                .text("mandate", line -> it.turnover().mandate().mandate().value())
                .code("side", line -> new Cell.Code(line.side, texts.get("sheet.side." + line.side)))
                .text("goal", line -> line.goal.goal().value())
                .text("title", line -> line.goal.title())
                .text("goalKind", line -> line.goal.kind())
                .day("firstDay", line -> line.goal.firstDay())
                .day("lastDay", line -> line.until)
                .word("became", line -> line.link == null ? null : line.link.kind())
                .text("otherGoal", line -> {
                    GoalId other = other(line);
                    return other == null ? null : other.value();
                })
                .text("otherTitle", line -> {
                    GoalId other = other(line);
                    return other == null ? null : it.names().goal(other);
                })
                .text("note", line -> line.link == null ? null : line.link.note())
                .ground("", line -> line.link == null ? null : it.event(line.link.saidAt()))
                .sheet();
    }

    private static @Nullable GoalId other(Line line) {
        if (line.link == null) {
            return null;
        }
        return line.side.equals("NEWER") ? line.link.older() : line.link.newer();
    }

    private static List<Line> lines(Turnover turnover) {
        List<Line> lines = new ArrayList<>();
        turnover.older().forEach(old -> add("OLDER", old.goal(), old.until(), old.links(), lines));
        turnover.newer().forEach(one -> add("NEWER", one.goal(), one.goal().lastDayOfAll(), one.links(), lines));
        return lines;
    }

    private static void add(
            String side, GoalRow goal, @Nullable LocalDate until, List<SuccessionRow> links, List<Line> into) {
        if (links.isEmpty()) {
            into.add(new Line(side, goal, until, null));
        }
        links.forEach(link -> into.add(new Line(side, goal, until, link)));
    }
}
