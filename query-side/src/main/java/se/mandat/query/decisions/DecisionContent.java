package se.mandat.query.decisions;

import java.util.List;
import java.util.Map;
import se.mandat.kernel.Decision;
import se.mandat.query.export.Sheet;
import se.mandat.query.export.Tabular;
import se.mandat.query.history.Said;
import se.mandat.query.ui.Visit;

/** What the page of decisions shows: all of them, or one. */
public sealed interface DecisionContent extends Tabular {
    Visit visit();

    /** All decisions. */
    record Listing(Visit visit, List<Decision> decisions) implements DecisionContent {
        @Override
        public Sheet sheet() {
            return DecisionSheets.all(this);
        }
    }

    /** One decision with everything that rests on it. */
    record One(Visit visit, Decision decision, int count, Map<Effect, List<Said>> told) implements DecisionContent {
        @Override
        public Sheet sheet() {
            return DecisionSheets.one(this);
        }
    }
}
