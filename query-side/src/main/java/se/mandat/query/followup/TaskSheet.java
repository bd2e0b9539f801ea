package se.mandat.query.followup;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.mandat.kernel.Period;
import se.mandat.kernel.organisation.UnitId;
import se.mandat.query.export.Cell;
import se.mandat.query.export.Rows;
import se.mandat.query.export.Sheet;
import se.mandat.query.followup.FollowupRow.Stage;
import se.mandat.query.followup.ReportContent.Task;
import se.mandat.query.ui.Texts;

/** What there is to report as a table: reports of open periods, corrections that wait, and the latest reports before. */
final class TaskSheet {
    private TaskSheet() {}

    private record Line(
            String what,
            UnitId unit,
            Period period,
            @Nullable Stage stage,
            @Nullable LocalDate due,
            @Nullable Boolean late,
            @Nullable FigureRow fix) {
        static Line of(ReportContent it, Task task) {
            Period period = task.period().period();
            return new Line("REPORT", task.unit(), period, task.stage(), it.due(task), it.isLate(task), null);
        }

        static Line of(FigureRow fix) {
            return new Line("CORRECTION", fix.unit(), fix.reporting(), null, null, null, fix);
        }

        static Line of(FollowupRow row) {
            return new Line("EARLIER", row.unit(), row.reporting(), row.stage(), null, null, null);
        }
    }

    static Sheet of(ReportContent it) {
        Texts texts = it.visit().texts();
        return Rows.of("tasks", texts, lines(it).toList())
                .code("task", line -> new Cell.Code(line.what, texts.get("sheet.task." + line.what)))
                .text("unit", line -> line.unit.value())
                .text("unitName", line -> it.names().unit(line.unit))
                .text("period", line -> line.period.value())
                .day("due", Line::due)
                .yes("overdue", Line::late)
                .word("progress", Line::stage)
                .text(
                        "indicator",
                        line -> line.fix == null ? null : line.fix.indicator().value())
                .text(
                        "indicatorName",
                        line -> line.fix == null ? null : it.names().indicator(line.fix.indicator()))
                .text(
                        "about",
                        line -> line.fix == null ? null : line.fix.about().value())
                .figure("value", line -> line.fix == null ? null : line.fix.measurement())
                .figure(
                        "proposed",
                        line -> line.fix == null || line.fix.waiting() == null
                                ? null
                                : line.fix.waiting().measurement())
                .sheet();
    }

    private static Stream<Line> lines(ReportContent it) {
        return Stream.of(
                        it.fixes().stream().map(Line::of),
                        it.tasks().stream().map(task -> Line.of(it, task)),
                        it.latest().stream().map(Line::of))
                .flatMap(lines -> lines);
    }
}
