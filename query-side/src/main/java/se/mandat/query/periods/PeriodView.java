package se.mandat.query.periods;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.mandat.kernel.PeriodEvent;
import se.mandat.kernel.PeriodEvent.*;
import se.mandat.kernel.Recorded;
import se.mandat.kernel.periods.PeriodStatus;
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
    public List<String> keys(Recorded recorded) {
        return recorded.event() instanceof PeriodEvent e ? List.of(e.period().value()) : List.of();
    }

    @Override
    public @Nullable PeriodRow fold(@Nullable PeriodRow row, String key, Recorded recorded) {
        return recorded.event() instanceof PeriodEvent event ? fold(row, event, recorded.sequence()) : row;
    }

    private static @Nullable PeriodRow fold(@Nullable PeriodRow row, PeriodEvent event, long sequence) {
        return switch (event) {
            case PeriodScheduled e ->
                new PeriodRow(e.period(), e.period().kind(), PeriodStatus.SCHEDULED, e.opens(), e.due(), sequence);
            case PeriodOpened _ -> now(row, PeriodStatus.OPEN, sequence);
            case PeriodClosed _ -> now(row, PeriodStatus.CLOSED, sequence);
        };
    }

    private static @Nullable PeriodRow now(@Nullable PeriodRow row, PeriodStatus status, long sequence) {
        return row == null ? null : new PeriodRow(row.period(), row.kind(), status, row.opens(), row.due(), sequence);
    }
}
