package se.mandat.query.history;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import se.mandat.kernel.Act;
import se.mandat.kernel.Source;
import se.mandat.kernel.organisation.UnitId;
import se.mandat.query.export.Cell;
import se.mandat.query.export.Rows;
import se.mandat.query.export.Sheet;
import se.mandat.query.ui.Visit;

/** Events as a table. */
public final class HistorySheet {
    private HistorySheet() {}

    /** Events as a page says them, in the order given. */
    public static Sheet of(String name, Visit visit, List<Said> events) {
        return told(Rows.of(name, visit.texts(), events), visit, said -> said).sheet();
    }

    /** Rows that each have an event, with what a page says of it. */
    public static <R> Rows<R> told(Rows<R> rows, Visit visit, Function<R, Said> of) {
        return rows.whole("event", row -> of.apply(row).position())
                .day("known", row -> LocalDate.ofInstant(of.apply(row).row().knownAt(), Act.ZONE))
                .text(
                        "recorded",
                        row -> visit.texts().moment(of.apply(row).row().recordedAt()))
                .word("role", row -> of.apply(row).row().role())
                .text("by", row -> of.apply(row).by())
                .text("unit", row -> unit(of.apply(row)))
                .code(
                        "feature",
                        row -> new Cell.Code(
                                of.apply(row).row().feature(),
                                visit.texts()
                                        .get("history.feature."
                                                + of.apply(row).row().feature())))
                .text("eventName", row -> of.apply(row).row().name())
                .text("sentence", row -> of.apply(row).sentence())
                .text("before", row -> of.apply(row).before())
                .text("after", row -> of.apply(row).after())
                .yes("corrects", row -> of.apply(row).correction())
                .text("reason", row -> of.apply(row).reason())
                .text("decision", row -> of.apply(row).decision())
                .text("caseNumber", row -> of.apply(row).caseNumber())
                .text("source", row -> source(of.apply(row)))
                .text("sourceAddress", row -> of.apply(row).sourceAddress())
                .text("goalOwner", row -> of.apply(row).owner());
    }

    private static @Nullable String unit(Said said) {
        UnitId unit = said.row().unit();
        return unit == null ? null : unit.value();
    }

    private static @Nullable String source(Said said) {
        Source source = said.source();
        return source == null ? null : source.title();
    }
}
