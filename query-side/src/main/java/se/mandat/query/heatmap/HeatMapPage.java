package se.mandat.query.heatmap;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import se.mandat.kernel.Period;
import se.mandat.kernel.organisation.UnitId;
import se.mandat.query.ui.Frame.Active;
import se.mandat.query.ui.Pages;
import se.mandat.query.ui.Visit;

/** Units over the years at a glance; {@code enhet} is the unit whose branch is shown, the whole municipality without; {@code till} the last year. */
@Controller
class HeatMapPage {
    private final Pages pages;

    HeatMapPage(Pages pages) {
        this.pages = pages;
    }

    @GetMapping("/{municipality:\\d{4}}/karta")
    View show(
            Visit visit,
            @RequestParam(required = false) @Nullable UnitId enhet,
            @RequestParam(required = false) @Nullable Period till) {
        return pages.page(
                visit, Active.REPORT, visit.texts().get("heat.title"), "heatmap.jte", HeatMap.of(visit, enhet, till));
    }
}
