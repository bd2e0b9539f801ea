package se.mandat.query.compare;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import se.mandat.kernel.Act;
import se.mandat.kernel.Decision;
import se.mandat.kernel.Municipality;
import se.mandat.kernel.Period;
import se.mandat.kernel.organisation.UnitId;
import se.mandat.query.At;
import se.mandat.query.QueryRule;
import se.mandat.query.Views;
import se.mandat.query.compare.Compare.Side;
import se.mandat.query.compare.Comparison.Point;
import se.mandat.query.compare.Reorganised.Sum;
import se.mandat.query.compare.Value.Cited;
import se.mandat.query.followup.FigureRow;
import se.mandat.query.followup.FollowupRow;
import se.mandat.query.followup.JudgementRow;
import se.mandat.query.followup.SaidAbout;
import se.mandat.query.history.HistoryRow;
import se.mandat.query.moments.AsOf;
import se.mandat.query.moments.Moments;
import se.mandat.query.organisation.Lineage;
import se.mandat.query.organisation.UnitsUnder;
import se.mandat.query.series.Organised;
import se.mandat.query.steering.ModelsAt;
import se.mandat.query.ui.Visit;
import se.mandat.query.view.Version;

/** Reads two points and compares them. */
@Component
public class Comparisons {
    /** How many judgements a page compares at most, unless they are of one unit. */
    private static final int MOST = 1_500;

    /** With how many units one can be compared at most. */
    static final int MOST_UNITS = 100;

    private final Views views;
    private final Moments moments;
    private final JdbcClient jdbc;
    private final Clock clock;

    public Comparisons(Views views, Moments moments, JdbcClient jdbc, Clock clock) {
        this.views = views;
        this.moments = moments;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** The comparison asked for; refused with {@link QueryRule#NOTHING_HERE} where a mandate period is asked for that is not there. */
    public Comparison of(Visit visit, Points given) {
        Points asked = wanted(visit, given);
        Municipality municipality = visit.municipality();
        AsOf b = asked.b() == null ? visit.asOf() : moments.resolve(municipality, asked.b());
        if (asked.ofMandates()) {
            AsOf a = asked.a() == null ? b : moments.resolve(municipality, asked.a());
            At atA = at(visit, a);
            At atB = at(visit, b);
            Comparison mandates = new MandatesCompared(atA, atB).of(asked, a, b);
            return new Comparison(mandates.a(), mandates.b(), cited(atA, atB, mandates.rows()), mandates.part(), false);
        }
        String either = asked.bPeriod() == null ? asked.aPeriod() : asked.bPeriod();
        Period periodB = either == null ? latest(municipality, b) : new Period(either);
        Period periodA = asked.aPeriod() == null ? periodB : new Period(asked.aPeriod());
        At known = at(visit, b);
        boolean part = asked.unitOfB() == null && isTooMuch(known, periodB);
        List<UnitId> top = part ? known.onTop() : List.of();
        Point pointB = new Point(periodB, b, asked.unitOfB(), null);
        Point asB = new Point(periodA, b, asked.unitOfA(), null);
        Point pointA = new Point(periodA, momentOfA(known, asked, asB, pointB, top), asked.unitOfA(), null);
        LocalDate today = asked.organised() == Organised.NOW ? visit.asOf().today(clock) : null;
        return compare(visit, pointA, pointB, top, asked.withUnder(), today);
    }

    /** What is asked for; the latest two whole years where nothing is chosen but a unit. */
    public Points wanted(Visit visit, Points asked) {
        return asked.isOpen()
                ? Ready.years(visit, periods(visit.municipality(), visit.asOf().position()))
                        .map(year -> asked.between(year.yearBefore().value(), year.value()))
                        .orElse(asked)
                : asked;
    }

    /** The municipality at a moment; what the page has read of it already is not read again. */
    private At at(Visit visit, AsOf moment) {
        return moment.position() == visit.at().position()
                ? visit.at()
                : new At(views, visit.municipality(), moment.position());
    }

    /** The moment of A: the one asked for; else that of B, unless both are of one period and unit, which then is as first said. */
    private AsOf momentOfA(At known, Points asked, Point asB, Point b, List<UnitId> top) {
        Municipality municipality = known.municipality();
        if (asked.a() == null && !asB.equals(b)) {
            return b.asOf();
        }
        String word = asked.a() == null
                ? new FirstSaid(views, moments, jdbc)
                        .word(municipality, asB, only(known, asB, b, top, asked.withUnder()))
                : asked.a();
        return moments.resolve(municipality, word);
    }

    private Comparison compare(
            Visit visit, Point a, Point b, List<UnitId> top, boolean under, @Nullable LocalDate today) {
        At atA = at(visit, a.asOf());
        At atB = a.asOf().position() == b.asOf().position() ? atA : at(visit, b.asOf());
        boolean forward = atA.position() <= atB.position();
        At later = forward ? atB : atA;
        Point latest = forward ? b : a;
        List<UnitId> ofA = only(later, a, b, top, under);
        List<UnitId> ofB = only(later, b, a, top, under);
        Side sideA = side(atA, a, ofA, today);
        Side sideB = side(atB, b, ofB, today);
        Compare compare = new Compare(
                sideA,
                sideB,
                later::indicator,
                new ModelsAt(later)::grades,
                atA.position() == atB.position() ? List.of() : figures(later, latest.period(), forward ? ofB : ofA));
        know(later, sideA, sideB);
        List<Compared> rows = compare.rows();
        Absence absentA = Absence.of(atA, a, single(ofA), rows, Compared::a);
        Absence absentB = Absence.of(atB, b, single(ofB), rows, Compared::b);
        List<Compared> cited = cited(atA, atB, rows).stream()
                .map(row ->
                        row.because(row.a() == null ? absentA.of(row) : null, row.b() == null ? absentB.of(row) : null))
                .toList();
        return new Comparison(a, b, cited, !top.isEmpty(), ofB.size() > 1 && b.unit() != null);
    }

    /** Looks up at once the goals, indicators and quality factors both sides speak of. */
    private static void know(At at, Side a, Side b) {
        List<JudgementRow> judged = Stream.of(a, b)
                .flatMap(side -> side.judgements().stream())
                .map(Version::row)
                .toList();
        var _ = at.these(
                at.views().indicators(),
                Stream.of(a, b)
                        .flatMap(side -> side.figures().stream())
                        .map(version -> version.row().indicator().value())
                        .distinct()
                        .toList());
        var _ = at.these(at.views().goals(), subjects(judged, JudgementRow.Kind.GOAL, JudgementRow::subject));
        var _ = at.these(
                at.views().factors(),
                subjects(judged, JudgementRow.Kind.QUALITY, row -> row.unit() + "/" + row.title()));
    }

    private static List<String> subjects(
            List<JudgementRow> judged, JudgementRow.Kind kind, Function<JudgementRow, String> key) {
        return judged.stream()
                .filter(row -> row.kind() == kind)
                .map(key)
                .distinct()
                .toList();
    }

    /** The unit a point is of, with all that stands under it at either point where that is wanted and not too much. */
    private static List<UnitId> only(At at, Point point, Point other, List<UnitId> top, boolean under) {
        UnitId unit = point.unit();
        if (unit == null || !under) {
            return unit == null ? top : List.of(unit);
        }
        List<UnitId> all = withUnder(at, unit, point.period(), other.period());
        return all.size() > MOST_UNITS ? List.of(unit) : all;
    }

    /** A unit with all that stands under it at the end of either period and is there in one of them. */
    static List<UnitId> withUnder(At at, UnitId unit, Period one, Period other) {
        return Stream.of(one, other)
                .flatMap(period -> UnitsUnder.on(period.to(), unit, at.units().values()).stream()
                        .filter(each -> each.equals(unit) || at.unit(each).existsDuring(period)))
                .distinct()
                .toList();
    }

    private static @Nullable UnitId single(List<UnitId> units) {
        return units.size() == 1 ? units.getFirst() : null;
    }

    private static boolean isTooMuch(At at, Period about) {
        return at.views().judgements().count(at.municipality(), at.position(), "about = ?", about.value()) > MOST;
    }

    /** Every version of what was reported about a period, by these units, or by all where none is named. */
    private static List<Version<FigureRow>> figures(At at, Period about, List<UnitId> only) {
        var figures = at.views().figures();
        return only.isEmpty()
                ? figures.versions(at.municipality(), at.position(), "about = ?", about.value())
                : figures.versions(
                        at.municipality(), at.position(), "unit = any(?) and about = ?", ids(only), about.value());
    }

    private static String[] ids(List<UnitId> units) {
        return units.stream().map(UnitId::value).toArray(String[]::new);
    }

    /** What was said by these units, or by all where none is named; by the organisation of a day where one is given. */
    private static Side side(At at, Point point, List<UnitId> only, @Nullable LocalDate today) {
        SaidAbout said = new SaidAbout(at, point.period());
        List<Version<JudgementRow>> judgements = only.isEmpty() ? said.judgements() : said.judgements(only);
        List<Version<FigureRow>> figures = only.isEmpty() ? said.figures() : said.figures(withEarlier(at, only, today));
        if (today == null) {
            return new Side(point.period(), point.unit(), at.position(), judgements, figures, List.of());
        }
        Reorganised reorganised = new Reorganised(point.period(), figures, at.units(), at::indicator, today);
        List<Sum> sums = reorganised.sums().stream()
                .filter(sum -> only.isEmpty() || only.contains(sum.unit()))
                .toList();
        return new Side(point.period(), point.unit(), at.position(), judgements, reorganised.left(sums), sums);
    }

    /** These units, and those they were made of where that is to be put together. */
    private static List<UnitId> withEarlier(At at, List<UnitId> units, @Nullable LocalDate today) {
        return today == null
                ? units
                : Stream.concat(
                                units.stream(),
                                units.stream()
                                        .flatMap(unit ->
                                                Lineage.of(unit, at.units().values()).before().stream())
                                        .map(Lineage.Kin::unit))
                        .distinct()
                        .toList();
    }

    /** Looks up at once what will be cited: the events, the reports they are in, and the approvals of those. */
    private static void recall(At at, List<Compared> rows, Function<Compared, @Nullable Value> side) {
        List<Value> said = rows.stream()
                .flatMap(row -> Stream.ofNullable(side.apply(row)))
                .filter(value -> value.position() != null)
                .toList();
        at.recall(said.stream()
                .flatMap(value -> Stream.ofNullable(value.position()))
                .toList());
        List<FollowupRow> reports = at.these(
                at.views().followups(),
                said.stream()
                        .map(value -> value.unit() + "/" + value.reporting())
                        .distinct()
                        .toList());
        at.recall(reports.stream()
                .flatMap(report -> Stream.ofNullable(report.approvedAt()))
                .toList());
    }

    private static List<Compared> cited(At atA, At atB, List<Compared> rows) {
        recall(atA, rows, Compared::a);
        recall(atB, rows, Compared::b);
        return rows.stream()
                .map(row -> row.with(cited(atA, row.a()), cited(atB, row.b())))
                .toList();
    }

    private static @Nullable Value cited(At at, @Nullable Value value) {
        Long said = value == null ? null : value.position();
        if (value == null || said == null) {
            return value;
        }
        HistoryRow event = at.event(said);
        Decision decision = Optional.ofNullable(event.decision())
                .or(() -> at.followup(value.unit(), value.reporting())
                        .map(FollowupRow::approvedAt)
                        .map(approved -> at.event(approved).decision()))
                .orElse(null);
        return value.cited(new Cited(
                event.source(), decision, event.knownAt().atZone(Act.ZONE).toLocalDate()));
    }

    /** Every period something is known about at a position, latest first. */
    public List<Period> periods(Municipality municipality, long position) {
        return Stream.concat(
                        views.judgements().values("about", municipality, position).stream(),
                        views.figures().values("about", municipality, position).stream())
                .distinct()
                .map(Period::new)
                .sorted(Comparator.reverseOrder())
                .toList();
    }

    private Period latest(Municipality municipality, AsOf asOf) {
        return views.judgements().values("about", municipality, asOf.position()).stream()
                .map(Period::new)
                .max(Comparator.naturalOrder())
                .or(() -> periods(municipality, asOf.position()).stream().findFirst())
                .orElseGet(() -> Period.year(asOf.day().getYear()));
    }
}
