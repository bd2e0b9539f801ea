package se.mandat.query.history;

import java.time.LocalDate;
import java.util.List;
import se.mandat.kernel.Act;
import se.mandat.query.export.Cell;
import se.mandat.query.export.Rows;
import se.mandat.query.export.Sheet;
import se.mandat.query.ui.Visit;

/** Events as a table. */
public final class HistorySheet {
    private HistorySheet() {}

    /** Events as a page says them, in the order given. */
    public static Sheet of(String name, Visit visit, List<Said> events) {
        return Rows.of(name, visit.texts(), events)
                .whole("event", Said::position)
                .day("known", said -> LocalDate.ofInstant(said.row().knownAt(), Act.ZONE))
                .text("recorded", said -> visit.texts().moment(said.row().recordedAt()))
                .word("role", said -> said.row().role())
                .text("by", Said::by)
                .text(
                        "unit",
                        said -> said.row().unit() == null
                                ? null
                                : said.row().unit().value())
                .code(
                        "feature",
                        said -> new Cell.Code(
                                said.row().feature(),
                                visit.texts()
                                        .get("history.feature." + said.row().feature())))
                .text("eventName", said -> said.row().name())
                .text("sentence", Said::sentence)
                .text("before", Said::before)
                .text("after", Said::after)
                .yes("corrects", Said::correction)
                .text("reason", Said::reason)
                .text("decision", Said::decision)
                .text("caseNumber", Said::caseNumber)
                .text(
                        "source",
                        said -> said.source() == null ? null : said.source().title())
                .text("sourceAddress", Said::sourceAddress)
                .sheet();
    }
}
