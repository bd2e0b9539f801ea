package se.mandat.command.indicators;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.mandat.command.world.World;
import se.mandat.kernel.Act;
import se.mandat.kernel.IndicatorCommand;
import se.mandat.kernel.IndicatorEvent;
import se.mandat.kernel.IndicatorEvent.*;
import se.mandat.kernel.Period;
import se.mandat.kernel.goals.Comparison;
import se.mandat.kernel.indicators.Definition;
import se.mandat.kernel.indicators.Following;
import se.mandat.kernel.organisation.UnitId;

/** An indicator as its own rules see it; {@code breaks} are the days its series breaks, oldest first. */
record Indicator(
        @Nullable Definition definition,
        @Nullable Following following,
        List<LocalDate> breaks,
        @Nullable IndicatorEnded ended,
        Map<LevelKey, Level> levels,
        Map<Integer, BackSeriesSupplied> backSeries) {
    static final Indicator NONE = new Indicator(null, null, List.of(), null, Map.of(), Map.of());

    record LevelKey(UnitId unit, Period period) {}

    record Level(BigDecimal value, Comparison comparison) {}

    /** What is allowed now. */
    static List<IndicatorEvent> decide(Indicator indicator, IndicatorCommand command, Act act, World world) {
        return new Defining(indicator, act, world).decide(command);
    }

    /** What is true after. */
    static Indicator evolve(Indicator was, IndicatorEvent event) {
        return switch (event) {
            case IndicatorDefined e -> new Indicator(e.definition(), null, List.of(), null, Map.of(), Map.of());
            case IndicatorRedefined e -> was.redefined(e);
            case IndicatorFollowed e ->
                new Indicator(was.definition, e.following(), was.breaks, was.ended, was.levels, was.backSeries);
            case BackSeriesSupplied e ->
                new Indicator(
                        was.definition,
                        was.following,
                        was.breaks,
                        was.ended,
                        was.levels,
                        plus(was.backSeries, e.version(), e));
            case IndicatorEnded e ->
                new Indicator(was.definition, was.following, was.breaks, e, was.levels, was.backSeries);
            case LevelDecided e -> was.levelled(e);
        };
    }

    boolean inUse() {
        return definition != null && ended == null;
    }

    @Nullable
    LocalDate lastBreak() {
        return breaks.isEmpty() ? null : breaks.getLast();
    }

    /** The day from which a definition holds; nothing for the first, and for one there is not. */
    @Nullable
    LocalDate brokeAt(int version) {
        return version < 2 || version > breaks.size() + 1 ? null : breaks.get(version - 2);
    }

    private Indicator redefined(IndicatorRedefined e) {
        List<LocalDate> more =
                Stream.concat(breaks.stream(), Stream.of(e.from())).toList();
        return new Indicator(e.definition(), following, more, null, levels, backSeries);
    }

    private Indicator levelled(LevelDecided e) {
        Level level = new Level(e.value(), e.comparison());
        Map<LevelKey, Level> more = plus(levels, new LevelKey(e.unit(), e.period()), level);
        return new Indicator(definition, following, breaks, ended, more, backSeries);
    }

    private static <K, V> Map<K, V> plus(Map<K, V> map, K key, V value) {
        Map<K, V> after = new HashMap<>(map);
        after.put(key, value);
        return Map.copyOf(after);
    }
}
