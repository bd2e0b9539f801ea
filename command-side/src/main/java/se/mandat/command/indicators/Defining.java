package se.mandat.command.indicators;

import static se.mandat.command.world.Refuse.when;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import se.mandat.command.indicators.Indicator.Level;
import se.mandat.command.indicators.Indicator.LevelKey;
import se.mandat.command.world.World;
import se.mandat.kernel.Act;
import se.mandat.kernel.IndicatorCommand;
import se.mandat.kernel.IndicatorCommand.*;
import se.mandat.kernel.IndicatorEvent;
import se.mandat.kernel.IndicatorEvent.*;
import se.mandat.kernel.Measurement;
import se.mandat.kernel.Rejected;
import se.mandat.kernel.Text;
import se.mandat.kernel.followups.FollowupRule;
import se.mandat.kernel.indicators.Aggregation;
import se.mandat.kernel.indicators.BackValue;
import se.mandat.kernel.indicators.Definition;
import se.mandat.kernel.indicators.Following;
import se.mandat.kernel.indicators.IndicatorId;
import se.mandat.kernel.indicators.IndicatorRule;
import se.mandat.kernel.indicators.IndicatorSource;
import se.mandat.kernel.organisation.OrganisationRule;
import se.mandat.kernel.organisation.UnitId;

/** What may be done with an indicator. */
record Defining(Indicator indicator, Act act, World world) {

    List<IndicatorEvent> decide(IndicatorCommand command) {
        return switch (command) {
            case DefineIndicator c -> define(c);
            case RedefineIndicator c -> redefine(c);
            case FollowIndicator c -> follow(c);
            case SupplyBackSeries c -> supply(c);
            case EndIndicator c -> end(c);
            case DecideLevel c -> level(c);
        };
    }

    private List<IndicatorEvent> define(DefineIndicator c) {
        if (c.definition().equals(indicator.definition())) {
            return List.of();
        }
        when(indicator.definition() != null, IndicatorRule.INDICATOR_EXISTS, c.indicator());
        mustHoldTogether(c.indicator(), c.definition());
        return List.of(new IndicatorDefined(c.indicator(), c.definition()));
    }

    private List<IndicatorEvent> redefine(RedefineIndicator c) {
        mustBeInUse(c);
        if (c.definition().equals(indicator.definition())) {
            return List.of();
        }
        mustHoldTogether(c.indicator(), c.definition());
        LocalDate last = indicator.lastBreak();
        when(last != null && !c.from().isAfter(last), IndicatorRule.BREAK_NOT_AFTER_LAST, "from", last);
        return List.of(new IndicatorRedefined(
                c.indicator(), c.definition(), c.from(), Text.required(c.reason(), "reason", 2000)));
    }

    private List<IndicatorEvent> follow(FollowIndicator c) {
        mustBeInUse(c);
        if (c.following().equals(indicator.following())) {
            return List.of();
        }
        UnitId owner = c.following().owner();
        when(owner != null && !world.unitExists(owner, act.today()), OrganisationRule.UNIT_UNKNOWN, "owner", owner);
        Integer fewest = c.following().fewest();
        when(fewest != null && fewest < 2, IndicatorRule.NOBODY_HIDDEN, "fewest", fewest);
        return List.of(new IndicatorFollowed(c.indicator(), c.following()));
    }

    private List<IndicatorEvent> supply(SupplyBackSeries c) {
        BackSeriesSupplied event = new BackSeriesSupplied(
                c.indicator(), c.version(), c.values(), Text.required(c.reason(), "reason", 2000));
        if (event.equals(indicator.backSeries().get(c.version()))) {
            return List.of();
        }
        mustBeInUse(c);
        when(act.decision() == null, IndicatorRule.BACK_SERIES_NEEDS_DECISION, "decision", null);
        LocalDate broken = indicator.brokeAt(c.version());
        if (broken == null) {
            throw new Rejected(IndicatorRule.VERSION_UNKNOWN, c.version()).at("version");
        }
        mustBeOlder(c.values(), broken);
        return List.of(event);
    }

    private void mustBeOlder(List<BackValue> values, LocalDate broken) {
        Set<LevelKey> seen = new HashSet<>();
        when(values.isEmpty(), IndicatorRule.NOT_A_BACK_SERIES, "values", broken);
        for (BackValue value : values) {
            boolean again = !seen.add(new LevelKey(value.unit(), value.period()));
            boolean late = !value.period().from().isBefore(broken);
            when(again || late, IndicatorRule.NOT_A_BACK_SERIES, "values", broken);
            boolean there = world.unitExistsDuring(value.unit(), value.period());
            when(!there, OrganisationRule.UNIT_UNKNOWN, "values", value.unit());
            mustNotTellOfTooFew(value.value());
        }
    }

    private void mustNotTellOfTooFew(BigDecimal number) {
        Following following = indicator.following();
        Definition definition = indicator.definition();
        boolean tooFew = following != null
                && definition != null
                && following.tellsOfTooFew(Measurement.of(number), definition.additive());
        when(tooFew, FollowupRule.TOO_FEW, "values", following == null ? null : following.fewest());
    }

    private List<IndicatorEvent> end(EndIndicator c) {
        IndicatorEnded event =
                new IndicatorEnded(c.indicator(), c.lastDay(), Text.required(c.reason(), "reason", 2000));
        if (event.equals(indicator.ended())) {
            return List.of();
        }
        mustBeInUse(c);
        return List.of(event);
    }

    private List<IndicatorEvent> level(DecideLevel c) {
        mustBeInUse(c);
        Level already = indicator.levels().get(new LevelKey(c.unit(), c.period()));
        boolean same =
                already != null && already.value().compareTo(c.value()) == 0 && already.comparison() == c.comparison();
        if (same) {
            return List.of();
        }
        when(already != null, IndicatorRule.LEVEL_EXISTS, c.unit(), c.period());
        when(!world.unitExistsDuring(c.unit(), c.period()), OrganisationRule.UNIT_UNKNOWN, "unit", c.unit());
        return List.of(new LevelDecided(c.indicator(), c.unit(), c.period(), c.value(), c.comparison()));
    }

    private void mustBeInUse(IndicatorCommand c) {
        when(indicator.definition() == null, IndicatorRule.INDICATOR_UNKNOWN, c.indicator());
        IndicatorEnded ended = indicator.ended();
        if (ended != null) {
            throw new Rejected(IndicatorRule.INDICATOR_ENDED, c.indicator(), ended.lastDay());
        }
    }

    private void mustHoldTogether(IndicatorId id, Definition definition) {
        boolean nameless = definition.source() == IndicatorSource.KOLADA && definition.koladaId() == null;
        when(nameless, IndicatorRule.KOLADA_ID_REQUIRED, "koladaId", null);
        boolean unsummable = definition.formula() == Aggregation.SUM && !definition.additive();
        when(unsummable, IndicatorRule.NOT_ADDITIVE, "aggregation", definition.title());
        IndicatorId weight = definition.weight();
        boolean weighted = definition.formula() == Aggregation.WEIGHTED_MEAN;
        when(weighted == (weight == null) || id.equals(weight), IndicatorRule.WEIGHT_REQUIRED, "weight", null);
        when(weight != null && !world.indicatorInUse(weight), IndicatorRule.INDICATOR_UNKNOWN, "weight", weight);
    }
}
