package se.mandat.query.compare;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.mandat.kernel.Decision;
import se.mandat.kernel.Measurement;
import se.mandat.kernel.Period;
import se.mandat.kernel.Source;
import se.mandat.kernel.followups.Grade;
import se.mandat.query.followup.FigureRow;
import se.mandat.query.followup.JudgementRow;
import se.mandat.query.view.Version;

/**
 * What was said of one thing at one point.
 *
 * @param measurement a figure, or how many of how many
 * @param expected    a forecast or an expected grade rather than how it went
 * @param text        the ground of a judgement
 * @param reporting   the follow-up it was said in
 * @param position    the event that said it
 * @param cited       where that is read; nothing until it has been looked up
 */
public record Value(
        @Nullable Measurement measurement,
        @Nullable Grade grade,
        boolean expected,
        @Nullable String text,
        Period reporting,
        long position,
        @Nullable Cited cited) {

    /**
     * Where a value is read.
     *
     * @param decision the decision it was said on, else the one that approved the report it stands in
     * @param known    the day it became known
     */
    public record Cited(@Nullable Source source, @Nullable Decision decision, LocalDate known) {}

    static Value of(Version<FigureRow> version) {
        FigureRow row = version.row();
        boolean forecast = row.kind() == FigureRow.Kind.FORECAST;
        return new Value(row.measurement(), null, forecast, null, row.reporting(), version.position(), null);
    }

    static Value judged(Version<JudgementRow> version) {
        JudgementRow row = version.row();
        Integer met = row.met();
        Integer of = row.ofTotal();
        Measurement counted = met == null || of == null
                ? null
                : new Measurement(BigDecimal.valueOf(met), BigDecimal.valueOf(of), null);
        return new Value(counted, row.grade(), row.expected(), row.ground(), row.reporting(), version.position(), null);
    }

    Value cited(Cited where) {
        return new Value(measurement, grade, expected, text, reporting, position, where);
    }
}
