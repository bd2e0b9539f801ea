package se.mandat.query.decisions;

import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import se.mandat.kernel.Decision;
import se.mandat.kernel.Period;
import se.mandat.query.export.Sheet;
import se.mandat.query.export.Tabular;
import se.mandat.query.history.Said;
import se.mandat.query.ui.Visit;

/** What the page of decisions shows: all of them, or one. */
public sealed interface DecisionContent extends Tabular {
    Visit visit();

    /**
     * The decisions of one year; as a file those of all years, where none is asked for.
     *
     * @param years the years there are decisions from, the latest first
     * @param q     what decisions are looked up by, whatever their year; empty where nothing is
     * @param shown the year shown; nothing where there are no decisions, or some are looked up
     * @param of    the decisions found, or those of the year, the latest first
     * @param whole what a file has
     */
    record Listing(
            Visit visit,
            String q,
            List<Period> years,
            @Nullable Period shown,
            List<Decision> of,
            Supplier<List<Decision>> whole)
            implements DecisionContent {
        @Override
        public Sheet sheet() {
            return DecisionSheets.several(visit, whole.get());
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
