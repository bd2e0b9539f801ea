package se.mandat.query.export;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * A table as a page shows it.
 *
 * @param name    what the table is, the same in every language
 * @param columns what stands in each row, in order; columns are only ever added
 */
public record Sheet(String name, List<Column> columns, List<List<Cell>> rows) {
    /** One column: a name that is never changed, and what stands in it. */
    public record Column(String name, Kind kind) {}

    /** What stands in a column, where anything does. */
    public enum Kind {
        TEXT,
        NUMBER,
        DATE,
        /** A code; people are shown its word. */
        CODE,
        /** Why a figure is missing: a code for people too, because it stands for a number. */
        REASON
    }

    /** What a code means in a column. */
    public record Meaning(String column, String code, String word) {}

    /** Every code there is in it, and what it means where it stands. */
    public List<Meaning> codes() {
        Set<Meaning> codes = new LinkedHashSet<>();
        for (int i = 0; i < columns.size(); i++) {
            for (List<Cell> row : rows) {
                if (row.get(i) instanceof Cell.Code(String code, String word)) {
                    var _ = codes.add(new Meaning(columns.get(i).name(), code, word));
                }
            }
        }
        return List.copyOf(codes);
    }
}
