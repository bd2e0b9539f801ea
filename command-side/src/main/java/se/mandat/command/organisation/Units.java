package se.mandat.command.organisation;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.mandat.kernel.Municipality;
import se.mandat.kernel.OrganisationEvent;
import se.mandat.kernel.Period;
import se.mandat.kernel.Stream;
import se.mandat.kernel.organisation.UnitId;
import se.mandat.kernel.organisation.UnitType;
import se.mandat.platform.ledger.Streams;

/** What others may ask of the organisation. */
public record Units(Streams streams, Municipality municipality) {
    public boolean existOn(UnitId unit, LocalDate day) {
        return organisation().existsOn(unit, day);
    }

    public boolean existDuring(UnitId unit, Period period) {
        return organisation().existsDuring(unit, period);
    }

    /** What sort of unit it is; nothing where there never was one of this id. */
    public @Nullable UnitType type(UnitId unit) {
        UnitLife life = organisation().units().get(unit);
        return life == null ? null : life.established().type();
    }

    Organisation organisation() {
        String stream = new Stream("organisation", "").in(municipality);
        return streams.fold(stream, OrganisationEvent.class, Organisation.NONE, Organisation::evolve);
    }
}
