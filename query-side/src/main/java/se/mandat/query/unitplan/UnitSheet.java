package se.mandat.query.unitplan;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import se.mandat.kernel.Measurement;
import se.mandat.kernel.Period;
import se.mandat.kernel.goals.GoalId;
import se.mandat.query.export.Cell;
import se.mandat.query.export.Rows;
import se.mandat.query.export.Sheet;
import se.mandat.query.followup.FigureRow;
import se.mandat.query.followup.JudgementRow;
import se.mandat.query.steering.Marks;
import se.mandat.query.ui.Names;
import se.mandat.query.ui.Texts;
import se.mandat.query.unitplan.UnitPage.Content;
import se.mandat.query.view.Version;

/** What a unit has said of a year, as a table: its judgements and its figures, each as it was said last. */
final class UnitSheet {
    private UnitSheet() {}

    /** One figure or one judgement. */
    private record Line(
            @Nullable FigureRow figure, @Nullable JudgementRow judged, long position) {
        String kind() {
            return figure != null
                    ? figure.kind().name()
                    : Objects.requireNonNull(judged).kind().name();
        }

        String subject() {
            return figure != null
                    ? figure.indicator().value()
                    : Objects.requireNonNull(judged).subject();
        }

        Period reporting() {
            return figure != null
                    ? figure.reporting()
                    : Objects.requireNonNull(judged).reporting();
        }

        @Nullable
        Measurement said() {
            if (figure != null) {
                return figure.measurement();
            }
            JudgementRow row = Objects.requireNonNull(judged);
            return row.met() == null || row.ofTotal() == null
                    ? null
                    : new Measurement(BigDecimal.valueOf(row.met()), BigDecimal.valueOf(row.ofTotal()), null);
        }

        String title(Names names, Texts texts) {
            if (figure != null) {
                return names.indicator(figure.indicator());
            }
            JudgementRow row = Objects.requireNonNull(judged);
            return switch (row.kind()) {
                case GOAL -> names.goal(new GoalId(row.subject()));
                case QUALITY -> row.title() == null ? texts.get("quality") : names.factor(row.unit(), row.title());
                case GROUP -> row.title() == null ? row.subject() : row.title();
            };
        }
    }

    static Sheet of(Content it) {
        Texts texts = it.visit().texts();
        Marks marks = new Marks(it.visit());
        return Rows.of("unit", texts, lines(it))
                .text("unit", line -> it.unit().unit().value())
                .text("unitName", line -> it.unit().name())
                .text("about", line -> it.year().value())
                .code("kind", line -> new Cell.Code(line.kind(), texts.get("sheet.kind." + line.kind())))
                .text("subject", Line::subject)
                .text("title", line -> line.title(it.names(), texts))
                .figure("value", Line::said)
                .text(
                        "unitOfMeasure",
                        line -> line.figure == null ? null : it.names().unitOfMeasure(line.figure.indicator()))
                .code(
                        "grade",
                        line -> line.judged == null || line.judged.grade() == null
                                ? null
                                : new Cell.Code(line.judged.grade().value(), marks.word(line.judged)))
                .yes("expected", line -> line.judged == null ? null : line.judged.expected())
                .text("words", line -> line.judged == null ? comment(line) : line.judged.ground())
                .yes("corrected", line -> line.figure == null ? null : line.figure.corrected())
                .text("period", line -> line.reporting().value())
                .ground("", line -> it.event(line.position))
                .sheet();
    }

    private static @Nullable String comment(Line line) {
        return line.figure == null ? null : line.figure.comment();
    }

    private static List<Line> lines(Content it) {
        List<Line> lines = new ArrayList<>();
        for (Version<JudgementRow> judged : it.judgements()) {
            lines.add(new Line(null, judged.row(), judged.position()));
        }
        for (Version<FigureRow> figure : it.figures()) {
            lines.add(new Line(figure.row(), null, figure.position()));
        }
        return lines;
    }
}
