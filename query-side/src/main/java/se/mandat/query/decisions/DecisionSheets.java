package se.mandat.query.decisions;

import java.util.List;
import se.mandat.kernel.Decision;
import se.mandat.query.decisions.DecisionContent.One;
import se.mandat.query.export.Rows;
import se.mandat.query.export.Sheet;
import se.mandat.query.history.HistorySheet;
import se.mandat.query.ui.Visit;

/** The tables of decisions. */
final class DecisionSheets {
    private DecisionSheets() {}

    static Sheet several(Visit visit, List<Decision> decisions) {
        return Rows.of("decisions", visit.texts(), decisions)
                .text("key", Decision::key)
                .text("body", Decision::body)
                .text("date", decision -> decision.date().value())
                .text("paragraph", Decision::paragraph)
                .text("caseNumber", Decision::caseNumber)
                .text("title", Decision::title)
                .sheet();
    }

    /** Everything that rests on one decision: what it created, then changed, then ended. */
    static Sheet one(One it) {
        return HistorySheet.of(
                "decision",
                it.visit(),
                it.told().values().stream().flatMap(some -> some.stream()).toList());
    }
}
