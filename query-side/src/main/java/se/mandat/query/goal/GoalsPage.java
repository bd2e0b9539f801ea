package se.mandat.query.goal;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import se.mandat.query.At;
import se.mandat.query.mandates.MandateRow;
import se.mandat.query.organisation.UnitRow;
import se.mandat.query.ui.Frame.Active;
import se.mandat.query.ui.Names;
import se.mandat.query.ui.Pages;
import se.mandat.query.ui.Visit;

/** The goals of a mandate period, a part at a time. */
@Controller
class GoalsPage {
    static final int TOGETHER = 100;

    private final Pages pages;

    GoalsPage(Pages pages) {
        this.pages = pages;
    }

    @GetMapping("/{municipality:\\d{4}}/mal")
    View list(Visit visit, GoalsFilter asked, @RequestParam(defaultValue = "1") int del) {
        At at = visit.at();
        List<MandateRow> mandates = at.mandates();
        Optional<MandateRow> mandate = chosen(visit, asked.mandat(), mandates);
        GoalsFilter filter = asked.during(
                mandate.map(row -> row.mandate().value()).orElse(mandates.isEmpty() ? null : GoalsFilter.ALL));
        List<GoalRow> goals =
                mandate.map(row -> new GoalsAt(at).during(row.firstDay(), row.lastDay())).orElseGet(at::goals).stream()
                        .filter(filter::picks)
                        .sorted(Comparator.comparing(GoalRow::firstDay)
                                .reversed()
                                .thenComparing(GoalRow::kind)
                                .thenComparing(GoalRow::title))
                        .toList();
        int from = Math.clamp((del - 1L) * TOGETHER, 0, goals.size());
        List<GoalRow> shown = goals.subList(from, Math.min(from + TOGETHER, goals.size()));
        GoalsContent content = new GoalsContent(
                visit,
                new Names(visit),
                filter,
                mandates,
                at.units().values().stream()
                        .sorted(Comparator.comparing(UnitRow::name))
                        .toList(),
                goals,
                byYears(shown),
                new GoalsAt(at).standing(shown.stream().map(GoalRow::goal).toList()),
                from + 1);
        return pages.page(visit, Active.GOALS, visit.texts().get("goals.title"), "goals.jte", content);
    }

    /** The mandate asked for; unless one is, or all are, the last that has begun. */
    private static Optional<MandateRow> chosen(Visit visit, @Nullable String asked, List<MandateRow> mandates) {
        return asked == null
                ? MandateRow.begun(mandates, visit.asOf().day())
                        .or(() -> mandates.stream().findFirst())
                : mandates.stream()
                        .filter(row -> row.mandate().value().equals(asked))
                        .findFirst();
    }

    private static Map<String, List<GoalRow>> byYears(List<GoalRow> goals) {
        return goals.stream().collect(Collectors.groupingBy(GoalPage::years, LinkedHashMap::new, Collectors.toList()));
    }
}
