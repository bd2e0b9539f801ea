package se.mandat.query.unitplan;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.mandat.kernel.Period;
import se.mandat.kernel.periods.PeriodStatus;
import se.mandat.query.At;
import se.mandat.query.followup.FollowupRow;
import se.mandat.query.followup.Lateness;
import se.mandat.query.followup.Reporters;
import se.mandat.query.organisation.UnitRow;
import se.mandat.query.periods.PeriodRow;

/**
 * A report a unit is asked for and has not handed in.
 *
 * @param begun the report, where somebody has begun it
 */
public record Awaited(Period period, @Nullable FollowupRow begun, Lateness lateness) {
    /** Of the periods that are open: those the unit has begun to report, and those it has goals in. */
    static List<Awaited> of(At at, UnitRow unit, LocalDate today) {
        return at.periods().stream()
                .filter(period -> period.status() == PeriodStatus.OPEN && unit.existsDuring(period.period()))
                .flatMap(period -> of(at, unit, period, today))
                .toList();
    }

    private static Stream<Awaited> of(At at, UnitRow unit, PeriodRow period, LocalDate today) {
        Optional<FollowupRow> report = at.followup(unit.unit(), period.period());
        boolean awaited = report.map(row -> row.handedInAt() == null)
                .orElseGet(() -> Reporters.hasGoals(at, unit.unit(), period.period()));
        return awaited
                ? Stream.of(new Awaited(
                        period.period(),
                        report.orElse(null),
                        Lateness.of(at, unit, period, report.orElse(null), today)))
                : Stream.empty();
    }
}
