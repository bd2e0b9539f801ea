package se.mandat.query.mandates;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import se.mandat.kernel.mandates.MandateId;
import se.mandat.query.At;
import se.mandat.query.export.Sheet;
import se.mandat.query.export.Tabular;
import se.mandat.query.history.HistoryRow;
import se.mandat.query.ui.Frame.Active;
import se.mandat.query.ui.Names;
import se.mandat.query.ui.Pages;
import se.mandat.query.ui.Visit;

/** A mandate period, and what became of the goals when it began. */
@Controller
public class MandatePage {
    private static final int MOST = 100;

    private final Pages pages;

    MandatePage(Pages pages) {
        this.pages = pages;
    }

    /**
     * What the page shows.
     *
     * @param whole whether all goals were asked for, however many
     */
    public record Content(Visit visit, Names names, Turnover turnover, List<MandateRow> mandates, boolean whole)
            implements Tabular {
        /** The goals that held before, at most so many unless all are asked for. */
        public List<Turnover.Older> older() {
            return whole
                    ? turnover.older()
                    : turnover.older().stream().limit(MOST).toList();
        }

        /** The goals of the period, at most so many unless all are asked for. */
        public List<Turnover.Newer> newer() {
            return whole
                    ? turnover.newer()
                    : turnover.newer().stream().limit(MOST).toList();
        }

        /** The address of all of them; nothing where all are shown. */
        public @Nullable String all() {
            boolean some = older().size() < turnover.older().size()
                    || newer().size() < turnover.newer().size();
            return some
                    ? Visit.with(
                            visit.url("mandatperioder/" + turnover.mandate().mandate()), "alla", 1)
                    : null;
        }

        @Override
        public Sheet sheet() {
            return MandateSheet.of(this);
        }

        /** The event at a position, which says who linked. */
        public HistoryRow event(long position) {
            return visit.at().event(position);
        }
    }

    @GetMapping("/{municipality:\\d{4}}/mandatperioder/{mandate}")
    View show(
            Visit visit,
            @PathVariable MandateId mandate,
            @RequestParam(name = "alla", required = false) @Nullable String all) {
        At at = visit.at();
        MandateRow row = At.found(
                at.mandates().stream()
                        .filter(one -> one.mandate().equals(mandate))
                        .findFirst(),
                mandate);
        Turnover turnover = Turnover.at(at, row);
        Content content = new Content(visit, new Names(visit), turnover, at.mandates(), all != null);
        return pages.page(visit, Active.GOALS, visit.texts().get("mandate.title", row.title()), "mandate.jte", content);
    }
}
