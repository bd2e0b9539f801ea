package se.mandat.query.changes;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.mandat.query.history.Said;
import se.mandat.query.organisation.UnitRow;
import se.mandat.query.ui.Visit;

/**
 * What the page of two moments shows.
 *
 * @param units the units one can choose
 * @param a     the first moment as its field has it
 * @param b     the second, empty where it is the one shown
 * @param more  the address of the changes before the last one here, if there are any
 * @param json  the address of the same as JSON
 */
public record ChangesContent(
        Visit visit,
        Between between,
        List<UnitRow> units,
        String a,
        String b,
        List<Line> lines,
        @Nullable String more,
        String json) {
    /** One fact, told. */
    public record Line(Change.Kind kind, Said said, int times) {}
}
