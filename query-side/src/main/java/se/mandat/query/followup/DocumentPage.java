package se.mandat.query.followup;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.View;
import se.mandat.kernel.Period;
import se.mandat.kernel.organisation.UnitId;
import se.mandat.query.changes.Change;
import se.mandat.query.changes.Changes;
import se.mandat.query.history.HistoryFilter;
import se.mandat.query.history.HistoryRow;
import se.mandat.query.history.HistorySearch;
import se.mandat.query.history.HistorySearch.Span;
import se.mandat.query.history.Said;
import se.mandat.query.history.Telling;
import se.mandat.query.organisation.UnitRow;
import se.mandat.query.ui.Frame.Active;
import se.mandat.query.ui.Pages;
import se.mandat.query.ui.Visit;

/** A unit's report to read and print as one document, with what it can be put together from. */
@Controller
class DocumentPage {
    private static final int FAR = 1_000;
    private static final int MOST_CHANGES = 200;

    private final HistorySearch history;
    private final Changes changes;
    private final Pages pages;
    private final Clock clock;

    DocumentPage(HistorySearch history, Changes changes, Pages pages, Clock clock) {
        this.history = history;
        this.changes = changes;
        this.pages = pages;
        this.clock = clock;
    }

    @GetMapping("/{municipality:\\d{4}}/enheter/{unit}/uppfoljning/{period}/dokument")
    View show(Visit visit, @PathVariable UnitId unit, @PathVariable Period period) {
        FollowupContent report = report(visit, unit, period);
        HistoryRow draft = draft(visit, unit, period);
        DocumentContent content = new DocumentContent(
                report,
                under(visit, unit, period).stream()
                        .map(child -> report(visit, child, period))
                        .toList(),
                draft,
                draft == null || report.standing().isDecidedShown() ? List.of() : changed(visit, unit, period, draft));
        String title =
                visit.texts().get("fup.title", report.unitName(), visit.texts().period(period));
        return pages.page(visit, Active.REPORT, title, "document.jte", content);
    }

    private FollowupContent report(Visit visit, UnitId unit, Period period) {
        LocalDate today = visit.asOf().today(clock);
        return new FollowupReading(visit, unit, period, false, today).content();
    }

    /** The units that stood under it at the end of the period and have a report of it. */
    private static List<UnitId> under(Visit visit, UnitId unit, Period period) {
        return visit.at().units().values().stream()
                .filter(child -> child.existsDuring(period)
                        && child.parentOn(period.to()).filter(unit::equals).isPresent())
                .map(UnitRow::unit)
                .filter(child -> visit.at().followup(child, period).isPresent())
                .toList();
    }

    private @Nullable HistoryRow draft(Visit visit, UnitId unit, Period period) {
        HistoryFilter ofReport =
                HistoryFilter.asking(Map.of("unit", unit.value(), "period", period.value(), "feature", "followup"));
        return history.earliest(visit.at(), ofReport, Span.ALL, FAR).stream()
                .filter(row -> row.name().equals("FollowupSubmitted"))
                .findFirst()
                .orElse(null);
    }

    private List<Said> changed(Visit visit, UnitId unit, Period period, HistoryRow draft) {
        Telling telling = new Telling(visit);
        return changes
                .of(
                        visit.municipality(),
                        changes.between(
                                visit.municipality(), visit.asOf(), String.valueOf(draft.own()), null, unit.value()),
                        null,
                        MOST_CHANGES)
                .stream()
                .map(Change::last)
                .filter(row -> row.feature().equals("followup")
                        && unit.equals(row.unit())
                        && period.equals(row.period())
                        && saysSomething(row))
                .map(telling::say)
                .toList();
    }

    /** Steps on the report's way say nothing otherwise; figures, judgements and texts do. */
    private static boolean saysSomething(HistoryRow row) {
        return row.after() != null && !row.name().startsWith("Followup") && !Objects.equals(row.before(), row.after());
    }
}
