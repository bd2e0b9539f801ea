package se.mandat.query.changes;

import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import se.mandat.query.changes.ChangesContent.Line;
import se.mandat.query.forms.Mistakes;
import se.mandat.query.history.Telling;
import se.mandat.query.moments.AsOf;
import se.mandat.query.moments.Moments;
import se.mandat.query.moments.Written;
import se.mandat.query.organisation.UnitRow;
import se.mandat.query.ui.Frame.Active;
import se.mandat.query.ui.Pages;
import se.mandat.query.ui.Visit;

/** What was added, changed and removed between two moments. */
@Controller
class ChangesPage {
    private static final int ROWS = 50;
    private static final int MOST_ROWS = 1_000_000;

    private final Changes changes;
    private final Moments moments;
    private final Pages pages;

    ChangesPage(Changes changes, Moments moments, Pages pages) {
        this.changes = changes;
        this.moments = moments;
        this.pages = pages;
    }

    @GetMapping("/{municipality:\\d{4}}/andringar")
    View show(
            Visit visit,
            @RequestParam(required = false) @Nullable String a,
            @RequestParam(required = false) @Nullable String b,
            @RequestParam(required = false) @Nullable String unit,
            @RequestParam(required = false) @Nullable Long before) {
        Written first = Written.in(moments, visit.municipality(), a);
        Written second = Written.in(moments, visit.municipality(), b);
        Between between = changes.between(visit.municipality(), visit.asOf(), first.moment(), second.moment(), unit);
        List<Change> found = changes.of(visit.municipality(), between, before, ROWS + 1);
        List<Change> shown = found.subList(0, Math.min(ROWS, found.size()));
        ChangesContent content = new ChangesContent(
                visit,
                between,
                visit.at().units().values().stream()
                        .sorted(Comparator.comparing(UnitRow::name))
                        .toList(),
                first.shown(between.a().written()),
                second.shown(b == null || b.isBlank() ? "" : between.b().written()),
                mistakes(visit, first, second),
                told(visit, shown),
                found.size() > ROWS
                        ? Visit.with(
                                in(visit.url("andringar"), between),
                                "before",
                                shown.getLast().last().own())
                        : null,
                in("/api" + visit.now("changes"), between),
                () -> told(visit, changes.of(visit.municipality(), between, null, MOST_ROWS)));
        HttpStatus status = content.mistakes().none() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT;
        return pages.page(visit, Active.HISTORY, visit.texts().get("changes.title"), "changes.jte", content, status);
    }

    /** What is no moment, each at its field. */
    private static Mistakes mistakes(Visit visit, Written first, Written second) {
        Mistakes mistakes = new Mistakes(visit.texts(), List.of(), Function.identity());
        mistakes.addAt("ca", first.refusal());
        mistakes.addAt("cb", second.refusal());
        return mistakes;
    }

    private static List<Line> told(Visit visit, List<Change> changes) {
        Telling telling = new Telling(visit);
        return changes.stream()
                .map(change -> new Line(change.kind(), telling.say(change.last()), change.times()))
                .toList();
    }

    private static String in(String address, Between between) {
        String all = Visit.with(Visit.with(address, "a", word(between.a())), "b", word(between.b()));
        return between.unit() == null ? all : Visit.with(all, "unit", between.unit());
    }

    /** A moment as it was asked for, else as its position. */
    private static String word(AsOf moment) {
        return moment.asked() == null ? String.valueOf(moment.position()) : moment.asked();
    }
}
