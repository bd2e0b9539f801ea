package se.mandat.query.compare;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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
import se.mandat.query.Views;
import se.mandat.query.compare.Compare.Side;
import se.mandat.query.compare.Comparison.Point;
import se.mandat.query.compare.Value.Cited;
import se.mandat.query.followup.FigureRow;
import se.mandat.query.followup.FollowupRow;
import se.mandat.query.followup.SaidAbout;
import se.mandat.query.history.HistoryRow;
import se.mandat.query.moments.AsOf;
import se.mandat.query.moments.Moments;
import se.mandat.query.steering.ModelsAt;
import se.mandat.query.ui.Visit;
import se.mandat.query.view.Version;

/** Reads two points and compares them. */
@Component
public class Comparisons {
    /** How many judgements a page compares at most, unless they are of one unit. */
    private static final int MOST = 1_500;

    private final Views views;
    private final Moments moments;
    private final JdbcClient jdbc;

    public Comparisons(Views views, Moments moments, JdbcClient jdbc) {
        this.views = views;
        this.moments = moments;
        this.jdbc = jdbc;
    }

    /** The comparison asked for. */
    public Comparison of(Visit visit, Points asked) {
        Municipality municipality = visit.municipality();
        AsOf b = asked.b() == null ? visit.asOf() : moments.resolve(municipality, asked.b());
        String either = asked.bPeriod() == null ? asked.aPeriod() : asked.bPeriod();
        Period periodB = either == null ? latest(municipality, b) : new Period(either);
        Period periodA = asked.aPeriod() == null ? periodB : new Period(asked.aPeriod());
        At known = new At(views, municipality, b.position());
        boolean part = asked.unit() == null && isTooMuch(known, periodB);
        List<UnitId> only = asked.unit() != null ? List.of(new UnitId(asked.unit())) : part ? known.onTop() : List.of();
        AsOf a = momentOfA(municipality, asked, new Point(periodA, b), periodB, only);
        return compare(municipality, new Point(periodA, a), new Point(periodB, b), only, part);
    }

    /** The moment of A: the one asked for; else that of B, unless both are one period, which then is as first said. */
    private AsOf momentOfA(Municipality municipality, Points asked, Point asB, Period periodB, List<UnitId> only) {
        Period period = asB.period();
        if (asked.a() == null && !period.equals(periodB)) {
            return asB.asOf();
        }
        String word = asked.a() == null ? firstSaid(municipality, period, asB.asOf(), only) : asked.a();
        return moments.resolve(municipality, word);
    }

    private Comparison compare(Municipality municipality, Point a, Point b, List<UnitId> only, boolean part) {
        At atA = new At(views, municipality, a.asOf().position());
        At atB = new At(views, municipality, b.asOf().position());
        boolean forward = atA.position() <= atB.position();
        At later = forward ? atB : atA;
        Period about = (forward ? b : a).period();
        Compare compare = new Compare(
                side(atA, a.period(), only),
                side(atB, b.period(), only),
                later::indicator,
                new ModelsAt(later)::grades,
                figures(later, about, only));
        List<Compared> rows = compare.rows();
        recall(atA, rows, Compared::a);
        recall(atB, rows, Compared::b);
        List<Compared> cited = rows.stream()
                .map(row -> row.with(cited(atA, row.unit(), row.a()), cited(atB, row.unit(), row.b())))
                .toList();
        return new Comparison(a, b, cited, part);
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

    /** What was said by these units, or by all where none is named. */
    private static Side side(At at, Period period, List<UnitId> only) {
        SaidAbout said = new SaidAbout(at, period);
        return only.isEmpty()
                ? new Side(period, at.position(), said.judgements(), said.figures())
                : new Side(period, at.position(), said.judgements(only), said.figures(only));
    }

    /** Looks up at once what will be cited: the events, the reports they are in, and the approvals of those. */
    private static void recall(At at, List<Compared> rows, Function<Compared, @Nullable Value> side) {
        List<Compared> said =
                rows.stream().filter(row -> side.apply(row) != null).toList();
        at.recall(said.stream()
                .map(row -> Objects.requireNonNull(side.apply(row)).position())
                .toList());
        List<FollowupRow> reports = at.these(
                at.views().followups(),
                said.stream()
                        .map(row -> row.unit() + "/"
                                + Objects.requireNonNull(side.apply(row)).reporting())
                        .toList());
        at.recall(reports.stream()
                .flatMap(report -> Stream.ofNullable(report.approvedAt()))
                .toList());
    }

    private static @Nullable Value cited(At at, UnitId unit, @Nullable Value value) {
        if (value == null) {
            return null;
        }
        HistoryRow event = at.event(value.position());
        Decision decision = Optional.ofNullable(event.decision())
                .or(() -> at.followup(unit, value.reporting())
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

    /** The day of the first report about a period that was approved, else of the first thing said about it, by these units or any. */
    private String firstSaid(Municipality municipality, Period about, AsOf b, List<UnitId> only) {
        long said = firstApproved(municipality, about, b.position(), only)
                .or(() -> firstAbout(municipality, about, b.position(), only))
                .orElse(b.position());
        String day = new At(views, municipality, said)
                .event(said)
                .knownAt()
                .atZone(Act.ZONE)
                .toLocalDate()
                .toString();
        long thatDay = moments.resolve(municipality, day).position();
        return said <= thatDay && thatDay < b.position() ? day : String.valueOf(said);
    }

    private Optional<Long> firstApproved(Municipality municipality, Period about, long position, List<UnitId> only) {
        String theirs = theirs(only);
        return jdbc.sql("""
                        select min(f.approved_at) from (
                            select unit, reporting, min(position) as position from (
                                select unit, reporting, position from views.judgement
                                where municipality = :here and about = :about and first %1$s
                                union all
                                select unit, reporting, position from views.figure
                                where municipality = :here and about = :about and first %1$s
                            ) each group by unit, reporting) said
                        join views.followup f on f.municipality = :here and f.key = said.unit || '/' || said.reporting
                             and f.position <= :position and said.position <= f.approved_at""".formatted(theirs))
                .params(params(municipality, about, position, only))
                .query((rs, _) -> Optional.ofNullable(rs.getObject(1, Long.class)))
                .single();
    }

    private Optional<Long> firstAbout(Municipality municipality, Period about, long position, List<UnitId> only) {
        String theirs = theirs(only);
        return jdbc.sql("""
                        select min(position) from (
                            select position from views.judgement
                            where municipality = :here and position <= :position and about = :about and first %1$s
                            union select position from views.figure
                            where municipality = :here and position <= :position and about = :about and first %1$s) said""".formatted(theirs))
                .params(params(municipality, about, position, only))
                .query((rs, _) -> Optional.ofNullable(rs.getObject(1, Long.class)))
                .single();
    }

    private static String theirs(List<UnitId> only) {
        return only.isEmpty() ? "" : "and unit = any(:units)";
    }

    private static Map<String, Object> params(
            Municipality municipality, Period about, long position, List<UnitId> only) {
        Map<String, Object> params =
                new HashMap<>(Map.of("here", municipality.value(), "about", about.value(), "position", position));
        if (!only.isEmpty()) {
            params.put("units", ids(only));
        }
        return params;
    }
}
