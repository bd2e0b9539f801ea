package se.mandat.query.rhythms;

import java.util.List;
import se.mandat.query.export.Sheet;
import se.mandat.query.export.Tabular;
import se.mandat.query.periods.PeriodRow;
import se.mandat.query.ui.Visit;

/** Every reporting period there is. */
public record PeriodsContent(Visit visit, List<PeriodRow> periods) implements Tabular {
    @Override
    public Sheet sheet() {
        return PeriodSheets.all(this);
    }

    /** The page of a period. */
    public String to(PeriodRow row) {
        return visit.url("perioder/" + row.period());
    }
}
