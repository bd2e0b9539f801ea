package se.mandat.query.activities;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.View;
import se.mandat.kernel.activities.ActivityId;
import se.mandat.kernel.activities.Progress;
import se.mandat.query.At;
import se.mandat.query.activities.ActivityRow.Closing;
import se.mandat.query.export.Sheet;
import se.mandat.query.export.Tabular;
import se.mandat.query.history.HistoryRow;
import se.mandat.query.history.HistorySheet;
import se.mandat.query.history.Said;
import se.mandat.query.history.Telling;
import se.mandat.query.organisation.UnitRow;
import se.mandat.query.ui.Frame.Active;
import se.mandat.query.ui.Names;
import se.mandat.query.ui.Pages;
import se.mandat.query.ui.Visit;
import se.mandat.query.view.Version;

/** Activities and assignments: all of them, and the life of each. */
@Controller
public class ActivityPage {
    private final Pages pages;

    ActivityPage(Pages pages) {
        this.pages = pages;
    }

    /**
     * What the list shows.
     *
     * @param units  the units that have any
     * @param states what can be asked for of how far they have come
     * @param total  how many there are without the filter
     */
    public record Listing(
            Visit visit,
            Names names,
            ActivityFilter filter,
            List<ActivityRow> activities,
            List<UnitRow> units,
            List<String> states,
            int total)
            implements Tabular {
        @Override
        public Sheet sheet() {
            return ActivitySheet.of(this);
        }

        public LocalDate day() {
            return visit.asOf().day();
        }
    }

    /** What the page of one shows. */
    public record Content(Visit visit, Names names, ActivityRow activity, List<Said> life) implements Tabular {
        @Override
        public Sheet sheet() {
            return HistorySheet.of("activity", visit, life);
        }

        public LocalDate day() {
            return visit.asOf().day();
        }

        public HistoryRow event(long position) {
            return visit.at().event(position);
        }
    }

    @GetMapping("/{municipality:\\d{4}}/aktiviteter")
    View list(Visit visit, ActivityFilter filter) {
        List<ActivityRow> all = new ActivitiesAt(visit.at()).all();
        Listing listing = new Listing(
                visit,
                new Names(visit),
                filter,
                all.stream()
                        .filter(filter.on(visit.asOf().day()))
                        .sorted(ActivityRow.byNeed(visit.asOf().day()))
                        .toList(),
                all.stream()
                        .map(ActivityRow::owner)
                        .distinct()
                        .map(visit.at()::unit)
                        .sorted(Comparator.comparing(UnitRow::name))
                        .toList(),
                states(),
                all.size());
        return pages.page(visit, Active.GOALS, visit.texts().get("activities.title"), "activities.jte", listing);
    }

    private static List<String> states() {
        return Stream.of(
                        Stream.of(ActivityFilter.OPEN, ActivityFilter.OVERDUE),
                        Stream.of(Progress.values()).map(Enum::name),
                        Stream.of(Closing.values()).map(Enum::name))
                .flatMap(state -> state)
                .toList();
    }

    @GetMapping("/{municipality:\\d{4}}/aktiviteter/{activity}")
    View show(Visit visit, @PathVariable ActivityId activity) {
        At at = visit.at();
        ActivityRow row = At.found(new ActivitiesAt(at).activity(activity), activity);
        Telling telling = new Telling(visit);
        List<Said> life = life(at, activity).stream().map(telling::say).toList();
        return pages.page(
                visit, Active.GOALS, row.title(), "activity.jte", new Content(visit, new Names(visit), row, life));
    }

    /** All that happened to it, latest first. */
    private static List<HistoryRow> life(At at, ActivityId id) {
        return at
                .views()
                .history()
                .query(
                        "select " + at.views().history().names() + " from views.history where municipality = ?"
                                + " and key = any(?) and position <= ? order by position desc",
                        List.of(at.municipality().value(), facts(id), at.position()))
                .stream()
                .map(Version::row)
                .toList();
    }

    /** The facts an activity's history is kept under. */
    private static String[] facts(ActivityId id) {
        return Stream.of("progress", "due", "owner")
                .map(what -> "activity/" + id + "/" + what)
                .toArray(String[]::new);
    }
}
