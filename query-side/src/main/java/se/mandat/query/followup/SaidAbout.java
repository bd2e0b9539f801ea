package se.mandat.query.followup;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.mandat.kernel.Period;
import se.mandat.kernel.goals.GoalId;
import se.mandat.kernel.indicators.IndicatorId;
import se.mandat.kernel.organisation.UnitId;
import se.mandat.query.At;
import se.mandat.query.view.Latest;
import se.mandat.query.view.LatestAt;
import se.mandat.query.view.Version;

/** What was said last about a period, whenever it was reported. */
public final class SaidAbout {
    private static final String ABOUT = "about = ?";
    private static final Latest<JudgementRow> JUDGEMENTS = new Latest<>(
            row -> List.of(row.unit(), row.kind(), row.subject()), Comparator.comparing(JudgementRow::reporting));
    private static final Latest<JudgementRow> GOALS = new Latest<>(
            row -> row.kind() == JudgementRow.Kind.GOAL ? row.subject() : null,
            Comparator.comparing(JudgementRow::reporting));

    private static final Latest<FigureRow> TOLD = new Latest<>(
            row -> new Told(row.unit(), row.indicator()),
            Comparator.comparing(FigureRow::kind).reversed().thenComparing(FigureRow::reporting));

    /** Of whom and what an outcome tells, or as long as there is none a forecast. */
    private record Told(UnitId unit, IndicatorId indicator) {}

    private final At at;
    private final Period about;
    private @Nullable LatestAt<FigureRow> told;
    private @Nullable LatestAt<JudgementRow> goals;

    public SaidAbout(At at, Period about) {
        this.at = at;
        this.about = about;
    }

    /** By anybody. */
    public List<Version<FigureRow>> figures() {
        return figures(FigureRow.LATEST).all();
    }

    /** What it came to by a unit, else what was expected. */
    public Optional<FigureRow> figure(UnitId unit, IndicatorId indicator) {
        if (told == null) {
            told = figures(TOLD);
        }
        return told.of(new Told(unit, indicator)).map(Version::row);
    }

    private LatestAt<FigureRow> figures(Latest<FigureRow> which) {
        return at.views().figures().latest(which, at.municipality(), at.position(), at.reached(), ABOUT, about.value());
    }

    /** By these units. */
    public List<Version<FigureRow>> figures(Collection<UnitId> units) {
        return FigureRow.LATEST.among(at.views()
                .figures()
                .all(at.municipality(), at.position(), "unit = any(?) and about = ?", ids(units), about.value()));
    }

    /** How anybody judged. */
    public List<Version<JudgementRow>> judgements() {
        return latest(JUDGEMENTS).all();
    }

    /** How these units judged. */
    public List<Version<JudgementRow>> judgements(Collection<UnitId> units) {
        return JUDGEMENTS.among(at.views()
                .judgements()
                .all(at.municipality(), at.position(), "unit = any(?) and about = ?", ids(units), about.value()));
    }

    /** What was said last of a goal, whoever said it. */
    public Optional<JudgementRow> goal(GoalId goal) {
        if (goals == null) {
            goals = latest(GOALS);
        }
        return goals.of(goal.value()).map(Version::row);
    }

    private LatestAt<JudgementRow> latest(Latest<JudgementRow> which) {
        return at.views()
                .judgements()
                .latest(which, at.municipality(), at.position(), at.reached(), ABOUT, about.value());
    }

    private static String[] ids(Collection<UnitId> units) {
        return units.stream().map(UnitId::value).toArray(String[]::new);
    }
}
