package se.mandat.query.indicators;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.mandat.kernel.IndicatorEvent;
import se.mandat.kernel.IndicatorEvent.*;
import se.mandat.kernel.Recorded;
import se.mandat.query.indicators.IndicatorRow.Break;
import se.mandat.query.view.View;

/** Indicators, keyed by id. */
public final class IndicatorView implements View<IndicatorRow> {
    @Override
    public String name() {
        return "indicator";
    }

    @Override
    public Class<IndicatorRow> row() {
        return IndicatorRow.class;
    }

    @Override
    public List<String> keys(Recorded recorded) {
        return recorded.event() instanceof IndicatorEvent e
                ? List.of(e.indicator().value())
                : List.of();
    }

    @Override
    public @Nullable IndicatorRow fold(@Nullable IndicatorRow row, String key, Recorded recorded) {
        return recorded.event() instanceof IndicatorEvent event ? fold(row, event, recorded) : row;
    }

    private static @Nullable IndicatorRow fold(@Nullable IndicatorRow row, IndicatorEvent event, Recorded recorded) {
        if (event instanceof IndicatorDefined e) {
            return new IndicatorRow(e.indicator(), e.definition(), List.of(), null, recorded.sequence());
        }
        return row == null ? null : change(row, event, recorded);
    }

    private static IndicatorRow change(IndicatorRow row, IndicatorEvent event, Recorded recorded) {
        long sequence = recorded.sequence();
        return switch (event) {
            case IndicatorDefined _, LevelDecided _ ->
                new IndicatorRow(row.indicator(), row.definition(), row.breaks(), row.endedOn(), sequence);
            case IndicatorRedefined e -> {
                Break more = new Break(e.from(), e.reason(), row.definition(), recorded.position());
                List<Break> breaks =
                        Stream.concat(row.breaks().stream(), Stream.of(more)).toList();
                yield new IndicatorRow(row.indicator(), e.definition(), breaks, row.endedOn(), sequence);
            }
            case IndicatorEnded e ->
                new IndicatorRow(row.indicator(), row.definition(), row.breaks(), e.lastDay(), sequence);
        };
    }
}
