package se.mandat.query.history;

import org.jspecify.annotations.Nullable;
import se.mandat.kernel.IndicatorEvent;
import se.mandat.kernel.IndicatorEvent.*;
import se.mandat.kernel.indicators.Definition;
import se.mandat.kernel.organisation.UnitId;
import se.mandat.query.history.Phrase.Level;

/** What an indicator's events settle and say. */
final class IndicatorHistory {
    private IndicatorHistory() {}

    static Story of(IndicatorEvent event) {
        return switch (event) {
            case IndicatorDefined e ->
                definition(e, e.definition())
                        .said(e.definition().title(), e.definition().unitOfMeasure());
            case IndicatorRedefined e ->
                definition(e, e.definition())
                        .because(e.reason())
                        .said(e.definition().title(), e.from());
            case IndicatorFollowed e -> following(e);
            case BackSeriesSupplied e ->
                indicator(e, "back-series/" + e.version(), null)
                        .because(e.reason())
                        .said(e.indicator(), e.values().size(), e.version());
            case IndicatorEnded e ->
                indicator(e, "end", Shown.date(e.lastDay())).because(e.reason()).said(e.indicator(), e.lastDay());
            case LevelDecided e ->
                level(e).said(e.indicator(), e.period(), e.unit(), new Level(e.indicator(), e.comparison(), e.value()));
        };
    }

    private static Fact definition(IndicatorEvent e, Definition definition) {
        return indicator(e, "definition", Shown.text(definition.title()));
    }

    private static Fact indicator(IndicatorEvent e, String what, @Nullable Shown value) {
        return new Fact("indicator/" + e.indicator() + "/" + what, value).of(e.indicator());
    }

    private static Story following(IndicatorFollowed e) {
        UnitId owner = e.following().owner();
        Fact fact = indicator(e, "owner", owner == null ? null : Shown.unit(owner));
        return owner == null ? fact.said(e.indicator()) : fact.saidAs(".owner", e.indicator(), owner);
    }

    private static Fact level(LevelDecided e) {
        return new Fact("level/" + e.unit() + "/" + e.indicator() + "/" + e.period(), Shown.number(e.value(), null))
                .of(e.unit())
                .of(e.indicator())
                .of(e.period());
    }
}
