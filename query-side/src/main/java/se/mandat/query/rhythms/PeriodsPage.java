package se.mandat.query.rhythms;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.View;
import se.mandat.kernel.Period;
import se.mandat.query.At;
import se.mandat.query.followup.Reporters;
import se.mandat.query.periods.PeriodRow;
import se.mandat.query.ui.Frame.Active;
import se.mandat.query.ui.Pages;
import se.mandat.query.ui.Visit;

/** The pages of the reporting periods: all of them, and one with the status of every unit. */
@Controller
class PeriodsPage {
    private final Pages pages;
    private final Clock clock;

    PeriodsPage(Pages pages, Clock clock) {
        this.pages = pages;
        this.clock = clock;
    }

    @GetMapping("/{municipality:\\d{4}}/perioder")
    View all(Visit visit) {
        PeriodsContent content = new PeriodsContent(visit, visit.at().periods());
        return pages.page(visit, Active.REPORT, visit.texts().get("periods.title"), "periods.jte", content);
    }

    @GetMapping("/{municipality:\\d{4}}/perioder/{period}")
    View one(Visit visit, @PathVariable String period) {
        PeriodRow row = At.found(visit.at().period(new Period(period)), period);
        LocalDate today = visit.asOf().today(clock);
        PeriodContent content = new PeriodContent(visit, row, new Reporters(visit.at(), row).all(today));
        String title = visit.texts().get("periods.one", visit.texts().period(row.period()));
        return pages.page(visit, Active.REPORT, title, "period.jte", content);
    }
}
