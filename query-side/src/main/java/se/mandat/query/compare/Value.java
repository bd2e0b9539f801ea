package se.mandat.query.compare;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.mandat.kernel.Decision;
import se.mandat.kernel.Measurement;
import se.mandat.kernel.Missing;
import se.mandat.kernel.Period;
import se.mandat.kernel.Source;
import se.mandat.kernel.followups.Grade;
import se.mandat.kernel.organisation.UnitId;
import se.mandat.query.followup.FigureRow;
import se.mandat.query.followup.JudgementRow;
import se.mandat.query.series.Together;
import se.mandat.query.view.Version;

/**
 * What was said of one thing at one point.
 *
 * @param unit        who said it, or of whom it is counted
 * @param measurement a figure, or how many of how many
 * @param expected    a forecast or an expected grade rather than how it went
 * @param text        the ground of a judgement
 * @param reporting   the follow-up it was said in
 * @param position    the event that said it; nothing where it was counted
 * @param cited       where that is read; nothing until it has been looked up
 * @param together    the figures it was put together of, where nobody reported it
 */
public record Value(
        UnitId unit,
        @Nullable Measurement measurement,
        @Nullable Grade grade,
        boolean expected,
        @Nullable String text,
        Period reporting,
        @Nullable Long position,
        @Nullable Cited cited,
        @Nullable Together together) {

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
        return new Value(
                row.unit(), row.measurement(), null, forecast, null, row.reporting(), version.position(), null, null);
    }

    static Value judged(Version<JudgementRow> version) {
        JudgementRow row = version.row();
        Integer met = row.met();
        Integer of = row.ofTotal();
        return new Value(
                row.unit(),
                met == null || of == null ? null : some(met, of),
                row.grade(),
                row.expected(),
                row.ground(),
                row.reporting(),
                version.position(),
                null,
                null);
    }

    /** What units make together, as the organisation is today. */
    static Value together(UnitId unit, Together sum) {
        Measurement made = Optional.ofNullable(sum.value())
                .map(Measurement::of)
                .orElseGet(() -> Measurement.missing(Missing.NOT_REPORTED));
        return new Value(unit, made, null, false, null, sum.about(), null, null, sum);
    }

    /** A number somebody counted, of a unit's goals or qualities. */
    static Value counted(UnitId unit, Measurement count, Period about) {
        return new Value(unit, count, null, false, null, about, null, null, null);
    }

    static Measurement some(long met, long of) {
        return new Measurement(BigDecimal.valueOf(met), BigDecimal.valueOf(of), null);
    }

    /** Whether some of what it ought to be made of is not there. */
    boolean isIncomplete() {
        return together != null && together.isIncomplete();
    }

    Value cited(Cited where) {
        return new Value(unit, measurement, grade, expected, text, reporting, position, where, together);
    }
}
