package se.mandat.query.series;

import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import se.mandat.kernel.Measurement;
import se.mandat.kernel.Period;
import se.mandat.kernel.organisation.UnitId;
import se.mandat.query.followup.FigureRow;
import se.mandat.query.followup.FigureRow.Kind;
import se.mandat.query.view.Version;

/**
 * The latest figure there is when a period is judged, and how old it is by then (scenario 27).
 *
 * @param monthsOld how many months before the judged period's last day the figure's own period ended
 * @param thisYear  whether it is about the judged year; otherwise it was not measured this year
 */
public record Latest(Period about, Measurement measurement, long monthsOld, boolean thisYear) {
    /** The latest number a unit had reported by the end of a period. */
    public static Optional<Latest> of(List<Version<FigureRow>> figures, UnitId unit, Period judged) {
        return figures.stream()
                .map(Version::row)
                .filter(row -> row.unit().equals(unit) && row.kind() == Kind.OUTCOME)
                .filter(row ->
                        row.measurement().number() != null && !row.aboutTo().isAfter(judged.to()))
                .max(Comparator.comparing(FigureRow::about))
                .map(row -> new Latest(
                        row.about(),
                        row.measurement(),
                        ChronoUnit.MONTHS.between(
                                row.aboutTo().plusDays(1), judged.to().plusDays(1)),
                        row.about().year() == judged.year()));
    }
}
