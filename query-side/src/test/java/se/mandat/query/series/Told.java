package se.mandat.query.series;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.mandat.kernel.Act;
import se.mandat.kernel.Actor;
import se.mandat.kernel.CommandId;
import se.mandat.kernel.Event;
import se.mandat.kernel.IndicatorEvent.IndicatorDefined;
import se.mandat.kernel.Measurement;
import se.mandat.kernel.Missing;
import se.mandat.kernel.Municipality;
import se.mandat.kernel.OrganisationEvent.UnitEstablished;
import se.mandat.kernel.Period;
import se.mandat.kernel.Recorded;
import se.mandat.kernel.Role;
import se.mandat.kernel.goals.Comparison;
import se.mandat.kernel.indicators.Aggregation;
import se.mandat.kernel.indicators.Definition;
import se.mandat.kernel.indicators.Direction;
import se.mandat.kernel.indicators.IndicatorId;
import se.mandat.kernel.indicators.IndicatorSource;
import se.mandat.kernel.organisation.UnitId;
import se.mandat.kernel.organisation.UnitType;
import se.mandat.query.followup.FigureRow;
import se.mandat.query.followup.FigureRow.Kind;
import se.mandat.query.goal.TargetRow;
import se.mandat.query.indicators.IndicatorRow;
import se.mandat.query.indicators.IndicatorView;
import se.mandat.query.organisation.UnitRow;
import se.mandat.query.organisation.UnitView;
import se.mandat.query.view.Version;

/** A municipality told in events and figures, for the specifications of series. */
final class Told {
    static final IndicatorId PUPILS = new IndicatorId("i-elever");
    static final LocalDate TODAY = LocalDate.of(2026, 6, 30);

    private final Map<UnitId, UnitRow> units = new LinkedHashMap<>();
    private final List<Version<FigureRow>> figures = new ArrayList<>();
    private final List<Version<FigureRow>> weights = new ArrayList<>();
    private final List<Version<TargetRow>> targets = new ArrayList<>();
    private @Nullable IndicatorRow indicator;
    private long position;

    static Definition definition(boolean additive, @Nullable Aggregation aggregation) {
        IndicatorId weight = aggregation == Aggregation.WEIGHTED_MEAN ? PUPILS : null;
        return new Definition(
                "Elever", "antal", Direction.HIGHER, additive, IndicatorSource.MANUAL, null, null, aggregation, weight);
    }

    static UnitId id(String unit) {
        return new UnitId(unit);
    }

    static BigDecimal number(String number) {
        return new BigDecimal(number);
    }

    /** The indicator is defined. */
    Told defined(Definition definition) {
        return happened(new IndicatorDefined(new IndicatorId("i"), definition));
    }

    /** The unit is there from 2013. */
    Told unit(String unit, @Nullable String parent) {
        return unit(unit, parent, "2013-01-01");
    }

    Told unit(String unit, @Nullable String parent, String from) {
        UnitId above = parent == null ? null : id(parent);
        return happened(new UnitEstablished(id(unit), UnitType.UNIT, unit, above, LocalDate.parse(from), true));
    }

    /** Something happens to the organisation or the indicator. */
    Told happened(Event event) {
        position++;
        Recorded recorded = recorded(event);
        UnitView view = new UnitView();
        for (String key : view.keys(recorded)) {
            UnitRow row = view.fold(units.get(id(key)), key, recorded);
            if (row != null) {
                units.put(id(key), row);
            }
        }
        IndicatorView indicators = new IndicatorView();
        for (String key : indicators.keys(recorded)) {
            indicator = indicators.fold(indicator, key, recorded);
        }
        return this;
    }

    Told outcome(String unit, String about, String number) {
        figures.add(figure(unit, about, Measurement.of(number(number))));
        return this;
    }

    Told missing(String unit, String about, Missing why) {
        figures.add(figure(unit, about, Measurement.missing(why)));
        return this;
    }

    Told pupils(String unit, String about, String number) {
        weights.add(figure(unit, about, Measurement.of(number(number))));
        return this;
    }

    Told target(String unit, String about, String level) {
        return level(unit, about, level, Comparison.AT_LEAST);
    }

    Told level(String unit, String about, String level, Comparison comparison) {
        position++;
        targets.add(new Version<>(
                about,
                position,
                new TargetRow(
                        null, id(unit), new IndicatorId("i"), new Period(about), number(level), comparison, null)));
        return this;
    }

    IndicatorRow indicator() {
        if (indicator == null) {
            throw new IllegalStateException("Not defined");
        }
        return indicator;
    }

    Adding adding() {
        return new Adding(
                indicator(),
                Outcomes.of(figures),
                Map.of(PUPILS, Outcomes.of(weights)),
                new LinkedHashMap<>(units),
                TODAY);
    }

    Series series(String unit) {
        return Series.of(indicator(), id(unit), figures, targets);
    }

    List<Version<FigureRow>> figures() {
        return figures;
    }

    private Recorded recorded(Event event) {
        Instant now = Instant.parse("2026-01-01T08:00:00Z").plusSeconds(position);
        Act act = new Act(
                new CommandId("c" + position), new Actor("controller", Role.CONTROLLER, null), now, null, null, null);
        return new Recorded(position, new Municipality("1880"), event.stream().toString(), position, now, act, event);
    }

    private Version<FigureRow> figure(String unit, String about, Measurement measurement) {
        position++;
        Period period = new Period(about);
        FigureRow row = new FigureRow(
                id(unit),
                period,
                Kind.OUTCOME,
                new IndicatorId("i"),
                period,
                period.to(),
                measurement,
                null,
                false,
                null,
                null,
                null);
        return new Version<>(unit + about, position, row);
    }
}
