package se.mandat.query.forms;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.mandat.kernel.Measurement;
import se.mandat.kernel.Period;
import se.mandat.kernel.followups.FollowupId;
import se.mandat.kernel.indicators.IndicatorId;
import se.mandat.kernel.organisation.UnitId;
import se.mandat.kernel.periods.PeriodStatus;
import se.mandat.query.At;
import se.mandat.query.followup.FigureRow;
import se.mandat.query.followup.FigureRow.Kind;
import se.mandat.query.followup.FollowupRow;
import se.mandat.query.forms.Form.Beside;
import se.mandat.query.organisation.UnitRow;
import se.mandat.query.periods.PeriodRow;
import se.mandat.query.ui.Names;
import se.mandat.query.ui.Visit;
import se.mandat.query.view.Version;

/** The follow-up a form belongs to. */
record Place(Visit visit, UnitRow unit, PeriodRow period, Optional<FollowupRow> followup) {

    /** The follow-up of an address; refused where there is no such unit or period. */
    static Place of(Visit visit, String unitId, String periodId) {
        UnitId unit = new UnitId(unitId);
        Period period = new Period(periodId);
        return new Place(
                visit,
                visit.at().unit(unit),
                At.found(visit.at().period(period), period),
                visit.at().followup(unit, period));
    }

    FollowupId id() {
        return FollowupId.of(unit.unit(), reporting());
    }

    Period reporting() {
        return period.period();
    }

    long sequence() {
        return followup.map(FollowupRow::sequence).orElse(-1L);
    }

    /** Whether what is reported is settled, so that a correction waits for another person. */
    boolean isSettled() {
        return period.status() != PeriodStatus.OPEN
                || followup.map(row -> row.stage().isApproved()).orElse(false);
    }

    /** Whether the report is being written, so that a figure is corrected at once, whatever correction waits. */
    boolean isBeingWritten() {
        return period.status() == PeriodStatus.OPEN
                && followup.map(row -> !row.stage().isHandedIn()).orElse(false);
    }

    String page() {
        return "enheter/" + unit.unit() + "/uppfoljning/" + reporting();
    }

    /** The page as whoever writes sees it: a revision rather than the report as decided. */
    private String shown() {
        boolean revising = followup.map(
                        row -> row.revision() > 0 && !row.stage().isDecided())
                .orElse(false);
        return revising ? written() : page();
    }

    /** The page of a revision that is being written. */
    String written() {
        return page() + "?version=arbete";
    }

    /** A form of this follow-up. */
    FormBuilder form(String key) {
        String when = visit.texts().period(reporting());
        return new FormBuilder(visit, key)
                .crumb(visit.texts().get("report.title"), "rapportera")
                .crumb(unit.nameOn(reporting().to()) + ", " + when, page())
                .shows(shown())
                .steps(unit.nameOn(reporting().to()) + " · " + when);
    }

    /** What was reported here already. */
    Optional<Version<FigureRow>> figure(Kind kind, String indicator, String about) {
        return visit.at().figures(unit.unit(), reporting()).stream()
                .filter(figure -> figure.row().kind() == kind
                        && figure.row().indicator().value().equals(indicator)
                        && figure.row().about().value().equals(about))
                .findFirst();
    }

    /** What the unit said about the time before, to stand beside; nothing where it said nothing. */
    @Nullable
    Beside before(String indicator, Period about) {
        if (indicator.isEmpty()) {
            return null;
        }
        return visit.at().figures(new IndicatorId(indicator)).stream()
                .map(Version::row)
                .filter(row -> row.unit().equals(unit.unit()) && row.kind() == Kind.OUTCOME)
                .filter(row -> row.about().compareTo(about) < 0)
                .max(Comparator.comparing((FigureRow row) -> isSamePart(row.about(), about))
                        .thenComparing(FigureRow::about))
                .map(row -> new Beside(
                        visit.texts().get("form.before"),
                        visit.texts().period(row.about()),
                        inWords(row.indicator(), row.measurement()),
                        row.comment()))
                .orElse(null);
    }

    private static boolean isSamePart(Period one, Period other) {
        return one.kind() == other.kind() && one.to().getMonth() == other.to().getMonth();
    }

    /** A figure with what it is counted in. */
    String inWords(IndicatorId indicator, Measurement measurement) {
        String words = visit.texts().measurement(measurement);
        return measurement.missing() == null ? words + " " + new Names(visit).unitOfMeasure(indicator) : words;
    }

    /** A number as it would be typed; empty where there is none. */
    String typed(@Nullable BigDecimal number) {
        return number == null ? "" : visit.texts().number(number);
    }

    /** What an indicator is counted in; nothing where none is chosen. */
    @Nullable
    String measure(String indicator) {
        return indicator.isEmpty() ? null : new Names(visit).unitOfMeasure(new IndicatorId(indicator));
    }
}
