package se.mandat.query.followup;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.mandat.kernel.Measurement;
import se.mandat.kernel.Period;
import se.mandat.kernel.indicators.IndicatorId;
import se.mandat.kernel.organisation.UnitId;
import se.mandat.query.view.Latest;

/**
 * A figure a unit gave in a follow-up.
 *
 * @param reporting the follow-up it was given in
 * @param about     what it is about
 * @param aboutTo   the last day of that, for order
 * @param corrected whether it has been corrected since it was first reported, here or by its source
 * @param reason    why, where it has
 * @param published the day its source published it, where the source has revised it
 * @param waiting   a correction that waits for another person's approval
 */
public record FigureRow(
        UnitId unit,
        Period reporting,
        Kind kind,
        IndicatorId indicator,
        Period about,
        LocalDate aboutTo,
        Measurement measurement,
        @Nullable String comment,
        boolean corrected,
        @Nullable String reason,
        @Nullable LocalDate published,
        @Nullable Waiting waiting) {
    /** What was said last of the same: by a unit, of an indicator, about a period. */
    public static final Latest<FigureRow> LATEST = new Latest<>(
            row -> List.of(row.unit, row.kind, row.indicator, row.about), Comparator.comparing(FigureRow::reporting));

    /** What sort of figure. */
    public enum Kind {
        OUTCOME,
        FORECAST
    }

    /** A correction proposed after closing. */
    public record Waiting(Measurement measurement, String reason, String proposedBy) {}

    FigureRow corrected(Measurement now, String why) {
        return changed(now, why, null);
    }

    FigureRow revised(Measurement now, String why, LocalDate day) {
        return changed(now, why, day);
    }

    private FigureRow changed(Measurement now, String why, @Nullable LocalDate day) {
        return new FigureRow(unit, reporting, kind, indicator, about, aboutTo, now, comment, true, why, day, null);
    }

    FigureRow waiting(@Nullable Waiting proposal) {
        return new FigureRow(
                unit,
                reporting,
                kind,
                indicator,
                about,
                aboutTo,
                measurement,
                comment,
                corrected,
                reason,
                published,
                proposal);
    }
}
