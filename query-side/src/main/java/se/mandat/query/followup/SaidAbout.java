package se.mandat.query.followup;

import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import se.mandat.kernel.Period;
import se.mandat.kernel.organisation.UnitId;
import se.mandat.query.At;
import se.mandat.query.view.Version;

/** What was said last about a period, whenever it was reported. */
public record SaidAbout(At at, Period about) {
    private static final String ABOUT = "about = ?";

    /** By anybody. */
    public List<Version<FigureRow>> figures() {
        return latest(at.kept(at.views().figures(), ABOUT, about.value()));
    }

    /** By these units. */
    public List<Version<FigureRow>> figures(Collection<UnitId> units) {
        return figures("unit = any(?) and about = ?", ids(units), about.value());
    }

    private List<Version<FigureRow>> figures(String where, Object... params) {
        return latest(at.views().figures().all(at.municipality(), at.position(), where, params));
    }

    private static List<Version<FigureRow>> latest(List<Version<FigureRow>> figures) {
        return latest(figures, FigureRow::reporting, row -> List.of(row.unit(), row.kind(), row.indicator()));
    }

    /** How anybody judged. */
    public List<Version<JudgementRow>> judgements() {
        return judged(at.kept(at.views().judgements(), ABOUT, about.value()));
    }

    /** How these units judged. */
    public List<Version<JudgementRow>> judgements(Collection<UnitId> units) {
        return judgements("unit = any(?) and about = ?", ids(units), about.value());
    }

    /** What was said last of every goal, whoever said it. */
    public List<Version<JudgementRow>> goals() {
        return latest(
                at.kept(at.views().judgements(), ABOUT, about.value()).stream()
                        .filter(version -> version.row().kind() == JudgementRow.Kind.GOAL)
                        .toList(),
                JudgementRow::reporting,
                JudgementRow::subject);
    }

    private List<Version<JudgementRow>> judgements(String where, Object... params) {
        return judged(at.views().judgements().all(at.municipality(), at.position(), where, params));
    }

    private static List<Version<JudgementRow>> judged(List<Version<JudgementRow>> judgements) {
        return latest(judgements, JudgementRow::reporting, row -> List.of(row.unit(), row.kind(), row.subject()));
    }

    private static String[] ids(Collection<UnitId> units) {
        return units.stream().map(UnitId::value).toArray(String[]::new);
    }

    /** Of what was said about the same, what the latest report says, however late an older one was corrected. */
    public static <R> List<Version<R>> latest(
            List<Version<R>> versions, Function<R, Period> reporting, Function<R, Object> same) {
        Comparator<Version<R>> later = Comparator.<Version<R>, Period>comparing(v -> reporting.apply(v.row()))
                .thenComparingLong(Version::position);
        Map<Object, Version<R>> newest = new LinkedHashMap<>();
        versions.forEach(version -> newest.merge(same.apply(version.row()), version, BinaryOperator.maxBy(later)));
        return List.copyOf(newest.values());
    }
}
