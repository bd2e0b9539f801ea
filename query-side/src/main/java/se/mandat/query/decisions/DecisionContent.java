package se.mandat.query.decisions;

import java.util.List;
import java.util.Map;
import se.mandat.kernel.Decision;
import se.mandat.query.history.Said;
import se.mandat.query.ui.Visit;

/** What the page of decisions shows: all of them, or one. */
public sealed interface DecisionContent {
    Visit visit();

    /** All decisions. */
    record Listing(Visit visit, List<Decision> decisions) implements DecisionContent {}

    /** One decision with everything that rests on it. */
    record One(Visit visit, Decision decision, int count, Map<Effect, List<Said>> told) implements DecisionContent {}
}
