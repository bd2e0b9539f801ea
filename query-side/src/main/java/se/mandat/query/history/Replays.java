package se.mandat.query.history;

import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.mandat.query.At;
import se.mandat.query.history.HistorySearch.Span;
import se.mandat.query.ui.Names;
import se.mandat.query.ui.Visit;

/** Steps through what happened, seen from a page that is turned back. */
@Component
public class Replays {
    private static final HistoryFilter ANYTHING = HistoryFilter.ofUnit(null);

    private final HistorySearch search;

    Replays(HistorySearch search) {
        this.search = search;
    }

    /** Where a page stands in what happened; nothing now. */
    public Optional<Replay> of(Visit visit) {
        return visit.asOf().now() ? Optional.empty() : Optional.of(at(visit));
    }

    private Replay at(Visit visit) {
        long shown = visit.asOf().position();
        Optional<HistoryFilter> page = HistoryFilter.ofPage(visit.page());
        Span earlier = new Span(0, shown, false);
        return new Replay(
                new Telling(visit).say(visit.at().event(shown)),
                next(visit, ANYTHING).map(row -> say(visit, row)).findFirst().orElse(null),
                own(page.stream().flatMap(filter -> search.latest(visit.at(), filter, earlier, 1).stream())),
                own(page.stream().flatMap(filter -> next(visit, filter))));
    }

    private Stream<HistoryRow> next(Visit visit, HistoryFilter filter) {
        Span later = new Span(visit.asOf().position(), Long.MAX_VALUE, false);
        return search.earliest(visit.at(visit.asOf().last()), filter, later, 1).stream();
    }

    /** An event that has not happened yet, with the names there are once it has. */
    private static Said say(Visit visit, HistoryRow row) {
        At then = visit.at(row.own());
        return new Telling(visit.texts(), new Names(then)).say(row);
    }

    private static @Nullable Long own(Stream<HistoryRow> rows) {
        return rows.map(HistoryRow::own).findFirst().orElse(null);
    }
}
