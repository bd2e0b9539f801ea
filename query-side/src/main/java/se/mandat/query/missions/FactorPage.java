package se.mandat.query.missions;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.View;
import se.mandat.kernel.missions.FactorId;
import se.mandat.kernel.organisation.UnitId;
import se.mandat.query.At;
import se.mandat.query.export.Sheet;
import se.mandat.query.export.Tabular;
import se.mandat.query.followup.JudgementRow;
import se.mandat.query.history.HistoryRow;
import se.mandat.query.mandates.MandateRow;
import se.mandat.query.organisation.UnitRow;
import se.mandat.query.ui.Frame.Active;
import se.mandat.query.ui.Pages;
import se.mandat.query.ui.Visit;
import se.mandat.query.view.Version;

/** One quality factor through all the years: every judgement in the order it was made. */
@Controller
public class FactorPage {
    private final Pages pages;

    FactorPage(Pages pages) {
        this.pages = pages;
    }

    /**
     * What the page shows.
     *
     * @param said every judgement by the mandate period it is about, in the order they were made
     */
    public record Content(Visit visit, UnitRow unit, FactorRow factor, Map<String, List<Version<JudgementRow>>> said)
            implements Tabular {
        @Override
        public Sheet sheet() {
            return FactorSheet.of(this);
        }

        public HistoryRow event(long position) {
            return visit.at().event(position);
        }
    }

    @GetMapping("/{municipality:\\d{4}}/enheter/{unit}/kvalitet/{factor}")
    View show(Visit visit, @PathVariable UnitId unit, @PathVariable FactorId factor) {
        MissionsAt missions = new MissionsAt(visit.at());
        FactorRow row = At.found(missions.factor(unit, factor), factor);
        List<MandateRow> mandates = visit.at().mandates();
        Map<String, List<Version<JudgementRow>>> said = missions.said(unit, factor).stream()
                .collect(Collectors.groupingBy(
                        version -> mandate(version.row(), mandates), LinkedHashMap::new, Collectors.toList()));
        Content content = new Content(visit, visit.at().unit(unit), row, said);
        return pages.page(visit, Active.ORGANISATION, row.title(), "factor.jte", content);
    }

    /** The mandate period the judgement is about; its year where there is none. */
    private static String mandate(JudgementRow row, List<MandateRow> mandates) {
        return mandates.stream()
                .filter(mandate -> !mandate.firstDay().isAfter(row.aboutTo())
                        && !mandate.lastDay().isBefore(row.aboutTo()))
                .map(MandateRow::title)
                .findFirst()
                .orElse(String.valueOf(row.about().year()));
    }
}
