package se.mandat.query.missions;

import java.util.List;
import java.util.Objects;
import se.mandat.kernel.followups.Grade;
import se.mandat.query.export.Cell;
import se.mandat.query.export.Rows;
import se.mandat.query.export.Sheet;
import se.mandat.query.followup.JudgementRow;
import se.mandat.query.missions.FactorPage.Content;
import se.mandat.query.steering.Marks;
import se.mandat.query.view.Version;

/** A quality factor's judgements as a table, in the order they were made. */
final class FactorSheet {
    private FactorSheet() {}

    static Sheet of(Content it) {
        List<Version<JudgementRow>> said =
                it.said().values().stream().flatMap(List::stream).toList();
        Marks marks = new Marks(it.visit());
        return Rows.of("factor", it.visit().texts(), said)
                .text("unit", one -> it.unit().unit().value())
                .text("unitName", one -> it.unit().name())
                .text("factor", one -> it.factor().factor().value())
                .text("title", one -> it.factor().title())
                .text("about", one -> one.row().about().value())
                .code("grade", one -> {
                    Grade grade = one.row().grade();
                    return grade == null
                            ? null
                            : new Cell.Code(
                                    grade.value(),
                                    Objects.requireNonNull(marks.of(one.row())).word());
                })
                .yes("expected", one -> one.row().expected())
                .text("ground", one -> one.row().ground())
                .text("period", one -> one.row().reporting().value())
                .ground("", one -> it.event(one.position()))
                .sheet();
    }
}
