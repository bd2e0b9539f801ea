package se.mandat.command.missions;

import se.mandat.kernel.MissionEvent;
import se.mandat.kernel.Municipality;
import se.mandat.kernel.Period;
import se.mandat.kernel.Stream;
import se.mandat.kernel.organisation.UnitId;
import se.mandat.platform.ledger.Streams;

/** What others may ask of missions. */
public record Missions(Streams streams, Municipality municipality) {
    /** Whether the unit can be judged by the factor: it is in force, or the unit never adopted any. */
    public boolean knowsFactor(UnitId unit, String factor, Period period) {
        String stream = new Stream("mission", unit.value()).in(municipality);
        Mission mission = streams.fold(stream, MissionEvent.class, Mission.NONE, Mission::evolve);
        return mission.factors().isEmpty() || mission.hasFactor(factor, period);
    }
}
