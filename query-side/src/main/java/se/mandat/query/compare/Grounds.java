package se.mandat.query.compare;

import java.math.BigDecimal;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import se.mandat.kernel.Period;
import se.mandat.kernel.organisation.UnitId;
import se.mandat.query.compare.Comparison.Point;
import se.mandat.query.history.HistoryFilter;
import se.mandat.query.mandates.MandateRow;
import se.mandat.query.ui.Visit;

/** Where the ground of a comparison is read: the page of a thing, the event of a figure, the corrections of it. */
record Grounds(Visit visit, Comparison comparison, boolean now) {
    /** The page of the thing itself. */
    String page(Compared row) {
        return switch (row.kind()) {
            case GOAL -> visit.url("mal/" + row.subject());
            case FIGURE -> indicator(row.unit(), row.subject());
            case QUALITY -> visit.url("enheter/" + row.unit());
            case GROUP -> year(row.unit(), comparison.b().period());
            case COUNT, AREA -> whole(comparison.b(), row.unit());
        };
    }

    private String indicator(UnitId unit, String indicator) {
        String address = Visit.with(visit.url("indikatorer/" + indicator), "enhet", unit);
        return now ? Visit.with(address, "organisation", "nu") : address;
    }

    private String year(UnitId unit, Period period) {
        return Visit.with(visit.url("enheter/" + unit), "ar", period.year());
    }

    private String whole(Point point, UnitId unit) {
        MandateRow mandate = point.mandate();
        return mandate == null ? year(unit, point.period()) : visit.url("mandatperioder/" + mandate.mandate());
    }

    /** Where what is new was said: the event of the later value. */
    @Nullable
    String fresh(Compared row) {
        boolean forward =
                comparison.a().asOf().position() <= comparison.b().asOf().position();
        Value later = forward ? row.b() : row.a();
        BigDecimal fresh = row.difference().fresh();
        boolean none = later == null || later.position() == null || (fresh != null && fresh.signum() == 0);
        return none
                ? null
                : visit.now("historik/" + Objects.requireNonNull(later).position());
    }

    /** The corrections of the figure; nothing where there are none. */
    @Nullable
    String rectified(Compared row) {
        return row.kind() == Compared.Kind.FIGURE && row.difference().corrected()
                ? HistoryFilter.correctionsOf(row.unit().value(), row.subject()).in(visit.url("historik"))
                : null;
    }

    /** Where it is read that nothing was said: the report, else the page of what was not there. */
    String absent(Point point, Compared row, Absent why) {
        UnitId unit = comparison.betweenUnits() && point.unit() != null ? point.unit() : row.unit();
        return switch (why) {
            case NO_GOAL, DROPPED, NOT_LINKED -> visit.url("mal/" + row.subject());
            case NO_AREA -> whole(point, unit);
            case NO_UNIT -> visit.url("enheter/" + unit);
            case OTHER_LEVEL -> visit.url("indikatorer/" + row.subject());
            case NOT_JUDGED, NOT_REPORTED -> report(unit, point.period());
        };
    }

    private String report(UnitId unit, Period period) {
        return visit.at().followup(unit, period).isPresent()
                ? visit.url("enheter/" + unit + "/uppfoljning/" + period)
                : year(unit, period);
    }

    /** Where a number is read that was counted of others. */
    String counted(Point point, Compared row, Value value) {
        return value.together() == null ? whole(point, value.unit()) : indicator(value.unit(), row.subject());
    }
}
