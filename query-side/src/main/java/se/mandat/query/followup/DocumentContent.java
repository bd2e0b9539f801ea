package se.mandat.query.followup;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.mandat.query.export.Sheet;
import se.mandat.query.export.Tabular;
import se.mandat.query.history.HistoryRow;
import se.mandat.query.history.Phrase.TextName;
import se.mandat.query.history.Said;
import se.mandat.query.history.TextNames;
import se.mandat.query.organisation.UnitRow;

/**
 * A report as a document: as it will be decided, or was.
 *
 * @param report  the report itself
 * @param under   the reports of the units under it in the same period, which it can be put together from
 * @param draft   the event that first submitted it; nothing while it never was
 * @param changed what was said otherwise since then, where it is not decided yet
 */
public record DocumentContent(
        FollowupContent report,
        List<FollowupContent> under,
        @Nullable HistoryRow draft,
        List<Said> changed) implements Tabular {
    @Override
    public Sheet sheet() {
        return report.sheet();
    }

    /** A unit's name in the period. */
    public String name(UnitRow unit) {
        return unit.nameOn(report.reporting().to());
    }

    /** What a text answers. */
    public String question(WordingRow text) {
        return new TextNames(report.visit().texts(), report.names())
                .of(new TextName(text.unit(), text.reporting(), text.name()));
    }

    /** Whether it is decided, and the decided version is what is shown. */
    public boolean isDecided() {
        return report.standing().isDecidedShown();
    }
}
