package se.mandat.query.activities;

import java.util.stream.Collectors;
import se.mandat.query.activities.ActivityPage.Listing;
import se.mandat.query.export.Cell;
import se.mandat.query.export.Rows;
import se.mandat.query.export.Sheet;
import se.mandat.query.ui.Texts;

/** The table of activities and assignments. */
final class ActivitySheet {
    private ActivitySheet() {}

    static Sheet of(Listing it) {
        Texts texts = it.visit().texts();
        return Rows.of("activities", texts, it.activities())
                .text("activity", row -> row.activity().value())
                .word("activityKind", ActivityRow::kind)
                .text("title", ActivityRow::title)
                .text("description", ActivityRow::description)
                .text("owner", row -> row.owner().value())
                .text("ownerName", row -> it.names().unit(row.owner()))
                .text("responsible", ActivityRow::responsible)
                .text("goals", row -> row.goals().stream().map(it.names()::goal).collect(Collectors.joining("; ")))
                .day("firstDay", ActivityRow::firstDay)
                .day("due", ActivityRow::due)
                .code("progress", row -> {
                    Enum<?> state = row.closing() == null ? row.progress() : row.closing();
                    return new Cell.Code(state.name(), texts.word("Progress", state.name()));
                })
                .yes("overdue", row -> row.overdue(it.day()))
                .text("comment", ActivityRow::comment)
                .text("answer", ActivityRow::answer)
                .ground("", row -> it.visit().at().event(row.plannedAt()))
                .sheet();
    }
}
