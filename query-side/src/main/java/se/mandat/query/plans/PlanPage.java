package se.mandat.query.plans;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import se.mandat.kernel.Period;
import se.mandat.kernel.organisation.UnitId;
import se.mandat.kernel.plans.Yardstick;
import se.mandat.query.At;
import se.mandat.query.activities.ActivitiesAt;
import se.mandat.query.organisation.UnitRow;
import se.mandat.query.ui.Frame.Active;
import se.mandat.query.ui.Names;
import se.mandat.query.ui.Pages;
import se.mandat.query.ui.Visit;

/** A unit's plan for a year. */
@Controller
class PlanPage {
    private final Pages pages;

    PlanPage(Pages pages) {
        this.pages = pages;
    }

    @GetMapping("/{municipality:\\d{4}}/enheter/{unit}/plan/{year:\\d{4}}")
    View show(
            Visit visit,
            @PathVariable UnitId unit,
            @PathVariable Period year,
            @RequestParam(required = false) @Nullable Period rapport) {
        At at = visit.at();
        UnitRow row = at.unit(unit);
        PlanReading reading = new PlanReading(at, unit, year);
        Optional<PlanRow> plan = reading.plan();
        Yardstick decided =
                plan.filter(PlanRow::adopted).map(PlanRow::yardstick).orElse(null);
        Yardstick now = reading.now();
        List<Explained> changes = reading.changes();
        List<Period> reports = reading.reports();
        PlanContent content = new PlanContent(
                visit,
                new Names(visit),
                row,
                year,
                years(visit, unit, year),
                plan,
                PlanLine.of(decided, now, changes),
                decided == null ? now : decided,
                changes,
                reading.decisions(),
                new ActivitiesAt(at).of(unit, year),
                reading.load(decided == null ? now : decided),
                reports,
                (rapport == null ? reports.stream().findFirst() : Optional.of(rapport)).flatMap(reading::accounted));
        String title = visit.texts().get("plan.title", year.value(), row.name());
        return pages.page(visit, Active.ORGANISATION, title, "plan.jte", content);
    }

    /** The years there are plans for, this year and the next, and the one shown. */
    private static List<Period> years(Visit visit, UnitId unit, Period shown) {
        int today = visit.asOf().day().getYear();
        return Stream.concat(
                        new PlansAt(visit.at()).of(unit).stream().map(PlanRow::year),
                        Stream.of(Period.year(today), Period.year(today + 1), shown))
                .distinct()
                .sorted(Comparator.reverseOrder())
                .toList();
    }
}
