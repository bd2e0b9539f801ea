package se.mandat.query.indicators;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.mandat.kernel.Event;
import se.mandat.kernel.IndicatorEvent;
import se.mandat.kernel.IndicatorEvent.*;
import se.mandat.kernel.Recorded;
import se.mandat.query.indicators.IndicatorRow.BackSeries;
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
    public Set<Class<? extends Event>> events() {
        return Set.of(IndicatorEvent.class);
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
            return new IndicatorRow(
                    e.indicator(), e.definition(), null, List.of(), List.of(), null, recorded.sequence());
        }
        return row == null ? null : change(row, event, recorded.position()).at(recorded.sequence());
    }

    private static IndicatorRow change(IndicatorRow row, IndicatorEvent event, long position) {
        return switch (event) {
            case IndicatorDefined _, LevelDecided _ -> row;
            case IndicatorFollowed e -> row.followed(e.following());
            case IndicatorRedefined e -> {
                Break more = new Break(e.from(), e.reason(), row.definition(), position);
                yield row.defined(
                        e.definition(),
                        Stream.concat(row.breaks().stream(), Stream.of(more)).toList());
            }
            case BackSeriesSupplied e -> row.with(replacing(row.backSeries(), e, position));
            case IndicatorEnded e -> row.ended(e.lastDay());
        };
    }

    /** A later recalculation to the same definition takes the earlier one's place. */
    private static List<BackSeries> replacing(List<BackSeries> series, BackSeriesSupplied e, long position) {
        BackSeries now = new BackSeries(e.version(), e.values(), e.reason(), position);
        return Stream.concat(series.stream().filter(old -> old.version() != e.version()), Stream.of(now))
                .toList();
    }
}
