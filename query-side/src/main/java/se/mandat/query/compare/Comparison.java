package se.mandat.query.compare;

import java.util.List;
import se.mandat.kernel.Period;
import se.mandat.query.moments.AsOf;

/**
 * Two points and everything known at either.
 *
 * @param part whether only what is said of the municipality as a whole is compared, because there is too much for a page
 */
public record Comparison(Point a, Point b, List<Compared> rows, boolean part) {
    /** A period as it was known at a moment. */
    public record Point(Period period, AsOf asOf) {}

    /** How many things differ. */
    public long differing() {
        return rows.stream().filter(row -> row.difference().differs()).count();
    }

    /** How many of them partly because of corrections. */
    public long corrected() {
        return rows.stream().filter(row -> row.difference().corrected()).count();
    }
}
