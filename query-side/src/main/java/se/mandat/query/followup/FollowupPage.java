package se.mandat.query.followup;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import se.mandat.kernel.Period;
import se.mandat.kernel.organisation.UnitId;
import se.mandat.query.ui.Frame.Active;
import se.mandat.query.ui.Pages;
import se.mandat.query.ui.Visit;

/** The page of one unit's follow-up of one period; {@code version=arbete} shows a revision that is being written. */
@Controller
class FollowupPage {
    private final Pages pages;

    private final Clock clock;

    FollowupPage(Pages pages, Clock clock) {
        this.pages = pages;
        this.clock = clock;
    }

    @GetMapping("/{municipality:\\d{4}}/enheter/{unit}/uppfoljning/{period}")
    View show(
            Visit visit,
            @PathVariable String unit,
            @PathVariable String period,
            @RequestParam(name = "version", defaultValue = "") String version) {
        LocalDate today = visit.asOf().today(clock);
        FollowupContent content = new FollowupReading(
                        visit, new UnitId(unit), new Period(period), version.equals("arbete"), today)
                .content();
        String when = visit.texts().period(content.reporting());
        String title = visit.texts().get("fup.title", content.unitName(), when);
        return pages.page(visit, Active.REPORT, title, "followup.jte", content);
    }
}
