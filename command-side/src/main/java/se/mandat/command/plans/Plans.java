package se.mandat.command.plans;

import java.util.Optional;
import se.mandat.kernel.Municipality;
import se.mandat.kernel.Period;
import se.mandat.kernel.PlanEvent;
import se.mandat.kernel.Stream;
import se.mandat.kernel.organisation.UnitId;
import se.mandat.kernel.plans.Yardstick;
import se.mandat.platform.ledger.Streams;

/** What others may ask of plans. */
public record Plans(Streams streams, Municipality municipality) {
    /** What a unit's year is held against; nothing while its plan is not adopted. */
    public Optional<Yardstick> yardstick(UnitId unit, int year) {
        String stream = new Stream("plan", unit + ":" + Period.year(year)).in(municipality);
        return Optional.ofNullable(
                streams.fold(stream, PlanEvent.class, Plan.NONE, Plan::evolve).yardstick());
    }
}
