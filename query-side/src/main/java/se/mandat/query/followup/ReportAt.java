package se.mandat.query.followup;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import se.mandat.kernel.Period;
import se.mandat.kernel.organisation.UnitId;
import se.mandat.query.At;
import se.mandat.query.view.Version;

/** What is written in a report in words, and of it, as of one position. */
public record ReportAt(At at, UnitId unit, Period reporting) {
    private static final String OF_REPORT = "unit = ? and reporting = ?";

    public List<WordingRow> texts() {
        return written().stream().map(Version::row).toList();
    }

    /** The same with where each was written. */
    public List<Version<WordingRow>> written() {
        return at.views().wordings().all(at.municipality(), at.position(), OF_REPORT, unit.value(), reporting.value());
    }

    /** How many sections say something. */
    long sections() {
        Stream<Object> figures =
                at.figures(unit, reporting).stream().map(figure -> figure.row().indicator());
        Stream<Object> judged = at.judgements(unit, reporting).stream()
                .map(one -> List.of(one.row().kind(), one.row().subject()));
        Stream<Object> texts = texts().stream().map(WordingRow::reporting);
        return Stream.of(figures, judged, texts).flatMap(one -> one).distinct().count();
    }

    /** What was said of it, in order. */
    public List<Version<RemarkRow>> remarks() {
        return at
                .views()
                .remarks()
                .all(at.municipality(), at.position(), OF_REPORT, unit.value(), reporting.value())
                .stream()
                .sorted(Comparator.comparingLong(Version::position))
                .toList();
    }
}
