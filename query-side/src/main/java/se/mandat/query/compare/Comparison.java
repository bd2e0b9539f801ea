package se.mandat.query.compare;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.mandat.kernel.Period;
import se.mandat.kernel.organisation.UnitId;
import se.mandat.query.mandates.MandateRow;
import se.mandat.query.moments.AsOf;

/**
 * Two points and everything known at either.
 *
 * @param part whether only what is said of the municipality as a whole is compared, because there is too much for a page
 * @param under whether all that stands under the unit is compared too
 */
public record Comparison(Point a, Point b, List<Compared> rows, boolean part, boolean under) {
    /**
     * A period as it was known at a moment.
     *
     * @param unit    the only unit it is about; nothing where it is about all
     * @param mandate the mandate period it is, which {@code period} is the last year of
     */
    public record Point(
            Period period,
            AsOf asOf,
            @Nullable UnitId unit,
            @Nullable MandateRow mandate) {
        /** How an address asks for it. */
        public String word() {
            return mandate == null ? period.value() : Points.MANDATE + mandate.mandate();
        }
    }

    /** Whether one unit is held against another. */
    public boolean betweenUnits() {
        return a.unit != null && b.unit != null && !a.unit.equals(b.unit);
    }

    /** Whether a mandate period is held against another. */
    public boolean ofMandates() {
        return a.mandate != null && b.mandate != null;
    }

    /** Whether what differs can be split into what is new and what was corrected: one and the same thing grew or was put right. */
    public boolean isSplit() {
        return !betweenUnits() && !ofMandates();
    }

    /** How many things differ. */
    public long differing() {
        return rows.stream().filter(row -> row.difference().differs()).count();
    }

    /** How many of them partly because of corrections. */
    public long corrected() {
        return isSplit()
                ? rows.stream().filter(row -> row.difference().corrected()).count()
                : 0;
    }
}
