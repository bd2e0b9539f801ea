package se.mandat.query.compare;

import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.mandat.kernel.followups.Grade;
import se.mandat.kernel.goals.GoalId;
import se.mandat.kernel.indicators.IndicatorId;
import se.mandat.kernel.organisation.UnitId;
import se.mandat.query.compare.Comparison.Point;
import se.mandat.query.compare.Value.Cited;
import se.mandat.query.export.Cell;
import se.mandat.query.export.Rows;
import se.mandat.query.export.Rows.Reading;
import se.mandat.query.export.Sheet;
import se.mandat.query.ui.Texts;

/** A comparison as a table: what was said at A and at B, each with its ground, and what differs. */
record CompareSheet(Lines lines) {
    Sheet sheet() {
        Texts texts = lines.texts();
        Rows<Compared> rows = Rows.of("compare", texts, lines.inOrder())
                .code("kind", row -> new Cell.Code(row.kind().name(), texts.get("sheet.kind." + row.kind())))
                .text("subject", Compared::subject)
                .text("title", lines::name)
                .text("unit", row -> row.unit().value())
                .text("unitName", row -> lines.names().unit(row.unit()))
                .text(
                        "unitOfMeasure",
                        row -> row.kind() == Compared.Kind.FIGURE
                                ? lines.names().unitOfMeasure(new IndicatorId(row.subject()))
                                : null);
        point(rows, "a", lines.comparison().a(), Compared::a);
        point(rows, "b", lines.comparison().b(), Compared::b);
        return rows.code(
                        "differenceKind",
                        row -> new Cell.Code(row.difference().kind().name(), words(row)))
                .number("difference", row -> row.difference().total())
                .number("fresh", row -> isSplit() ? row.difference().fresh() : null)
                .number("rectified", row -> isSplit() ? row.difference().rectified() : null)
                .yes("better", row -> row.difference().better())
                .day("breakFrom", row -> row.difference().breakFrom())
                .text("aUnit", row -> whose(lines.comparison().a(), row, row.a()))
                .text("bUnit", row -> whose(lines.comparison().b(), row, row.b()))
                .text("aMandate", _ -> mandate(lines.comparison().a()))
                .text("bMandate", _ -> mandate(lines.comparison().b()))
                .word("aWhy", Compared::whyA)
                .word("bWhy", Compared::whyB)
                .text("aMadeOf", row -> madeOf(row.a()))
                .text("bMadeOf", row -> madeOf(row.b()))
                .word("became", row -> row.link() == null ? null : row.link().kind())
                .text("otherGoal", row -> {
                    GoalId other = newer(row);
                    return other == null ? null : other.value();
                })
                .text("otherTitle", row -> {
                    GoalId other = newer(row);
                    return other == null ? null : lines.names().goal(other);
                })
                .sheet();
    }

    private boolean isSplit() {
        return lines.comparison().isSplit();
    }

    private String whose(Point point, Compared row, @Nullable Value value) {
        UnitId other = lines.comparison().betweenUnits() ? point.unit() : null;
        UnitId unit = value != null ? value.unit() : other != null ? other : row.unit();
        return unit.value();
    }

    private static @Nullable String mandate(Point point) {
        return point.mandate() == null ? null : point.mandate().mandate().value();
    }

    private static @Nullable String madeOf(@Nullable Value value) {
        return value == null || value.together() == null
                ? null
                : value.together().pieces().stream()
                        .map(piece -> piece.unit().value())
                        .collect(Collectors.joining(", "));
    }

    private static @Nullable GoalId newer(Compared row) {
        return row.link() == null ? null : row.link().newer();
    }

    private void point(Rows<Compared> rows, String side, Point point, Reading<Compared, Value> reading) {
        var _ = rows.text(side + "Period", row -> point.period().value())
                .day(side + "AsOf", row -> point.asOf().day())
                .figure(side, row -> {
                    Value value = reading.of(row);
                    return value == null ? null : value.measurement();
                })
                .code(side + "Grade", row -> grade(row, reading.of(row)))
                .yes(side + "Expected", row -> {
                    Value value = reading.of(row);
                    return value == null ? null : value.expected();
                })
                .text(side + "Words", row -> {
                    Value value = reading.of(row);
                    return value == null ? null : value.text();
                })
                .whole(side + "Event", row -> {
                    Value value = reading.of(row);
                    return value == null ? null : value.position();
                })
                .day(side + "Known", row -> {
                    Cited cited = cited(reading.of(row));
                    return cited == null ? null : cited.known();
                })
                .text(side + "Decision", row -> {
                    Cited cited = cited(reading.of(row));
                    return cited == null || cited.decision() == null
                            ? null
                            : lines.texts().decision(cited.decision());
                })
                .text(side + "Source", row -> {
                    Cited cited = cited(reading.of(row));
                    return cited == null || cited.source() == null
                            ? null
                            : cited.source().title();
                });
    }

    private static @Nullable Cited cited(@Nullable Value value) {
        return value == null ? null : value.cited();
    }

    private Cell.@Nullable Code grade(Compared row, @Nullable Value value) {
        Grade grade = value == null ? null : value.grade();
        return grade == null ? null : new Cell.Code(grade.value(), lines.word(row, grade));
    }

    private String words(Compared row) {
        return row.difference().kind() == Difference.Kind.COUNTED
                ? lines.texts().get("sheet.counted")
                : lines.words(row.difference());
    }
}
