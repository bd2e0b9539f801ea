package se.mandat.query.ui;

import se.mandat.kernel.activities.ActivityId;
import se.mandat.kernel.goals.GoalId;
import se.mandat.kernel.indicators.IndicatorId;
import se.mandat.kernel.mandates.AreaId;
import se.mandat.kernel.organisation.UnitId;
import se.mandat.query.At;
import se.mandat.query.activities.ActivitiesAt;
import se.mandat.query.indicators.IndicatorRow;
import se.mandat.query.missions.FactorRow;
import se.mandat.query.organisation.UnitRow;

/** What things are called at the moment shown; an id stands for what was not there then. */
public record Names(At at) {
    public Names(Visit visit) {
        this(visit.at());
    }

    public String unit(UnitId id) {
        UnitRow unit = at.units().get(id);
        return unit == null ? id.value() : unit.name();
    }

    public String goal(GoalId id) {
        return at.goal(id).map(goal -> goal.title()).orElse(id.value());
    }

    public String indicator(IndicatorId id) {
        return at.indicator(id).map(row -> row.definition().title()).orElse(id.value());
    }

    public String activity(ActivityId id) {
        return new ActivitiesAt(at).activity(id).map(row -> row.title()).orElse(id.value());
    }

    public String area(AreaId id) {
        return at.area(id).map(area -> area.title()).orElse(id.value());
    }

    /** What a unit's quality factor is called; a word that is no factor of the unit stands for itself. */
    public String factor(UnitId unit, String word) {
        return at.one(at.views().factors(), unit + "/" + word)
                .map(FactorRow::title)
                .orElse(word);
    }

    /** "%", "mnkr", "antal"; nothing where the indicator is not there. */
    public String unitOfMeasure(IndicatorId id) {
        return at.indicator(id)
                .map(IndicatorRow::definition)
                .map(definition -> definition.unitOfMeasure())
                .orElse("");
    }
}
