package se.mandat.query.steering;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.mandat.kernel.steering.GoalKind;
import se.mandat.kernel.steering.SteeringModel;
import se.mandat.query.export.Cell;
import se.mandat.query.export.Rows;
import se.mandat.query.export.Sheet;
import se.mandat.query.steering.SteeringPage.Content;
import se.mandat.query.ui.Texts;

/** The model shown as a table: its kinds of goals, the grades of its scales, the texts it asks for, its rhythms. */
final class ModelSheet {
    private ModelSheet() {}

    private record Line(
            String part,
            @Nullable String key,
            String title,
            @Nullable String scale,
            @Nullable String above,
            @Nullable Boolean required) {}

    static Sheet of(Content it) {
        Texts texts = it.visit().texts();
        List<Line> lines =
                it.shown().stream().flatMap(row -> lines(it, row.model())).toList();
        return Rows.of("steeringModel", texts, lines)
                .whole("version", _ -> it.shown().orElseThrow().version())
                .code("part", line -> new Cell.Code(line.part, texts.get("sheet.part." + line.part)))
                .text("subject", Line::key)
                .text("title", Line::title)
                .text("scale", Line::scale)
                .text("above", Line::above)
                .yes("required", Line::required)
                .ground("", _ -> it.event(it.shown().orElseThrow().adoptedAt()))
                .sheet();
    }

    private static Stream<Line> lines(Content it, SteeringModel model) {
        Stream<Line> kinds = model.kinds().stream()
                .map(kind ->
                        new Line("KIND", kind.key(), it.in(kind.many()), it.scale(kind), above(it, model, kind), null));
        Stream<Line> grades = model.scales().stream()
                .flatMap(scale -> scale.grades().stream()
                        .map(grade -> new Line(
                                "GRADE", grade.grade().value(), it.in(grade.word()), it.in(scale.name()), null, null)));
        Stream<Line> asked = model.texts().stream()
                .map(text -> new Line("TEXT", null, it.in(text.question()), null, null, text.required()));
        Stream<Line> rhythms = model.rhythms().stream()
                .map(rhythm -> new Line("RHYTHM", rhythm.kind().name(), it.in(rhythm.name()), null, null, null));
        return Stream.of(kinds, grades, asked, rhythms).flatMap(lines -> lines);
    }

    private static String above(Content it, SteeringModel model, GoalKind kind) {
        return kind.under().stream()
                .flatMap(above -> model.kind(above).stream())
                .map(above -> it.in(above.many()))
                .collect(Collectors.joining(", "));
    }
}
