package se.mandat.command.indicators;

import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import se.mandat.kernel.IndicatorEvent;
import se.mandat.kernel.Municipality;
import se.mandat.kernel.Period;
import se.mandat.kernel.Stream;
import se.mandat.kernel.indicators.Definition;
import se.mandat.kernel.indicators.Following;
import se.mandat.kernel.indicators.IndicatorId;
import se.mandat.kernel.organisation.UnitId;
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

    /** Who follows it and how, if it was said. */
    public @Nullable Following following(IndicatorId id) {
        return indicator(id).following();
    }

    /** Whether some unit is said to answer for it, and is one of these. */
    public boolean isAnswered(IndicatorId id, Predicate<UnitId> exists) {
        Following following = following(id);
        return following != null && following.owner() != null && exists.test(following.owner());
    }

    /** Whether a level is decided for the unit about some time within a period. */
    public boolean levelDecided(IndicatorId id, UnitId unit, Period within) {
        return indicator(id).levels().keySet().stream()
                .anyMatch(level -> level.unit().equals(unit) && level.period().within(within));
    }

    private Indicator indicator(IndicatorId id) {
        String stream = new Stream("indicator", id.value()).in(municipality);
        return streams.fold(stream, IndicatorEvent.class, Indicator.NONE, Indicator::evolve);
    }
}
