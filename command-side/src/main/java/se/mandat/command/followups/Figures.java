package se.mandat.command.followups;

import java.util.HashMap;
import java.util.Map;
import se.mandat.kernel.FollowupEvent.CorrectionProposed;
import se.mandat.kernel.FollowupEvent.ForecastGiven;
import se.mandat.kernel.Measurement;
import se.mandat.kernel.Period;
import se.mandat.kernel.indicators.IndicatorId;

/** What a follow-up says in figures: outcomes, corrections of them that wait, and forecasts. */
record Figures(
        Map<Figure, Measurement> outcomes,
        Map<Figure, CorrectionProposed> corrections,
        Map<Figure, ForecastGiven> forecasts) {
    static final Figures NONE = new Figures(Map.of(), Map.of(), Map.of());

    /** Which figure: of what, about when. */
    record Figure(IndicatorId indicator, Period about) {}

    /** The outcome is this, and no correction of it waits. */
    Figures known(IndicatorId indicator, Period about, Measurement outcome) {
        Map<Figure, Measurement> after = plus(outcomes, new Figure(indicator, about), outcome);
        return new Figures(after, settled(indicator, about).corrections, forecasts);
    }

    Figures proposed(CorrectionProposed proposal) {
        Figure figure = new Figure(proposal.indicator(), proposal.about());
        return new Figures(outcomes, plus(corrections, figure, proposal), forecasts);
    }

    /** No correction waits. */
    Figures settled(IndicatorId indicator, Period about) {
        Map<Figure, CorrectionProposed> waiting = new HashMap<>(corrections);
        waiting.remove(new Figure(indicator, about));
        return new Figures(outcomes, waiting, forecasts);
    }

    Figures forecast(ForecastGiven forecast) {
        Figure figure = new Figure(forecast.indicator(), forecast.about());
        return new Figures(outcomes, corrections, plus(forecasts, figure, forecast));
    }

    /** Whether anything is said of an indicator, whatever it is about. */
    boolean speakOf(String indicator) {
        return outcomes.keySet().stream()
                        .anyMatch(figure -> figure.indicator().value().equals(indicator))
                || forecasts.keySet().stream()
                        .anyMatch(figure -> figure.indicator().value().equals(indicator));
    }

    static <K, V> Map<K, V> plus(Map<K, V> map, K key, V value) {
        Map<K, V> after = new HashMap<>(map);
        after.put(key, value);
        return after;
    }
}
