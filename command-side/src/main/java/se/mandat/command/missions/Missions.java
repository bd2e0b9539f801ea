package se.mandat.command.missions;

import org.jspecify.annotations.Nullable;
import se.mandat.kernel.MissionEvent;
import se.mandat.kernel.Municipality;
import se.mandat.kernel.Period;
import se.mandat.kernel.Stream;
import se.mandat.kernel.organisation.UnitId;
import se.mandat.kernel.plans.FrozenCore;
import se.mandat.platform.ledger.Streams;

/** What others may ask of missions. */
public record Missions(Streams streams, Municipality municipality) {
    /** Whether the unit can be judged by the factor: it is in force, or the unit never adopted any. */
    public boolean knowsFactor(UnitId unit, String factor, Period period) {
        Mission mission = of(unit);
        return mission.factors().isEmpty() || mission.hasFactor(factor, period);
    }

    /** What a plan for the period freezes of the unit's core; nothing where it has none. */
    public @Nullable FrozenCore core(UnitId unit, Period period) {
        return of(unit).frozenFor(period);
    }

    private Mission of(UnitId unit) {
        String stream = new Stream("mission", unit.value()).in(municipality);
        return streams.fold(stream, MissionEvent.class, Mission.NONE, Mission::evolve);
    }
}
