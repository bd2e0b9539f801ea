package se.mandat.query.history;

import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import se.mandat.kernel.Period;
import se.mandat.kernel.Role;
import se.mandat.platform.EventNames;
import se.mandat.query.export.Sheet;
import se.mandat.query.export.Tabular;
import se.mandat.query.organisation.UnitRow;
import se.mandat.query.ui.Visit;

/** What the history page shows: a list of events, or one of them. */
public sealed interface HistoryContent {
    Visit visit();

    /** The kinds of stream one can ask for, as the page offers them. */
    List<String> FEATURES = List.of(
            "followup",
            "goal",
            "indicator",
            "organisation",
            "staffing",
            "mandate",
            "period",
            "steering",
            "mission",
            "plan",
            "activity");

    /**
     * A page of events.
     *
     * @param units  the units one can ask for
     * @param periods the periods one can ask for
     * @param only   what is asked for that has no field of its own, in words
     * @param total  how many events match
     * @param a      the event marked A
     * @param b      the event marked B
     * @param newer  the address of the page of newer events, if there is one
     * @param older  the address of the page of older events, if there is one
     * @param reached how far back was looked for what no index finds; nothing where all was looked through
     * @param looked  how many events are looked through at once for what no index finds
     * @param whole  every event that matches, as many as a file takes
     */
    record Listing(
            Visit visit,
            HistoryFilter filter,
            List<UnitRow> units,
            List<Period> periods,
            List<String> only,
            List<Said> events,
            long total,
            long a,
            long b,
            @Nullable String newer,
            @Nullable String older,
            @Nullable HistoryRow reached,
            int looked,
            Supplier<List<HistoryRow>> whole)
            implements HistoryContent, Tabular {
        @Override
        public Sheet sheet() {
            Telling telling = new Telling(visit);
            return HistorySheet.of(
                    "history", visit, whole.get().stream().map(telling::say).toList());
        }

        /** The kinds of events one can ask for, by their stored names, as they are called in order. */
        public List<String> kinds() {
            return EventNames.all().stream()
                    .sorted(Comparator.comparing(
                            name -> visit.texts().get("history.kind." + name),
                            Collator.getInstance(visit.texts().locale())))
                    .toList();
        }

        public List<Role> roles() {
            return List.of(Role.values());
        }
    }

    /**
     * One event with everything stored about it.
     *
     * @param payload the event as stored, set out to be read
     * @param before  how the municipality looked before it, where it was not the first
     * @param after   how it looked after
     * @param actor   what whoever did it is called, where that is kept and the visitor is signed in
     */
    record Inspected(
            Visit visit,
            Said said,
            String payload,
            @Nullable String before,
            String after,
            @Nullable String actor) implements HistoryContent {}
}
