package se.mandat.command.indicators;

import java.util.Optional;
import se.mandat.kernel.IndicatorEvent;
import se.mandat.kernel.Municipality;
import se.mandat.kernel.Stream;
import se.mandat.kernel.indicators.Definition;
import se.mandat.kernel.indicators.IndicatorId;
import se.mandat.platform.ledger.Streams;

/** What others may ask of indicators. */
public record Indicators(Streams streams, Municipality municipality) {
    public boolean inUse(IndicatorId id) {
        return indicator(id).inUse();
    }

    /** How it is defined now; nothing where it is not in use. */
    public Optional<Definition> definition(IndicatorId id) {
        return Optional.of(indicator(id)).filter(Indicator::inUse).map(Indicator::definition);
    }

    private Indicator indicator(IndicatorId id) {
        String stream = new Stream("indicator", id.value()).in(municipality);
        return streams.fold(stream, IndicatorEvent.class, Indicator.NONE, Indicator::evolve);
    }
}
