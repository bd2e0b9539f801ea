package se.mandat.command.organisation;

import java.time.LocalDate;
import se.mandat.kernel.Municipality;
import se.mandat.kernel.OrganisationEvent;
import se.mandat.kernel.Period;
import se.mandat.kernel.Stream;
import se.mandat.kernel.organisation.UnitId;
import se.mandat.platform.ledger.Streams;

/** What others may ask of the organisation. */
public record Units(Streams streams, Municipality municipality) {
    public boolean existOn(UnitId unit, LocalDate day) {
        return organisation().existsOn(unit, day);
    }

    public boolean existDuring(UnitId unit, Period period) {
        return organisation().existsDuring(unit, period);
    }

    Organisation organisation() {
        String stream = new Stream("organisation", "").in(municipality);
        return streams.fold(stream, OrganisationEvent.class, Organisation.NONE, Organisation::evolve);
    }
}
