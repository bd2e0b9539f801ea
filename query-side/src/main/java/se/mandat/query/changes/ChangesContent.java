package se.mandat.query.changes;

import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import se.mandat.query.export.Cell;
import se.mandat.query.export.Rows;
import se.mandat.query.export.Sheet;
import se.mandat.query.export.Tabular;
import se.mandat.query.forms.Mistakes;
import se.mandat.query.history.HistorySheet;
import se.mandat.query.history.Said;
import se.mandat.query.organisation.UnitRow;
import se.mandat.query.ui.Visit;

/**
 * What the page of two moments shows.
 *
 * @param units the units one can choose
 * @param a     the first moment as its field has it
 * @param b     the second, empty where it is the one shown
 * @param mistakes what is wrong with those
 * @param more  the address of the changes before the last one here, if there are any
 * @param json  the address of the same as JSON
 * @param whole every change, as many as a file takes
 */
public record ChangesContent(
        Visit visit,
        Between between,
        List<UnitRow> units,
        String a,
        String b,
        Mistakes mistakes,
        List<Line> lines,
        @Nullable String more,
        String json,
        Supplier<List<Line>> whole)
        implements Tabular {
    /** One fact, told. */
    public record Line(Change.Kind kind, Said said, int times) {}

    @Override
    public Sheet sheet() {
        Rows<Line> rows = Rows.of("changes", visit.texts(), whole.get())
                .code(
                        "became",
                        line -> new Cell.Code(line.kind().name(), visit.texts().get("changes.kind." + line.kind())))
                .whole("times", Line::times);
        return HistorySheet.told(rows, visit, Line::said).sheet();
    }
}
