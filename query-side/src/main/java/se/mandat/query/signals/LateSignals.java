package se.mandat.query.signals;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.mandat.kernel.organisation.UnitId;
import se.mandat.kernel.periods.PeriodStatus;
import se.mandat.query.followup.Lateness;
import se.mandat.query.periods.PeriodRow;

/** Reports handed in after their deadline, or not at all. */
final class LateSignals {
    private LateSignals() {}

    /** Of one unit's report; {@code begun} where somebody began to write it here. */
    static Optional<Signal> of(UnitId unit, PeriodRow period, boolean begun, Lateness lateness) {
        if (lateness.submitted() != null) {
            return lateness.isLate()
                    ? Optional.of(signal(
                            lateness.daysLate() == 1 ? ".one" : "",
                            unit,
                            period,
                            lateness,
                            List.of(lateness.due(), lateness.submitted(), Math.toIntExact(lateness.daysLate()))))
                    : Optional.empty();
        }
        if (period.status() == PeriodStatus.OPEN && lateness.isLate()) {
            return Optional.of(signal(
                    lateness.daysLate() == 1 ? ".awaited.one" : ".awaited",
                    unit,
                    period,
                    lateness,
                    List.of(lateness.due(), Math.toIntExact(lateness.daysLate()))));
        }
        return period.status() == PeriodStatus.CLOSED && begun
                ? Optional.of(signal(".closed", unit, period, lateness, List.of(lateness.due())))
                : Optional.empty();
    }

    private static Signal signal(String form, UnitId unit, PeriodRow period, Lateness lateness, List<Object> more) {
        List<Object> named = new ArrayList<>(List.of(unit, period.period()));
        named.addAll(more);
        List<Long> evidence = new ArrayList<>(List.of(lateness.datedAt()));
        if (lateness.handedInAt() != null) {
            evidence.add(lateness.handedInAt());
        }
        return new Signal(
                SignalKind.LATE,
                unit + "." + period.period(),
                period.period(),
                List.of(unit),
                null,
                null,
                "enheter/" + unit + "/uppfoljning/" + period.period(),
                form,
                named,
                evidence);
    }
}
