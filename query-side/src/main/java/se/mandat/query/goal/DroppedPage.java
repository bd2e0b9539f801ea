package se.mandat.query.goal;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import se.mandat.query.export.Sheet;
import se.mandat.query.export.Tabular;
import se.mandat.query.ui.Frame.Active;
import se.mandat.query.ui.Names;
import se.mandat.query.ui.Pages;
import se.mandat.query.ui.Visit;

/** Which goals were dropped since the election, and by which decision. */
@Controller
public class DroppedPage {
    private final Pages pages;

    DroppedPage(Pages pages) {
        this.pages = pages;
    }

    /** {@code sedan} is the day asked from; the mandate period's first unless said. */
    @GetMapping("/{municipality:\\d{4}}/borttagna-mal")
    View show(
            Visit visit,
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate sedan) {
        LocalDate since = sedan == null
                ? DroppedGoals.sinceTheElection(visit.at(), visit.asOf().day())
                : sedan;
        DroppedContent content = new DroppedContent(
                visit,
                new Names(visit),
                DroppedGoals.of(visit.at(), since, visit.asOf().day()));
        return pages.page(visit, Active.GOALS, visit.texts().get("dropped.title"), "dropped.jte", content);
    }

    /** What the page shows. */
    public record DroppedContent(Visit visit, Names names, DroppedGoals dropped) implements Tabular {
        @Override
        public Sheet sheet() {
            return GoalSheets.dropped(this);
        }
    }
}
