package se.mandat.query.missions;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import se.mandat.kernel.Period;
import se.mandat.kernel.missions.FactorId;
import se.mandat.kernel.organisation.UnitId;
import se.mandat.query.At;
import se.mandat.query.followup.JudgementRow;
import se.mandat.query.view.Version;

/** The missions and quality factors known at a position. */
public record MissionsAt(At at) {
    public Optional<MissionRow> mission(UnitId unit) {
        return at.one(at.views().missions(), unit.value());
    }

    /** A unit's factors, those that have ended last. */
    public List<FactorRow> factors(UnitId unit) {
        return at.rows(at.views().factors(), "unit = ?", unit.value()).stream()
                .sorted(Comparator.comparing((FactorRow row) -> row.lastDay() != null)
                        .thenComparing(FactorRow::firstDay)
                        .thenComparingLong(FactorRow::adoptedAt))
                .toList();
    }

    public Optional<FactorRow> factor(UnitId unit, FactorId factor) {
        return at.one(at.views().factors(), FactorView.key(unit, factor));
    }

    /** How a factor is judged, by period it is about, the latest first. */
    public List<Version<JudgementRow>> judged(UnitId unit, FactorId factor) {
        return at
                .views()
                .judgements()
                .all(at.municipality(), at.position(), "kind = 'QUALITY' and subject = ?", factor.value())
                .stream()
                .filter(version -> version.row().unit().equals(unit))
                .sorted(byPeriod().reversed())
                .toList();
    }

    /** Everything ever said of a factor, what was said anew too, in the order it was said. */
    public List<Version<JudgementRow>> said(UnitId unit, FactorId factor) {
        return judged(unit, factor).stream()
                .flatMap(
                        version -> at
                                .views()
                                .judgements()
                                .versions(at.municipality(), at.position(), "key = ?", version.key())
                                .stream())
                .sorted(Comparator.comparingLong(Version::position))
                .toList();
    }

    /** The factors in force in a period that its report does not judge yet. */
    public List<FactorRow> due(UnitId unit, Period reporting) {
        List<String> judged = at.judgements(unit, reporting).stream()
                .map(version -> version.row().subject())
                .toList();
        return factors(unit).stream()
                .filter(factor -> factor.isInForceOn(reporting.to()))
                .filter(factor -> !judged.contains(factor.factor().value()))
                .toList();
    }

    private static Comparator<Version<JudgementRow>> byPeriod() {
        return Comparator.<Version<JudgementRow>, Period>comparing(
                        version -> version.row().about())
                .thenComparing(version -> version.row().reporting());
    }
}
