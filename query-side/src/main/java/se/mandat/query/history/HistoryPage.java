package se.mandat.query.history;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import se.mandat.kernel.Period;
import se.mandat.kernel.Rejected;
import se.mandat.kernel.goals.GoalId;
import se.mandat.kernel.indicators.IndicatorId;
import se.mandat.platform.Json;
import se.mandat.query.At;
import se.mandat.query.QueryRule;
import se.mandat.query.goal.GoalsAt;
import se.mandat.query.history.HistoryContent.Inspected;
import se.mandat.query.history.HistoryContent.Listing;
import se.mandat.query.history.HistorySearch.Span;
import se.mandat.query.moments.Moments;
import se.mandat.query.organisation.UnitRow;
import se.mandat.query.people.People;
import se.mandat.query.periods.PeriodRow;
import se.mandat.query.ui.Frame.Active;
import se.mandat.query.ui.Names;
import se.mandat.query.ui.Pages;
import se.mandat.query.ui.Visit;
import tools.jackson.databind.json.JsonMapper;

/** Everything that has happened, filtered, and each event by itself. */
@Controller
class HistoryPage {
    private static final int ROWS = 50;
    private static final int MOST_ROWS = 1_000_000;
    private static final JsonMapper JSON = Json.mapper();

    private final HistorySearch search;
    private final Moments moments;
    private final Pages pages;
    private final People people;

    HistoryPage(HistorySearch search, Moments moments, Pages pages, People people) {
        this.search = search;
        this.moments = moments;
        this.pages = pages;
        this.people = people;
    }

    @GetMapping("/{municipality:\\d{4}}/historik")
    View list(
            Visit visit,
            HistoryFilter filter,
            @RequestParam(required = false) @Nullable Long before,
            @RequestParam(required = false) @Nullable Long newer) {
        At at = visit.at();
        Span span = newer == null ? search.back(at, filter, before) : search.on(at, filter, newer);
        List<HistoryRow> rows = newer == null
                ? search.latest(at, filter, span, ROWS + 1)
                : search.earliest(at, filter, span, ROWS + 1).reversed();
        boolean more = rows.size() > ROWS;
        List<HistoryRow> shown =
                more && newer != null ? rows.subList(1, rows.size()) : rows.subList(0, Math.min(ROWS, rows.size()));
        String here = filter.in(visit.url("historik"));
        var _ = new GoalsAt(at)
                .all(shown.stream()
                        .flatMap(row -> Stream.ofNullable(row.goal()))
                        .toList());
        Telling telling = new Telling(visit);
        Listing listing = new Listing(
                visit,
                filter,
                units(visit),
                periods(visit, filter),
                only(visit, filter),
                shown.stream().map(telling::say).toList(),
                search.total(at, filter, span, rows.size(), more),
                shown.size() > 1 ? shown.get(1).own() : 0,
                shown.isEmpty() ? 0 : shown.getFirst().own(),
                newer(here, at, span, newer, more, shown),
                older(here, span, newer, more, shown),
                newer == null && span.isPart() ? at.event(span.after()) : null,
                search.looked(),
                () -> search.latest(at, filter, Span.ALL, MOST_ROWS));
        return pages.page(visit, Active.HISTORY, visit.texts().get("history.title"), "history.jte", listing);
    }

    /** The address of what comes after, where there may be anything. */
    private static @Nullable String newer(
            String here, At at, Span span, @Nullable Long newer, boolean more, List<HistoryRow> shown) {
        if (span.before() > at.position() && (newer == null || !more)) {
            return null;
        }
        boolean fromShown = !shown.isEmpty() && (newer == null || more);
        return Visit.with(here, "newer", fromShown ? shown.getFirst().own() : span.before() - 1);
    }

    /** The address of what came before, where there may be anything. */
    private static @Nullable String older(
            String here, Span span, @Nullable Long newer, boolean more, List<HistoryRow> shown) {
        if (newer == null && !more) {
            return span.isPart() ? Visit.with(here, "before", span.after() + 1) : null;
        }
        return Visit.with(
                here,
                "before",
                shown.isEmpty() ? span.after() + 1 : shown.getLast().own());
    }

    private static List<UnitRow> units(Visit visit) {
        return visit.at().units().values().stream()
                .sorted(Comparator.comparing(UnitRow::name))
                .toList();
    }

    /** The periods there have been reports of, the latest first, and the one asked for. */
    private static List<Period> periods(Visit visit, HistoryFilter filter) {
        Stream<Period> asked = Stream.ofNullable(filter.period()).map(Period::new);
        return Stream.concat(asked, visit.at().periods().stream().map(PeriodRow::period))
                .distinct()
                .sorted(Comparator.reverseOrder())
                .toList();
    }

    private static List<String> only(Visit visit, HistoryFilter filter) {
        Names names = new Names(visit);
        List<String> only = new ArrayList<>();
        if (filter.goal() != null) {
            only.add(names.goal(new GoalId(filter.goal())));
        }
        if (filter.indicator() != null) {
            only.add(names.indicator(new IndicatorId(filter.indicator())));
        }
        return only;
    }

    @GetMapping("/{municipality:\\d{4}}/historik/{position:\\d{1,15}}")
    View one(Visit visit, @PathVariable long position) {
        if (position > visit.at().position()) {
            throw new Rejected(QueryRule.NOTHING_HERE, position);
        }
        Said said = new Telling(visit).say(visit.at().event(position));
        long earlier = moments.before(visit.municipality(), position);
        Inspected inspected = new Inspected(
                visit,
                said,
                JSON.writerWithDefaultPrettyPrinter()
                        .writeValueAsString(JSON.readTree(said.row().payload())),
                earlier == 0 ? null : Visit.with(page(visit, said, said.row().previous() != null), "asOf", earlier),
                Visit.with(page(visit, said, true), "asOf", position),
                actor(visit, said.row()));
        String title = visit.texts().get("inspect.title", String.valueOf(position));
        return pages.page(visit, Active.HISTORY, title, "history.jte", inspected);
    }

    private @Nullable String actor(Visit visit, HistoryRow row) {
        return visit.person()
                .flatMap(_ -> people.name(visit.municipality(), row.actor()))
                .orElse(null);
    }

    /** The page of what the event is about, where it was there; else the municipality's. */
    private static String page(Visit visit, Said said, boolean there) {
        Said.Subject subject = said.subject();
        return visit.now(there && subject != null && !subject.page().startsWith("historik") ? subject.page() : "");
    }
}
