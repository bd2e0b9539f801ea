package se.mandat.query.history;

import se.mandat.kernel.MissionEvent;
import se.mandat.kernel.MissionEvent.*;
import se.mandat.kernel.missions.FactorId;
import se.mandat.kernel.organisation.UnitId;
import se.mandat.query.history.Phrase.FactorName;

/** What the events of a unit's mission settle and say. */
final class MissionHistory {
    private MissionHistory() {}

    static Story of(MissionEvent event) {
        return switch (event) {
            case MissionDescribed e ->
                fact(e.unit(), "mission/" + e.unit(), Shown.text(e.text())).said(e.unit(), e.from());
            case FactorAdopted e ->
                factor(e.unit(), e.factor(), "title", Shown.text(e.title())).said(e.title(), e.unit(), e.from());
            case FactorReworded e ->
                factor(e.unit(), e.factor(), "title", Shown.text(e.title()))
                        .because(e.reason())
                        .said(e.title(), e.unit());
            case FactorEnded e ->
                factor(e.unit(), e.factor(), "end", Shown.date(e.lastDay()))
                        .because(e.reason())
                        .said(new FactorName(e.unit(), e.factor().value()), e.unit(), e.lastDay());
        };
    }

    private static Fact factor(UnitId unit, FactorId factor, String what, Shown value) {
        return fact(unit, "factor/" + unit + "/" + factor + "/" + what, value);
    }

    private static Fact fact(UnitId unit, String key, Shown value) {
        return new Fact(key, value).of(unit);
    }
}
