package se.mandat.query.organisation;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import se.mandat.query.export.Sheet;
import se.mandat.query.export.Tabular;
import se.mandat.query.history.HistoryRow;
import se.mandat.query.mandates.MandateRow;
import se.mandat.query.ui.Frame.Active;
import se.mandat.query.ui.Pages;
import se.mandat.query.ui.Visit;

/** The organisation on a day, and what differs from another. */
@Controller
public class OrganisationPage {
    private final Pages pages;

    OrganisationPage(Pages pages) {
        this.pages = pages;
    }

    /** What the page shows. */
    public record Content(Visit visit, OrganisationTree tree, LocalDate compared, ThenAndNow difference, TwoDays both)
            implements Tabular {
        @Override
        public Sheet sheet() {
            return OrganisationSheet.of(this);
        }

        /** The event at a position, which holds the decision and the source. */
        public HistoryRow event(long position) {
            return visit.at().event(position);
        }

        /** The event that established a unit. */
        public HistoryRow beginning(UnitRow unit) {
            return event(unit.names().getFirst().position());
        }
    }

    /**
     * {@code dag} is the day shown, that of the moment unless said; {@code jfr} the day it is held against, the first of the
     * mandate period, or a year before where that is not known.
     */
    @GetMapping("/{municipality:\\d{4}}/organisation")
    View show(
            Visit visit,
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate dag,
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate jfr) {
        var units = visit.at().units().values();
        LocalDate day = Optional.ofNullable(dag).orElse(visit.asOf().day());
        LocalDate other = Optional.ofNullable(jfr).orElseGet(() -> before(visit, day));
        ThenAndNow difference = ThenAndNow.between(other, day, units);
        Content content =
                new Content(visit, OrganisationTree.on(day, units), other, difference, TwoDays.of(difference, units));
        return pages.page(
                visit, Active.ORGANISATION, visit.texts().get("organisation.title"), "organisation.jte", content);
    }

    private static LocalDate before(Visit visit, LocalDate day) {
        return visit.at().mandates().stream()
                .map(MandateRow::firstDay)
                .filter(first -> first.isBefore(day))
                .findFirst()
                .orElse(day.minusYears(1));
    }
}
