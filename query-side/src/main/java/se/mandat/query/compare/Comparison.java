package se.mandat.query.compare;

import java.util.List;
import se.mandat.kernel.Period;
import se.mandat.query.moments.AsOf;

/** Two points and everything known at either. */
public record Comparison(Point a, Point b, List<Compared> rows) {
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
