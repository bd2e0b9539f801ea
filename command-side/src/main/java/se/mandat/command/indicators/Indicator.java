package se.mandat.command.indicators;

import static se.mandat.command.world.Refuse.when;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.mandat.command.world.World;
import se.mandat.kernel.IndicatorCommand;
import se.mandat.kernel.IndicatorCommand.*;
import se.mandat.kernel.IndicatorEvent;
import se.mandat.kernel.IndicatorEvent.*;
import se.mandat.kernel.Period;
import se.mandat.kernel.Rejected;
import se.mandat.kernel.Text;
import se.mandat.kernel.goals.Comparison;
import se.mandat.kernel.indicators.Definition;
import se.mandat.kernel.indicators.IndicatorRule;
import se.mandat.kernel.indicators.IndicatorSource;
import se.mandat.kernel.organisation.OrganisationRule;
import se.mandat.kernel.organisation.UnitId;

/** An indicator as its own rules see it. */
record Indicator(
        @Nullable Definition definition,
        @Nullable LocalDate lastBreak,
        @Nullable IndicatorEnded ended,
        Map<LevelKey, Level> levels) {
    static final Indicator NONE = new Indicator(null, null, null, Map.of());

    record LevelKey(UnitId unit, Period period) {}

    record Level(BigDecimal value, Comparison comparison) {}

    /** What is allowed now. */
    static List<IndicatorEvent> decide(Indicator indicator, IndicatorCommand command, World world) {
        return switch (command) {
            case DefineIndicator c -> indicator.define(c);
            case RedefineIndicator c -> indicator.redefine(c);
            case EndIndicator c -> indicator.end(c);
            case DecideLevel c -> indicator.level(c, world);
        };
    }

    /** What is true after. */
    static Indicator evolve(Indicator indicator, IndicatorEvent event) {
        return switch (event) {
            case IndicatorDefined e -> new Indicator(e.definition(), null, null, Map.of());
            case IndicatorRedefined e -> new Indicator(e.definition(), e.from(), null, indicator.levels);
            case IndicatorEnded e -> new Indicator(indicator.definition, indicator.lastBreak, e, indicator.levels);
            case LevelDecided e ->
                indicator.with(new LevelKey(e.unit(), e.period()), new Level(e.value(), e.comparison()));
        };
    }

    boolean inUse() {
        return definition != null && ended == null;
    }

    private List<IndicatorEvent> define(DefineIndicator c) {
        if (c.definition().equals(definition)) {
            return List.of();
        }
        when(definition != null, IndicatorRule.INDICATOR_EXISTS, c.indicator());
        koladaNamesItsKeyFigure(c.definition());
        return List.of(new IndicatorDefined(c.indicator(), c.definition()));
    }

    private List<IndicatorEvent> redefine(RedefineIndicator c) {
        mustBeInUse(c);
        if (c.definition().equals(definition)) {
            return List.of();
        }
        koladaNamesItsKeyFigure(c.definition());
        when(lastBreak != null && !c.from().isAfter(lastBreak), IndicatorRule.BREAK_NOT_AFTER_LAST, "from", lastBreak);
        return List.of(new IndicatorRedefined(
                c.indicator(), c.definition(), c.from(), Text.required(c.reason(), "reason", 2000)));
    }

    private List<IndicatorEvent> end(EndIndicator c) {
        IndicatorEnded event =
                new IndicatorEnded(c.indicator(), c.lastDay(), Text.required(c.reason(), "reason", 2000));
        if (event.equals(ended)) {
            return List.of();
        }
        mustBeInUse(c);
        return List.of(event);
    }

    private List<IndicatorEvent> level(DecideLevel c, World world) {
        mustBeInUse(c);
        Level already = levels.get(new LevelKey(c.unit(), c.period()));
        if (already != null && already.value.compareTo(c.value()) == 0 && already.comparison == c.comparison()) {
            return List.of();
        }
        when(already != null, IndicatorRule.LEVEL_EXISTS, c.unit(), c.period());
        when(!world.unitExistsDuring(c.unit(), c.period()), OrganisationRule.UNIT_UNKNOWN, "unit", c.unit());
        return List.of(new LevelDecided(c.indicator(), c.unit(), c.period(), c.value(), c.comparison()));
    }

    private void mustBeInUse(IndicatorCommand c) {
        when(definition == null, IndicatorRule.INDICATOR_UNKNOWN, c.indicator());
        if (ended != null) {
            throw new Rejected(IndicatorRule.INDICATOR_ENDED, c.indicator(), ended.lastDay());
        }
    }

    private static void koladaNamesItsKeyFigure(Definition definition) {
        when(
                definition.source() == IndicatorSource.KOLADA && definition.koladaId() == null,
                IndicatorRule.KOLADA_ID_REQUIRED,
                "koladaId",
                null);
    }

    private Indicator with(LevelKey key, Level level) {
        Map<LevelKey, Level> more = new HashMap<>(levels);
        more.put(key, level);
        return new Indicator(definition, lastBreak, ended, Map.copyOf(more));
    }
}
