package se.mandat.query.decisions;

import java.util.List;
import java.util.Map;
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
     * @param all   every decision, the latest first
     * @param asked the year asked for; without it the latest is shown
     */
    record Listing(
            Visit visit, List<Decision> all, @Nullable Period asked) implements DecisionContent {
        /** The years there are decisions from, the latest first. */
        public List<Period> years() {
            return all.stream().map(Listing::year).distinct().toList();
        }

        public Period shown() {
            return asked == null ? years().getFirst() : asked;
        }

        public List<Decision> of(Period year) {
            return all.stream().filter(decision -> year(decision).equals(year)).toList();
        }

        private static Period year(Decision decision) {
            return Period.year(decision.date().latest().getYear());
        }

        @Override
        public Sheet sheet() {
            return DecisionSheets.several(visit, asked == null ? all : of(asked));
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
