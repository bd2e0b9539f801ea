package se.mandat.query.followup;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.mandat.kernel.Period;
import se.mandat.kernel.indicators.IndicatorId;
import se.mandat.kernel.organisation.UnitId;
import se.mandat.query.At;
import se.mandat.query.followup.FigureRow.Kind;
import se.mandat.query.followup.FollowupContent.Figure;
import se.mandat.query.followup.FollowupContent.Judged;
import se.mandat.query.goal.GoalRow;
import se.mandat.query.goal.TargetRow;
import se.mandat.query.organisation.UnitRow;
import se.mandat.query.periods.PeriodRow;
import se.mandat.query.steering.ModelsAt;
import se.mandat.query.ui.Names;
import se.mandat.query.ui.Visit;
import se.mandat.query.view.Version;

/** Gathers what the page of a follow-up shows. */
final class FollowupReading {
    private final Visit visit;
    private final LocalDate today;
    private final Optional<FollowupRow> now;
    private final At at;
    private final UnitId unit;
    private final Period reporting;
    private final @Nullable Period before;
    private final List<Version<FigureRow>> lastFigures;
    private final List<JudgementRow> lastJudgements;

    /** Reads the report as it was decided, unless {@code working} asks for the version being written. */
    FollowupReading(Visit visit, UnitId unit, Period reporting, boolean working, LocalDate today) {
        this.visit = visit;
        this.today = today;
        this.now = visit.at().followup(unit, reporting);
        this.at = StandingReading.shown(visit.at(), now, working);
        this.unit = unit;
        this.reporting = reporting;
        this.before = before();
        this.lastFigures = before == null ? List.of() : at.figures(unit, before);
        this.lastJudgements = before == null ? List.of() : rows(at.judgements(unit, before));
    }

    FollowupContent content() {
        UnitRow row = visit.at().unit(unit);
        PeriodRow period = At.found(visit.at().period(reporting), reporting);
        List<Figure> figures = at.told(at.figures(unit, reporting)).stream()
                .map(this::figure)
                .sorted(Comparator.comparing((Figure figure) ->
                                new Names(visit).indicator(figure.row().indicator()))
                        .thenComparing(figure -> figure.row().about()))
                .toList();
        List<Judged> judged = at.told(at.judgements(unit, reporting)).stream()
                .map(this::judged)
                .sorted(Comparator.comparing((Judged one) -> one.row().kind()).reversed())
                .toList();
        List<Figure> outcomes = of(Kind.OUTCOME, figures);
        ReportWords words = new WordsReading(visit, at, unit, reporting, before)
                .words(now.orElse(null), figures, judged, lastJudgements);
        ReportStanding standing =
                new StandingReading(visit.at(), at, row, period).standing(now.orElse(null), words.isReady(), today);
        return new FollowupContent(
                visit,
                row,
                period,
                now,
                outcomes,
                of(Kind.FORECAST, figures),
                waiting(),
                expected(figures),
                judged,
                unjudged(judged),
                standing,
                words);
    }

    private List<Figure> waiting() {
        return visit.at().figures(unit, reporting).stream()
                .filter(version -> version.row().waiting() != null)
                .map(this::figure)
                .toList();
    }

    /** What was reported last of the same kind of period; of a unit's first such report, what it reported last at all. */
    private @Nullable Period before() {
        return at.followupsOf(unit).stream()
                .map(FollowupRow::reporting)
                .filter(period -> period.compareTo(reporting) < 0)
                .max(Comparator.comparing(this::isOfSameKind)
                        .thenComparing(this::isSamePart)
                        .thenComparing(Comparator.naturalOrder()))
                .orElse(null);
    }

    private boolean isOfSameKind(Period period) {
        return period.kind() == reporting.kind();
    }

    /** The same months of another year. */
    private boolean isSamePart(Period period) {
        return period.to().getMonth() == reporting.to().getMonth();
    }

    private static List<Figure> of(Kind kind, List<Figure> figures) {
        return figures.stream().filter(figure -> figure.row().kind() == kind).toList();
    }

    private static <R> List<R> rows(List<Version<R>> versions) {
        return versions.stream().map(Version::row).toList();
    }

    private Figure figure(Version<FigureRow> version) {
        FigureRow row = version.row();
        Optional<Version<FigureRow>> last = lastFigures.stream()
                .filter(old -> old.row().kind() == row.kind()
                        && old.row().indicator().equals(row.indicator())
                        && old.row().about().compareTo(row.about()) < 0)
                .max(Comparator.comparing((Version<FigureRow> old) ->
                                old.row().about().kind() == row.about().kind())
                        .thenComparing(old -> old.row().about()));
        Optional<Version<TargetRow>> target = new Aims(at).of(row.indicator(), unit, row.about());
        return new Figure(row, at.event(version.position()), target, last);
    }

    private Judged judged(Version<JudgementRow> version) {
        JudgementRow row = version.row();
        Optional<JudgementRow> last = lastJudgements.stream()
                .filter(old -> old.kind() == row.kind() && old.subject().equals(row.subject()))
                .max(Comparator.comparing(JudgementRow::about));
        return new Judged(row, at.event(version.position()), last);
    }

    private List<IndicatorId> expected(List<Figure> figures) {
        Set<IndicatorId> wanted = new LinkedHashSet<>();
        ourGoals()
                .flatMap(goal -> at.targets(goal.goal()).stream())
                .map(Version::row)
                .filter(target -> target.period().within(Period.year(reporting.year())))
                .forEach(target -> wanted.add(target.indicator()));
        lastFigures.stream()
                .map(Version::row)
                .filter(_ -> before != null && isOfSameKind(before))
                .filter(old -> old.kind() == Kind.OUTCOME)
                .forEach(old -> wanted.add(old.indicator()));
        Set<IndicatorId> reported = figures.stream()
                .filter(figure -> figure.row().kind() == Kind.OUTCOME)
                .map(figure -> figure.row().indicator())
                .collect(Collectors.toSet());
        Set<IndicatorId> inUse = new HashSet<>();
        at.indicators().stream().filter(row -> row.endedOn() == null).forEach(row -> inUse.add(row.indicator()));
        return wanted.stream()
                .filter(indicator -> inUse.contains(indicator) && !reported.contains(indicator))
                .toList();
    }

    private List<GoalRow> unjudged(List<Judged> judged) {
        Set<String> done = judged.stream()
                .filter(one -> one.row().kind() == JudgementRow.Kind.GOAL)
                .map(one -> one.row().subject())
                .collect(Collectors.toSet());
        return ourGoals()
                .filter(goal -> !done.contains(goal.goal().value()))
                .filter(new ModelsAt(at)::isJudged)
                .toList();
    }

    private Stream<GoalRow> ourGoals() {
        return at.goalsOf(unit).stream()
                .filter(goal -> goal.isInForceDuring(reporting) && goal.isOwnedDuring(unit, reporting));
    }
}
