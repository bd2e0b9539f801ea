package se.mandat.query.periods;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.mandat.kernel.Event;
import se.mandat.kernel.Period;
import se.mandat.kernel.PeriodEvent;
import se.mandat.kernel.PeriodEvent.*;
import se.mandat.kernel.Recorded;
import se.mandat.kernel.organisation.UnitType;
import se.mandat.kernel.periods.PeriodStatus;
import se.mandat.kernel.periods.StatutoryInterim;
import se.mandat.kernel.periods.StatutoryInterim.Warning;
import se.mandat.query.view.View;

/** Reporting periods, keyed by the period. */
public final class PeriodView implements View<PeriodRow> {
    @Override
    public String name() {
        return "period";
    }

    @Override
    public Class<PeriodRow> row() {
        return PeriodRow.class;
    }

    @Override
    public Set<Class<? extends Event>> events() {
        return Set.of(PeriodEvent.class);
    }

    @Override
    public List<String> keys(Recorded recorded) {
        return recorded.event() instanceof PeriodEvent e ? List.of(e.period().value()) : List.of();
    }

    @Override
    public @Nullable PeriodRow fold(@Nullable PeriodRow row, String key, Recorded recorded) {
        return recorded.event() instanceof PeriodEvent event ? fold(row, event, recorded) : row;
    }

    private static @Nullable PeriodRow fold(@Nullable PeriodRow row, PeriodEvent event, Recorded recorded) {
        return switch (event) {
            case PeriodScheduled e -> scheduled(e, recorded);
            case PeriodRescheduled e -> row == null ? null : rescheduled(row, e, recorded);
            case PeriodOpened _ -> row == null ? null : row.now(PeriodStatus.OPEN, recorded.sequence());
            case PeriodClosed _ -> row == null ? null : row.now(PeriodStatus.CLOSED, recorded.sequence());
        };
    }

    private static PeriodRow scheduled(PeriodScheduled e, Recorded recorded) {
        Map<UnitType, LocalDate> deadlines = e.deadlines() == null ? Map.of() : e.deadlines();
        boolean statutory = Boolean.TRUE.equals(e.statutory());
        return new PeriodRow(
                e.period(),
                e.period().kind(),
                PeriodStatus.SCHEDULED,
                e.opens(),
                e.due(),
                new TreeMap<>(deadlines),
                statutory,
                warnings(e.period(), statutory, e.due(), deadlines),
                recorded.position(),
                recorded.sequence());
    }

    private static PeriodRow rescheduled(PeriodRow row, PeriodRescheduled e, Recorded recorded) {
        return new PeriodRow(
                row.period(),
                row.kind(),
                row.status(),
                e.opens(),
                e.due(),
                new TreeMap<>(e.deadlines()),
                row.statutory(),
                warnings(row.period(), row.statutory(), e.due(), e.deadlines()),
                recorded.position(),
                recorded.sequence());
    }

    private static List<Warning> warnings(
            Period period, boolean statutory, LocalDate due, Map<UnitType, LocalDate> deadlines) {
        List<LocalDate> all =
                Stream.concat(Stream.of(due), deadlines.values().stream()).toList();
        return statutory ? StatutoryInterim.warnings(period, all) : List.of();
    }
}
