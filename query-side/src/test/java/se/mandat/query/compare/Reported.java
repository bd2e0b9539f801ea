package se.mandat.query.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.mandat.kernel.Measurement;
import se.mandat.kernel.Period;
import se.mandat.kernel.followups.Grade;
import se.mandat.kernel.indicators.Definition;
import se.mandat.kernel.indicators.Direction;
import se.mandat.kernel.indicators.IndicatorId;
import se.mandat.kernel.indicators.IndicatorSource;
import se.mandat.kernel.organisation.UnitId;
import se.mandat.query.compare.Compare.Side;
import se.mandat.query.followup.FigureRow;
import se.mandat.query.followup.JudgementRow;
import se.mandat.query.indicators.IndicatorRow;
import se.mandat.query.indicators.IndicatorRow.Break;
import se.mandat.query.view.Version;

/** What one unit has reported of one indicator and one group of goals, and two points of it compared. */
final class Reported {
    private static final UnitId KF = new UnitId("kf");
    private static final IndicatorId RESULT = new IndicatorId("i-resultat");
    private static final Definition MNKR =
            new Definition("Kommunens resultat", "mnkr", Direction.HIGHER, true, IndicatorSource.MANUAL, null, null);

    private final List<Version<FigureRow>> figures = new ArrayList<>();
    private final List<Version<JudgementRow>> judgements = new ArrayList<>();
    private List<Break> breaks = List.of();

    Difference one(String periodA, long a, String periodB, long b) {
        return row(periodA, a, periodB, b).difference();
    }

    Compared row(String periodA, long a, String periodB, long b) {
        Period about = new Period(a <= b ? periodB : periodA);
        IndicatorRow indicator = new IndicatorRow(RESULT, MNKR, null, breaks, List.of(), null, 0);
        List<Version<FigureRow>> later = figures.stream()
                .filter(version -> version.row().about().equals(about))
                .filter(version -> version.position() <= Math.max(a, b))
                .toList();
        List<Compared> rows = new Compare(
                        side(periodA, a), side(periodB, b), _ -> Optional.of(indicator), _ -> Grade.USUAL, later)
                .rows();
        assertThat(rows).hasSize(1);
        return rows.getFirst();
    }

    /** One unit held against another, as known at one position. */
    List<Compared> units(String period, UnitId one, UnitId other, long at) {
        IndicatorRow indicator = new IndicatorRow(RESULT, MNKR, null, breaks, List.of(), null, 0);
        return new Compare(
                        of(one, period, at),
                        of(other, period, at),
                        _ -> Optional.of(indicator),
                        _ -> Grade.USUAL,
                        List.of())
                .rows();
    }

    private Side of(UnitId unit, String period, long at) {
        Period about = new Period(period);
        return new Side(
                about,
                unit,
                at,
                judgements.stream()
                        .filter(version -> version.row().unit().equals(unit))
                        .toList(),
                figures.stream()
                        .filter(version -> version.row().unit().equals(unit))
                        .toList(),
                List.of());
    }

    void outcomeOf(UnitId unit, long position, String about, String number) {
        Period what = new Period(about);
        figures.add(new Version<>(
                unit + "/" + about,
                position,
                new FigureRow(
                        unit,
                        what,
                        FigureRow.Kind.OUTCOME,
                        RESULT,
                        what,
                        what.to(),
                        of(number),
                        null,
                        false,
                        null,
                        null,
                        null)));
    }

    void graded(UnitId unit, long position, String about, JudgementRow.Kind kind, String subject, Grade grade) {
        Period what = new Period(about);
        judgements.add(new Version<>(
                unit + "/" + subject,
                position,
                new JudgementRow(
                        unit, what, kind, subject, subject, what, what.to(), grade, null, null, List.of(), false, "så",
                        null, null)));
    }

    void redefined(LocalDate from, long position) {
        breaks = List.of(new Break(from, "ny definition", MNKR, position));
    }

    private Side side(String period, long position) {
        Map<Object, Version<FigureRow>> last = new LinkedHashMap<>();
        figures.stream()
                .filter(version -> version.position() <= position
                        && version.row().about().value().equals(period))
                .forEach(version -> last.put(version.row().kind(), version));
        List<Version<JudgementRow>> judged = judgements.stream()
                .filter(version -> version.position() <= position
                        && version.row().about().value().equals(period))
                .max(Comparator.comparingLong(Version::position))
                .stream()
                .toList();
        return new Side(new Period(period), null, position, judged, List.copyOf(last.values()), List.of());
    }

    void forecast(long position, String reporting, String about, String number) {
        figure(position, reporting, about, FigureRow.Kind.FORECAST, of(number), false);
    }

    void outcome(long position, String reporting, String about, String number) {
        figure(position, reporting, about, FigureRow.Kind.OUTCOME, of(number), false);
    }

    void correction(long position, String reporting, String about, String number) {
        figure(position, reporting, about, FigureRow.Kind.OUTCOME, of(number), true);
    }

    private static Measurement of(String number) {
        return Measurement.of(new BigDecimal(number));
    }

    void figure(
            long position, String reporting, String about, FigureRow.Kind kind, Measurement value, boolean corrected) {
        Period what = new Period(about);
        @Nullable String reason = corrected ? "felräknat" : null;
        figures.add(new Version<>(
                reporting + "/" + kind,
                position,
                new FigureRow(
                        KF,
                        new Period(reporting),
                        kind,
                        RESULT,
                        what,
                        what.to(),
                        value,
                        null,
                        corrected,
                        reason,
                        null,
                        null)));
    }

    void judged(long position, String about, int met, int of) {
        Period what = new Period(about);
        judgements.add(new Version<>(
                "kf/" + position,
                position,
                new JudgementRow(
                        KF,
                        what,
                        JudgementRow.Kind.GROUP,
                        "finansiella-mal",
                        "Finansiella mål",
                        what,
                        what.to(),
                        null,
                        met,
                        of,
                        List.of(),
                        false,
                        met + " av " + of,
                        null,
                        null)));
    }
}
