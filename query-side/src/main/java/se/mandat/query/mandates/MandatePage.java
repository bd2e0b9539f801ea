package se.mandat.query.mandates;

import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.View;
import se.mandat.kernel.mandates.MandateId;
import se.mandat.query.At;
import se.mandat.query.history.HistoryRow;
import se.mandat.query.ui.Frame.Active;
import se.mandat.query.ui.Names;
import se.mandat.query.ui.Pages;
import se.mandat.query.ui.Visit;

/** A mandate period, and what became of the goals when it began. */
@Controller
public class MandatePage {
    private final Pages pages;

    MandatePage(Pages pages) {
        this.pages = pages;
    }

    /** What the page shows. */
    public record Content(Visit visit, Names names, Turnover turnover, List<MandateRow> mandates) {
        /** The event at a position, which says who linked. */
        public HistoryRow event(long position) {
            return visit.at().event(position);
        }
    }

    @GetMapping("/{municipality:\\d{4}}/mandatperioder/{mandate}")
    View show(Visit visit, @PathVariable MandateId mandate) {
        At at = visit.at();
        MandateRow row = At.found(
                at.mandates().stream()
                        .filter(one -> one.mandate().equals(mandate))
                        .findFirst(),
                mandate);
        Turnover turnover = Turnover.of(row, at.goals(), new SuccessionsAt(at).all());
        Content content = new Content(visit, new Names(visit), turnover, at.mandates());
        return pages.page(visit, Active.GOALS, visit.texts().get("mandate.title", row.title()), "mandate.jte", content);
    }
}
