package se.mandat.query.followup;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import se.mandat.kernel.Measurement;
import se.mandat.kernel.Period;
import se.mandat.query.export.Cell;
import se.mandat.query.export.Rows;
import se.mandat.query.export.Sheet;
import se.mandat.query.followup.FollowupContent.Figure;
import se.mandat.query.followup.FollowupContent.Judged;
import se.mandat.query.goal.TargetRow;
import se.mandat.query.history.HistoryRow;
import se.mandat.query.steering.Marks;
import se.mandat.query.ui.Texts;
import se.mandat.query.view.Version;

/** A unit's report of a period as a table: its figures, its forecasts and its judgements. */
final class ReportSheet {
    private ReportSheet() {}

    /** One figure or one judgement. */
    private record Line(@Nullable Figure figure, @Nullable Judged judged) {
        String kind() {
            return figure != null
                    ? figure.row().kind().name()
                    : Objects.requireNonNull(judged).row().kind().name();
        }

        String subject() {
            return figure != null
                    ? figure.row().indicator().value()
                    : Objects.requireNonNull(judged).row().subject();
        }

        String name(FollowupContent it) {
            return figure != null
                    ? it.names().indicator(figure.row().indicator())
                    : it.subject(Objects.requireNonNull(judged).row());
        }

        Period about() {
            return figure != null
                    ? figure.row().about()
                    : Objects.requireNonNull(judged).row().about();
        }

        HistoryRow event() {
            return figure != null
                    ? figure.event()
                    : Objects.requireNonNull(judged).event();
        }

        @Nullable
        String words() {
            return figure != null
                    ? figure.row().comment()
                    : Objects.requireNonNull(judged).row().ground();
        }

        @Nullable
        Measurement said() {
            if (figure != null) {
                return figure.row().measurement();
            }
            JudgementRow row = Objects.requireNonNull(judged).row();
            return row.met() == null || row.ofTotal() == null
                    ? null
                    : new Measurement(BigDecimal.valueOf(row.met()), BigDecimal.valueOf(row.ofTotal()), null);
        }

        @Nullable
        TargetRow target() {
            return figure == null || figure.aimedFor() != null
                    ? null
                    : figure.target().map(Version::row).orElse(null);
        }
    }

    static Sheet of(FollowupContent it) {
        Texts texts = it.visit().texts();
        return Rows.of("report", texts, lines(it))
                .text("unit", line -> it.unitId().value())
                .text("unitName", line -> it.unitName())
                .text("period", line -> it.reporting().value())
                .code("kind", line -> new Cell.Code(line.kind(), texts.get("sheet.kind." + line.kind())))
                .text("subject", Line::subject)
                .text("title", line -> line.name(it))
                .text("about", line -> line.about().value())
                .figure("value", Line::said)
                .text(
                        "unitOfMeasure",
                        line -> line.figure == null
                                ? null
                                : it.names().unitOfMeasure(line.figure.row().indicator()))
                .code("grade", line -> grade(it, line))
                .yes(
                        "expected",
                        line -> line.judged == null ? null : line.judged.row().expected())
                .text("words", Line::words)
                .text(
                        "motivation",
                        line -> line.judged == null ? null : line.judged.row().motivation())
                .number(
                        "target",
                        line -> line.target() == null ? null : line.target().level())
                .word(
                        "comparison",
                        line -> line.target() == null ? null : line.target().comparison())
                .yes(
                        "corrected",
                        line -> line.figure == null ? null : line.figure.row().corrected())
                .ground("", Line::event)
                .sheet();
    }

    private static List<Line> lines(FollowupContent it) {
        List<Line> lines = new ArrayList<>();
        it.outcomes().forEach(figure -> lines.add(new Line(figure, null)));
        it.forecasts().forEach(figure -> lines.add(new Line(figure, null)));
        it.judgements().forEach(judged -> lines.add(new Line(null, judged)));
        return lines;
    }

    private static Cell.@Nullable Code grade(FollowupContent it, Line line) {
        JudgementRow row = line.judged == null ? null : line.judged.row();
        return row == null || row.grade() == null
                ? null
                : new Cell.Code(row.grade().value(), new Marks(it.visit()).word(row));
    }
}
